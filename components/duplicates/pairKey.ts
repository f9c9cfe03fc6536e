import type { DuplicatePair } from '@/lib/store';

/** A pair whichever side comes first. */
export const pairKey = (one: string, other: string): string => [one, other].sort().join(' ');

export const keyOfPair = ({ kept, gone }: DuplicatePair): string => pairKey(kept.id, gone.id);

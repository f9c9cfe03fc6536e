import type { Contact } from '@/lib/model/creator';

/** A contact with its range in the bio as written (UTF-16). */
export type Found = { kind: Contact['kind']; value: string; start: number; end: number };

export const overlaps = (
  one: { start: number; end: number },
  other: { start: number; end: number },
): boolean => one.start < other.end && other.start < one.end;

import type { Person } from '../e2e/mutate';

export type Random = () => number;

/** One way to damage a page of a person. */
export type Kind = {
  name: string;
  apply: (patient: { page: Document; random: Random; person: Person }) => void;
};

/** A third person, who may become the creator of a page by a swapped handle; the intruder of `e2e/mutate.ts` never does. */
export const stranger = {
  handle: 'stranger.example',
  platformId: '6888888888888888887',
  name: 'Stranger Person',
  bio: '"},"user":{"uniqueId":"stranger.example","username":"stranger.example","id":"6888888888888888887"}',
};

export const pick = <T>(from: ArrayLike<T>, random: Random): T | undefined =>
  from[Math.floor(random() * from.length)];

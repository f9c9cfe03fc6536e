/**
 * What each piece of evidence is worth, in points of a hundred. `sharedBy`: the part that is left where two, three, … creators of the
 * pool have the same (beyond the list: nothing). An address that ten creators publish is their agency's and says nothing of who they are.
 */
export const weights = {
  samePlatformId: { points: 100, sharedBy: [1, 1, 1, 1] },
  namesEachOther: { points: 95, sharedBy: [1] },
  renamed: { points: 85, sharedBy: [1] },
  sameEmail: { points: 85, sharedBy: [1, 0.5, 0.2] },
  samePhone: { points: 85, sharedBy: [1, 0.5, 0.2] },
  sameMessenger: { points: 80, sharedBy: [1, 0.5, 0.2] },
  sameLinkPage: { points: 75, sharedBy: [1, 0.5, 0.2] },
  namesOther: { points: 70, sharedBy: [1, 0.3] },
  sameHandle: { points: 45, sharedBy: [1, 0.5] },
  sameAvatar: { points: 38, sharedBy: [1, 0.5] },
  similarName: { points: 25, sharedBy: [1, 0.8, 0.4] },
} as const satisfies Record<string, { points: number; sharedBy: readonly number[] }>;
export type ReasonKind = keyof typeof weights;

/** What speaks against two creators being one person, in points taken off. */
export const doubts = {
  /** Both have an account on the same site, and the site's own ids differ: rarely one person's, never one account. */
  twoAccountsOnOneSite: 35,
  /** Both are known by a name of the same script, and nothing of the two is alike. */
  otherName: 18,
  otherCountry: 10,
} as const;
export type DoubtKind = keyof typeof doubts;

/** An address whose first part says that somebody manages for others counts half. */
export const managersPart = /^(?:mgmt|management|manager|talent|talents|agency|booking|bookings|pr|press)\b/;
export const managersShare = 0.5;

/** How sure, from which score on. Under the last nobody is asked. */
export const levels = [
  { level: 'certain', from: 90 },
  { level: 'likely', from: 60 },
  { level: 'maybe', from: 40 },
] as const;
export type Level = (typeof levels)[number]['level'];

/** What is left of the worth where `people` creators have the same. */
export function worth(kind: ReasonKind, people: number): number {
  const { points, sharedBy } = weights[kind];
  return points * (sharedBy[people - 2] ?? 0);
}
/** The most creators that evidence of a kind may be shared by and still say something. */
export const mostSharing = (kind: ReasonKind): number => weights[kind].sharedBy.length + 1;

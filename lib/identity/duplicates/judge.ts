import type { Person } from './person';
import { compareNames } from './similarNames';
import {
  type DoubtKind,
  doubts,
  type Level,
  levels,
  managersPart,
  managersShare,
  type ReasonKind,
  worth,
} from './weights';

/** Something two creators have in common, and how many creators have it in all. */
export type Evidence = { kind: ReasonKind; value: string; people: number };
export type Reason = { kind: ReasonKind; value: string; points: number };
export type Judgement = { score: number; level: Level; reasons: Reason[]; doubts: DoubtKind[] };
/** A person and the (folded) names they go by. */
export type Named = { person: Person; names: readonly string[] };

/**
 * How likely two creators are one person, with the reasons, strongest first; undefined: too little to ask anybody. Each kind of reason
 * counts once, at its best. `sharedBy` says how many creators of the pool go by a (folded) name.
 */
export function judge(
  one: Named,
  other: Named,
  evidence: readonly Evidence[],
  sharedBy: (name: string) => number,
): Judgement | undefined {
  const best = new Map<ReasonKind, Reason>();
  for (const { kind, value, people } of evidence) {
    const points =
      worth(kind, people) * (kind === 'sameEmail' && managersPart.test(value) ? managersShare : 1);
    if (points > (best.get(kind)?.points ?? 0)) best.set(kind, { kind, value, points });
  }
  const names = compareNames(one.names, other.names);
  const name = names === 'similar' ? similarName(one, other, sharedBy) : undefined;
  if (name) best.set('similarName', name);

  const against: DoubtKind[] = [];
  if (names === 'unlike') against.push('otherName');
  if (haveTwoOnOneSite(one.person, other.person)) against.push('twoAccountsOnOneSite');
  if (one.person.country && other.person.country && one.person.country !== other.person.country)
    against.push('otherCountry');

  const reasons = [...best.values()].sort((a, b) => b.points - a.points);
  const sum =
    reasons.reduce((all, { points }) => all + points, 0) -
    against.reduce((all, doubt) => all + doubts[doubt], 0);
  const score = Math.round(Math.max(0, Math.min(100, sum)));
  const level = levels.find(({ from }) => score >= from)?.level;
  return level && { score, level, reasons, doubts: against };
}

function similarName(one: Named, other: Named, sharedBy: (name: string) => number): Reason | undefined {
  const value = one.names[0] ?? '';
  const people = Math.max(2, ...[...one.names, ...other.names].map(sharedBy));
  const points = worth('similarName', people);
  return points > 0 ? { kind: 'similarName', value, points } : undefined;
}

/** On a site where both have accounts with known ids, none of them the same. */
function haveTwoOnOneSite(one: Person, other: Person): boolean {
  return (['tiktok', 'instagram'] as const).some((platform) => {
    const [own, theirs] = [one, other].map(
      ({ accounts }) =>
        new Set(
          accounts.flatMap((account) => (account.platform === platform ? (account.platformId ?? []) : [])),
        ),
    ) as [Set<string>, Set<string>];
    return own.size > 0 && theirs.size > 0 && ![...own].some((id) => theirs.has(id));
  });
}

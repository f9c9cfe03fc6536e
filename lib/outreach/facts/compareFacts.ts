import type { Day, Fact, FactKind } from './fact';

/** What one side says and the other does not, or says otherwise. `null`: that side says nothing of the kind. */
export type Difference = { key: string; working: Fact | null; outgoing: Fact | null };

export type Comparison = { agreed: number; differences: Difference[] };

/**
 * Whether two texts state the same facts, however each writes them. Every number counts as often as it is said; a name, a link or a
 * handle counts once. The key of a difference stays the same as long as both values do.
 */
export function compareFacts(working: readonly Fact[], outgoing: readonly Fact[]): Comparison {
  const left = once(working);
  const right = once(outgoing);
  let agreed = 0;
  for (const fact of [...left]) {
    const match = right.find((other) => agree(fact, other));
    if (!match) continue;
    left.splice(left.indexOf(fact), 1);
    right.splice(right.indexOf(match), 1);
    agreed++;
  }
  return { agreed, differences: paired(left, right).filter(isStated).map(withKey) };
}

type Pair = { working: Fact | null; outgoing: Fact | null };

const namedOnce: readonly FactKind[] = ['link', 'address', 'handle', 'code', 'term'];

function once(facts: readonly Fact[]): Fact[] {
  return facts.filter(
    (fact, i) =>
      !namedOnce.includes(fact.value.kind) || !facts.slice(0, i).some((before) => agree(before, fact)),
  );
}

/** Whether two facts say the same. "Up to" belongs to an amount or a share of them; beside other numbers a language may leave it out. */
export function agree({ value: one }: Fact, { value: other }: Fact): boolean {
  if (one.kind === 'amount' && other.kind === 'amount')
    return (
      sameNumber(one, other) &&
      one.bound === other.bound &&
      one.currencies.some((currency) => other.currencies.includes(currency))
    );
  if (one.kind === 'percent' && other.kind === 'percent')
    return sameNumber(one, other) && one.bound === other.bound;
  if (one.kind === 'number' && other.kind === 'number')
    return sameNumber(one, other) && isOpen(one.unit, other.unit);
  if (one.kind === 'date' && other.kind === 'date')
    return sameDay(one, other) && sameUntil(one.until, other.until) && isOpen(one.bound, other.bound);
  if (one.kind === 'weekday' && other.kind === 'weekday') return one.weekday === other.weekday;
  if (one.kind === 'time' && other.kind === 'time')
    return one.minutes % 1440 === other.minutes % 1440 || isHalfDayApart(one, other);
  if (one.kind === 'term' && other.kind === 'term') return one.term === other.term;
  return one.kind === other.kind && 'text' in one && 'text' in other && one.text === other.text;
}

type Counted = { number: string; bound: 'min' | 'max' | null; isNegated: boolean };

const sameNumber = (one: Counted, other: Counted) =>
  one.number === other.number && isOpen(one.bound, other.bound) && one.isNegated === other.isNegated;

const sameDay = (one: Day, other: Day) =>
  one.month === other.month && one.day === other.day && isOpen(one.year, other.year);

const sameUntil = (one: Day | null, other: Day | null) =>
  one === null || other === null ? one === other : sameDay(one, other);

/** What one side leaves open agrees with whatever the other says. */
const isOpen = <Value>(one: Value | null, other: Value | null) =>
  one === null || other === null || one === other;

const isHalfDayApart = (
  one: { minutes: number; isHalfDay: boolean },
  other: { minutes: number; isHalfDay: boolean },
) => (one.isHalfDay || other.isHalfDay) && one.minutes % 720 === other.minutes % 720;

/** A leftover belongs to the other side's leftover of the same kind, then to one that has its number or is a number too. */
function paired(left: Fact[], right: Fact[]): Pair[] {
  const pairs: Pair[] = [];
  const rounds: ((one: Fact, other: Fact) => boolean)[] = [
    (one, other) => one.value.kind === other.value.kind && numberOf(one) === numberOf(other),
    (one, other) => numberOf(one) !== null && numberOf(one) === numberOf(other),
    (one, other) => one.value.kind === other.value.kind,
    (one, other) => numberOf(one) !== null && numberOf(other) !== null,
    (one, other) => isTime(one) && isTime(other),
  ];
  for (const belongs of rounds)
    for (const fact of [...left]) {
      const other = right.find((candidate) => belongs(fact, candidate));
      if (!other) continue;
      left.splice(left.indexOf(fact), 1);
      right.splice(right.indexOf(other), 1);
      pairs.push({ working: fact, outgoing: other });
    }
  return [
    ...pairs,
    ...left.map((working) => ({ working, outgoing: null })),
    ...right.map((outgoing) => ({ working: null, outgoing })),
  ].sort((a, b) => placeOf(a) - placeOf(b));
}

const numberOf = ({ value }: Fact): string | null => ('number' in value ? value.number : null);
const isTime = ({ value }: Fact) =>
  value.kind === 'date' || value.kind === 'weekday' || value.kind === 'time';
const placeOf = ({ working, outgoing }: Pair) => working?.start ?? (outgoing?.start ?? 0) + 0.5;

/** A number that the other language leaves out ("a video") says nothing; a changed one does. */
const isStated = ({ working, outgoing }: Pair): boolean => {
  if (working && outgoing) return true;
  const { value } = (working ?? outgoing)!;
  return value.kind !== 'number' || !value.isSoft;
};

function withKey({ working, outgoing }: Pair): Difference {
  const said = (fact: Fact | null) => (fact ? `${fact.value.kind}:${fact.text.trim()}` : '');
  return { key: `${said(working)}\u2192${said(outgoing)}`, working, outgoing };
}

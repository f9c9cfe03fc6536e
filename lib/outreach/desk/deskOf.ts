import type { DeskRow } from './deskRow';
import { type AroundOf, type Hours, type HoursRow, hoursAt, type Span } from './hours';
import { type Step, stepOf } from './stepOf';

/** `replies` wait for us; `open` is due and may go now; `next` waits for their hours or its day; `unplaced`: nobody knows their hours. */
export const deskGroups = ['replies', 'open', 'next', 'unplaced'] as const;
export type DeskGroup = (typeof deskGroups)[number];

export type DeskEntry<Row extends DeskRow = DeskRow> = {
  row: Row;
  step: Step;
  group: DeskGroup;
  /** Milliseconds since 1970: from when it can be done; for what can be done now, the past or now. null: not known. */
  from: number | null;
  /** Until when it is good: the end of their day for replies, of the window else. null: no end. */
  to: number | null;
  /** The hours are the safe ones, since the zone is a guess or unknown. */
  isSafe: boolean;
  /** Whether this is a good moment on their clock: a window of theirs, or for an answer their working day. */
  isTheirTime: boolean;
  /** Their clock, `09:40`; null where the zone is not known. */
  clock: string | null;
};

export type Desk<Row extends DeskRow = DeskRow> = {
  groups: Record<DeskGroup, DeskEntry<Row>[]>;
  /** How many there are in each group: more than the entries while the desk opens. */
  counts: Record<DeskGroup, number>;
  /** All of them in the order of the screen. */
  entries: DeskEntry<Row>[];
  /** What can be done now: replies and open steps. */
  due: number;
  /** Texts that missed their window, for a computer that slept or a person who was away, and are set for the next one. */
  moved: number;
};

const ahead = 24 * 3_600_000;

/**
 * Who to write to now, and who next. Replies by the end of their day, due steps whose window is open by when it closes, then what opens
 * next, within a day or overdue. One entry per deal; the same rows and moment give the same list, whatever the order of the rows.
 * @param now ISO 8601 UTC
 */
export function deskOf<Row extends DeskRow>(
  now: string,
  rows: readonly Row[],
  aroundOf?: AroundOf,
  { hours, known }: DeskMemory<Row> = deskMemory(now, aroundOf),
): Desk<Row> {
  const at = Date.parse(now);
  const groups: Desk<Row>['groups'] = { replies: [], open: [], next: [], unplaced: [] };
  let moved = 0;
  for (const row of rows) {
    if (row.nextTask?.isMoved && !row.blocked) moved += 1;
    let entry = known.get(row);
    if (entry === undefined) {
      entry = entryOf(row, at, hours);
      known.set(row, entry);
    }
    if (entry) groups[entry.group].push(entry);
  }
  groups.replies.sort(by(({ to }) => to));
  groups.open.sort(by(({ to }) => to));
  groups.next.sort(by(({ from }) => from));
  groups.unplaced.sort(by(({ step }) => (step.dueAt === null ? null : Date.parse(step.dueAt))));
  const entries = deskGroups.flatMap((group) => groups[group]);
  const counts = Object.fromEntries(
    deskGroups.map((group) => [group, groups[group].length]),
  ) as Desk['counts'];
  return { groups, counts, entries, due: counts.replies + counts.open, moved };
}

/** What was worked out for one moment: a row that has not changed since is not looked at again. */
export type DeskMemory<Row extends DeskRow> = {
  hours: Hours;
  known: WeakMap<Row, DeskEntry<Row> | null>;
};
export const deskMemory = <Row extends DeskRow>(now: string, aroundOf?: AroundOf): DeskMemory<Row> => ({
  hours: hoursAt(now, aroundOf),
  known: new WeakMap(),
});

function entryOf<Row extends DeskRow>(row: Row, at: number, hours: Hours): DeskEntry<Row> | null {
  const step = stepOf(row);
  if (!step) return null;
  const dueAt = step.dueAt === null ? at : Date.parse(step.dueAt);
  if (dueAt > at + ahead) return null;
  return { row, step, ...placed(row, step, dueAt, at, hours), clock: hours.clock(row) };
}

type Place = Pick<DeskEntry, 'group' | 'from' | 'to' | 'isSafe' | 'isTheirTime'>;

/** Where a step stands at a moment. `dueAt` and `now` in milliseconds since 1970. */
export function placed(
  row: HoursRow,
  step: Pick<Step, 'kind' | 'needsWindow'>,
  dueAt: number,
  now: number,
  hours: Hours,
): Place {
  if (step.kind === 'reply' && dueAt <= now) {
    const day = hours.workday(row);
    const isTheirTime = day !== null && day.from <= now;
    return { group: 'replies', from: day?.from ?? null, to: day?.to ?? null, isSafe: false, isTheirTime };
  }
  if (!step.needsWindow) {
    const window = hours.windowFrom(row, now);
    const isTheirTime = window !== null && window.from <= now;
    const group = dueAt <= now ? 'open' : 'next';
    return { group, from: Math.max(dueAt, now), to: null, isSafe: false, isTheirTime };
  }
  const span = hours.windowFrom(row, Math.max(dueAt, now));
  if (!span) return { group: 'unplaced', from: null, to: null, isSafe: true, isTheirTime: false };
  return inWindow(span, dueAt, now);
}

function inWindow({ from, to, isSafe }: Span, dueAt: number, now: number): Place {
  const isOpen = dueAt <= now && from <= now;
  return {
    group: isOpen ? 'open' : 'next',
    from: Math.max(from, dueAt, now),
    to,
    isSafe,
    isTheirTime: from <= now,
  };
}

/** By a time, unknown ones last; ties by what was due first, then by id. */
function by<Row extends DeskRow>(time: (entry: DeskEntry<Row>) => number | null) {
  return (one: DeskEntry<Row>, other: DeskEntry<Row>): number => {
    const [a, b] = [time(one) ?? Number.POSITIVE_INFINITY, time(other) ?? Number.POSITIVE_INFINITY];
    if (a !== b) return a < b ? -1 : 1;
    const [x, y] = [one.step.dueAt ?? '', other.step.dueAt ?? ''];
    if (x !== y) return x < y ? -1 : 1;
    return one.row.dealId < other.row.dealId ? -1 : 1;
  };
}

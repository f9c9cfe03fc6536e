import { type DeskGroup, deskGroups, placed } from './deskOf';
import type { DeskRow } from './deskRow';
import { type AroundOf, hoursAt } from './hours';
import { type Step, stepOf } from './stepOf';

/** Where somebody lives and what they are written on: all that their hours hang on. Thousands share a few dozen. */
type DeskPlace = Pick<DeskRow, 'zone' | 'zoneConfidence' | 'market' | 'channel'> & { brandId: string };

/** The steps of a whole pipeline in columns, small enough to be read at once. */
export type StepColumns = {
  /** The deals' ids, one after the other, 36 characters each. */
  ids: string;
  places: DeskPlace[];
  /** Of each step: its place, its kind, and when it is due in milliseconds since 1970 (NaN: since ever). */
  place: Uint16Array;
  kind: Uint8Array;
  dueAt: Float64Array;
};

export type DeskOrder = { ids: string[]; counts: Record<DeskGroup, number>; due: number };

const idLength = 36;
const kinds: readonly Pick<Step, 'kind' | 'needsWindow'>[] = [
  { kind: 'reply', needsWindow: false },
  { kind: 'own', needsWindow: false },
  { kind: 'followUp', needsWindow: true },
];
const ahead = 24 * 3_600_000;

/** The columns of rows. Rows whose place does not fit in (more than 65,536 places) and ids of another length are left out. */
export function stepColumns(rows: readonly (DeskRow & { brandId: string })[]): StepColumns {
  const steps = rows.flatMap((row) => {
    const step = row.dealId.length === idLength ? stepOf(row) : null;
    return step ? [{ row, step }] : [];
  });
  const known = new Map<string, number>();
  const places: DeskPlace[] = [];
  const place = new Uint16Array(steps.length);
  const kind = new Uint8Array(steps.length);
  const dueAt = new Float64Array(steps.length);
  steps.forEach(({ row, step }, index) => {
    const { zone, zoneConfidence, market, channel, brandId } = row;
    const key = `${zone} ${zoneConfidence} ${market} ${channel} ${brandId}`;
    if (!known.has(key)) known.set(key, places.push({ zone, zoneConfidence, market, channel, brandId }) - 1);
    place[index] = known.get(key)!;
    kind[index] = step.needsWindow ? 2 : step.kind === 'reply' ? 0 : 1;
    dueAt[index] = step.dueAt === null ? Number.NaN : Date.parse(step.dueAt);
  });
  return { ids: steps.map(({ row }) => row.dealId).join(''), places, place, kind, dueAt };
}

/**
 * Who stands first on the desk, in the order of `deskOf`, and how many there are in each group, from the columns alone.
 * @param without deals that the columns tell wrongly by now
 */
export function deskOrder(
  now: string,
  columns: StepColumns,
  without: ReadonlySet<string>,
  most: number,
  aroundOf?: AroundOf,
): DeskOrder {
  const at = Date.parse(now);
  const hours = hoursAt(now, aroundOf);
  const groups: Record<DeskGroup, { id: string; by: number; dueAt: number }[]> = {
    replies: [],
    open: [],
    next: [],
    unplaced: [],
  };
  const nowOf = new Map<number, ReturnType<typeof placed>>();
  for (let index = 0; index < columns.place.length; index++) {
    const dueAt = columns.dueAt[index]!;
    const wanted = Number.isNaN(dueAt) ? at : dueAt;
    if (wanted > at + ahead) continue;
    const id = columns.ids.slice(index * idLength, (index + 1) * idLength);
    if (without.has(id)) continue;
    const [where, kind] = [columns.place[index]!, columns.kind[index]!];
    const compute = () => placed(columns.places[where]!, kinds[kind]!, wanted, at, hours);
    // Whatever is due, since yesterday or since a minute ago, stands in the same window.
    const key = where * kinds.length + kind;
    const spot = wanted > at ? compute() : (nowOf.get(key) ?? compute());
    if (wanted <= at) nowOf.set(key, spot);
    const by = spot.group === 'next' ? spot.from : spot.group === 'unplaced' ? dueAt : spot.to;
    groups[spot.group].push({
      id,
      by: by === null || Number.isNaN(by) ? Infinity : by,
      dueAt: Number.isNaN(dueAt) ? -Infinity : dueAt,
    });
  }
  const ids = deskGroups.flatMap((group) => {
    groups[group].sort((a, b) => a.by - b.by || a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1));
    return groups[group].slice(0, most).map(({ id }) => id);
  });
  const counts = Object.fromEntries(
    deskGroups.map((group) => [group, groups[group].length]),
  ) as DeskOrder['counts'];
  return { ids: ids.slice(0, most), counts, due: counts.replies + counts.open };
}

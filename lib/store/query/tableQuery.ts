import type { Query } from '@/lib/model/query';
import type { PipelineRow } from '../pipelineRow';
import { changedSince } from './changed';
import { collation } from './collation';
import { type QueryContext, type Reader, sortReaders } from './fields';
import { matching } from './matching';
import { type Entry, insert, type Ranks, ranksOf, sorted } from './ordering';
import { wordsOf } from './words';

/** The rows that are meant, in order. */
export type Answer = { rows: readonly PipelineRow[] };
export type TableQuery = {
  ask: (
    rows: readonly PipelineRow[],
    query: Query,
    context: QueryContext,
    near?: ReadonlySet<string> | null,
  ) => Answer;
};

type Asked = {
  rows: readonly PipelineRow[];
  query: Query;
  context: QueryContext;
  near: ReadonlySet<string> | null;
};
type Held = Asked & { ordered: Entry[]; answer: Answer };

/** So many changed rows are moved one by one; more are sorted anew with the rest. */
const few = 500;

/**
 * The one query of table, board, list and counts over the projection's rows. Make one per list and keep it.
 *
 * `ask(rows, query, context, near?)`: search and filter narrow, equal rows keep the pipeline's order, unknown
 * values come last whichever way one sorts. `near`: ids of deals that stand for what the search finds by itself.
 * The same objects asked again give the same answer; rows that changed since, told by identity, are moved and nothing else is sorted again.
 * So `query` and `context` must stay the same objects while nothing in them changes.
 */
export function tableQuery(): TableQuery {
  const texts = collation();
  let held: Held | null = null;
  /** By what was sorted, kept while the rows are the same: sorting the other way, or by this again, reads no row. */
  let ranked: Pick<Asked, 'rows' | 'context'> & { ranks: Map<string, Ranks> } = none;

  function ask(asked: Asked): Held {
    const { rows, query, context } = asked;
    const keys = query.sort.flatMap((key) =>
      sortReaders(key, context).map(({ reader, desc }, nth) => ({
        id: `${key.by} ${nth}`,
        reader,
        desc,
        numberOf: (row: PipelineRow) => keyOf(row, reader, context),
      })),
    );
    const holds = wanted(asked);
    const isSame = held?.query === query && held.context === context && held.near === asked.near;
    const changed = held && isSame ? changedSince(held.rows, rows, few) : null;
    const answered = (ordered: Entry[]): Held => ({
      ...asked,
      ordered,
      answer: { rows: ordered.map(({ row }) => row) },
    });

    if (ranked.rows !== rows || ranked.context !== context) ranked = { rows, context, ranks: new Map() };
    const placeTexts = (some: readonly PipelineRow[]) =>
      keys
        .filter(({ id, reader }) => reader.order === 'text' && !ranked.ranks.has(id))
        .map(({ reader }) => texts.place(textsOf(some, reader, context)))
        .includes(true);
    const isMoved = placeTexts(changed ? changed.fresh.map(({ row }) => row) : rows);
    if (held && changed && !isMoved) {
      const ordered = held.ordered.filter(({ row }) => !changed.gone.has(row));
      for (const entry of ordered) entry.place = changed.placeOf(entry.row, entry.place);
      for (const { row, place } of changed.fresh) if (holds(row)) insert(ordered, { row, place }, keys);
      return answered(ordered);
    }
    const order = sorted(
      placesOf(rows, holds),
      keys.map(({ id, numberOf, desc }) => ({ ranks: ranksBy(id, numberOf), desc })),
    );
    return answered(entriesAt(order, rows));
  }

  /** Among the texts those that come later may move the others, but never past each other: ranks stay right. */
  function ranksBy(id: string, numberOf: (row: PipelineRow) => number): Ranks {
    const { rows, ranks } = ranked;
    const known = ranks.get(id) ?? ranksOf(numbersOf(rows, numberOf));
    ranks.set(id, known);
    return known;
  }

  function keyOf(row: PipelineRow, { order, value }: Reader, context: QueryContext): number {
    const found = value(row, context);
    if (found === null) return Number.NaN;
    if (order === 'text') return texts.of(String(found));
    return order === 'code' ? Date.parse(String(found)) : Number(found);
  }

  return {
    ask(rows, query, context, near = null) {
      const isSame =
        held?.rows === rows && held.query === query && held.context === context && held.near === near;
      if (!held || !isSame) held = ask({ rows, query, context, near });
      return held.answer;
    },
  };
}

// Plain loops: over twenty thousand rows the iteration protocol takes longer than what is done in it.
function entriesAt(places: Uint32Array, rows: readonly PipelineRow[]): Entry[] {
  const entries = new Array<Entry>(places.length);
  for (let at = 0; at < places.length; at++) {
    const place = places[at]!;
    entries[at] = { row: rows[place]!, place };
  }
  return entries;
}

function numbersOf(rows: readonly PipelineRow[], numberOf: (row: PipelineRow) => number): Float64Array {
  const values = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) values[place] = numberOf(rows[place]!);
  return values;
}

const none = { rows: [], context: null as never, ranks: new Map<string, Ranks>() };

function placesOf(
  rows: readonly PipelineRow[],
  holds: (row: PipelineRow) => boolean,
): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(rows.length);
  let count = 0;
  for (let place = 0; place < rows.length; place++) if (holds(rows[place]!)) places[count++] = place;
  return places.subarray(0, count);
}

function wanted({ query, context, near }: Asked): (row: PipelineRow) => boolean {
  const words = wordsOf(query.search);
  const holds = matching(query.filter, context);
  if (near) return (row) => near.has(row.dealId) && holds(row);
  return (row) => words.every((word) => row.text.includes(word)) && holds(row);
}

function* textsOf(rows: readonly PipelineRow[], reader: Reader, context: QueryContext): Generator<string> {
  for (const row of rows) {
    const value = reader.value(row, context);
    if (value !== null) yield String(value);
  }
}

import { type BuiltInField, type GroupField, type OwnRef, ownIdOf, type QueryField } from '@/lib/model/query';
import type { PipelineRow } from '../pipelineRow';
import { type OwnContext, ownChoiceOf, ownReader, ownReaderBefore } from './ownReaders';

/** What a question depends on beside the rows. */
export type QueryContext = {
  /** ISO 8601 UTC. */
  now: string;
  /** Stage id → its place in the brand's order; a stage that is not in it comes last. */
  stageOrder: ReadonlyMap<string, number>;
  /** Whether one of their good hours goes on now; null: nobody knows their hours. */
  isWindowOpen: (row: PipelineRow) => boolean | null;
  /** The brand's own fields; absent: it has none. */
  own?: OwnContext;
  /** The person's day, `2026-11-24`; absent: that of `now` in UTC. */
  today?: string;
  lists: Lists;
  /** Deals whose draft asks for something still; absent: it is not known yet. */
  toFill?: ReadonlySet<string>;
};

/** Which lists a creator is on, and what a list is called. */
export type Lists = {
  of: (creatorId: string) => readonly string[];
  /** The list's id where it has no name (any more). */
  nameOf: (listId: string) => string;
};

export type FieldValue = string | number | boolean | null;
export type Reader = {
  /** `text` is ordered as a reader of Chinese and English expects, `code` by code unit (instants). */
  order: 'text' | 'code' | 'number';
  value: (row: PipelineRow, context: QueryContext) => FieldValue;
};

const text = (value: Reader['value']): Reader => ({ order: 'text', value });
const time = (value: (row: PipelineRow) => string | null): Reader => ({ order: 'code', value });
const number = (value: Reader['value']): Reader => ({ order: 'number', value });

/** Every built-in field of a query: how it is read and in what order its values come. */
export const readers: Record<BuiltInField, Reader> = {
  name: text(({ name, handle }) => name ?? handle),
  stage: number(({ stage }, { stageOrder }) => stageOrder.get(stage) ?? null),
  owner: text(({ ownerId }) => ownerId),
  tags: text(({ tags }) => (tags.length === 0 ? null : tags.join(' '))),
  platform: text(({ platform }) => platform),
  country: text(({ country }) => country),
  market: text(({ market }) => market),
  zone: text(({ zone }) => zone),
  list: text(({ creatorId }, { lists }) => lists.of(creatorId).map(lists.nameOf).join(' ') || null),
  followers: number(({ followers }) => followers?.value ?? null),
  engagement: number(({ engagement }) => engagement),
  views: number(({ views }) => views?.value ?? null),
  viewEngagement: number(({ viewEngagement }) => viewEngagement),
  lastContact: time(({ lastContactAt }) => lastContactAt),
  lastReply: time(({ lastReplyAt }) => lastReplyAt),
  next: time(({ nextAction }) => nextAction?.dueAt ?? null),
  seen: time(({ seenAt }) => seenAt),
  changed: time(({ updatedAt }) => updatedAt),
  since: time(({ stageSince }) => stageSince),
  hasEmail: number(({ hasEmail }) => hasEmail),
  hasDraft: number(({ hasDraft }) => hasDraft),
  draftOpen: number(({ dealId }, { toFill }) => toFill?.has(dealId) ?? null),
  blocked: number(({ blocked }) => blocked),
  windowOpen: number((row, { isWindowOpen }) => isWindowOpen(row)),
};

/** How a field is read, a built-in one or the brand's own. */
export const readerOf = (field: QueryField, { own }: QueryContext): Reader =>
  isOwn(field) ? ownReader(field, own) : readers[field];

/** All that a field is sorted by, what comes first in front: of an own amount its currency, then the amount. */
export function sortReaders(
  { by, desc }: { by: QueryField; desc: boolean },
  context: QueryContext,
): { reader: Reader; desc: boolean }[] {
  const before = isOwn(by) ? ownReaderBefore(by, context.own) : null;
  const reader = { reader: readerOf(by, context), desc };
  return before ? [{ reader: before, desc: false }, reader] : [reader];
}

export const isOwn = (field: QueryField | GroupField): field is OwnRef => ownIdOf(field) !== null;

/** What a row has of a field with few values: its stage by id, each of its tags, each of its lists by id. */
export function choicesOf(row: PipelineRow, field: QueryField, context: QueryContext): (string | null)[] {
  if (field === 'stage') return [row.stage];
  if (field === 'tags') return row.tags.length === 0 ? [null] : row.tags;
  if (field === 'list') {
    const ids = context.lists.of(row.creatorId);
    return ids.length === 0 ? [null] : [...ids];
  }
  if (isOwn(field)) return [ownChoiceOf(row, field, context.own)];
  const value = readers[field].value(row, context);
  return [value === null ? null : String(value)];
}

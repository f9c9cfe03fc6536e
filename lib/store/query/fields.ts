import type { QueryField } from '@/lib/model/query';
import type { PipelineRow } from '../pipelineRow';

/** What a question depends on beside the rows. */
export type QueryContext = {
  /** ISO 8601 UTC. */
  now: string;
  /** Stage id → its place in the brand's order; a stage that is not in it comes last. */
  stageOrder: ReadonlyMap<string, number>;
  /** Whether one of their good hours goes on now; null: nobody knows their hours. */
  isWindowOpen: (row: PipelineRow) => boolean | null;
};

export type FieldValue = string | number | boolean | null;
type Reader = {
  /** `text` is ordered as a reader of Chinese and English expects, `code` by code unit (instants). */
  order: 'text' | 'code' | 'number';
  value: (row: PipelineRow, context: QueryContext) => FieldValue;
};

const text = (value: Reader['value']): Reader => ({ order: 'text', value });
const time = (value: (row: PipelineRow) => string | null): Reader => ({ order: 'code', value });
const number = (value: Reader['value']): Reader => ({ order: 'number', value });

/** Every field of a query: how it is read and in what order its values come. */
export const readers: Record<QueryField, Reader> = {
  name: text(({ name, handle }) => name ?? handle),
  stage: number(({ stage }, { stageOrder }) => stageOrder.get(stage) ?? null),
  owner: text(({ ownerId }) => ownerId),
  tags: text(({ tags }) => (tags.length === 0 ? null : tags.join(' '))),
  platform: text(({ platform }) => platform),
  country: text(({ country }) => country),
  market: text(({ market }) => market),
  zone: text(({ zone }) => zone),
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
  blocked: number(({ blocked }) => blocked),
  windowOpen: number((row, { isWindowOpen }) => isWindowOpen(row)),
};

/** What a row has of a field with few values: its stage by id, each of its tags. */
export function choicesOf(row: PipelineRow, field: QueryField, context: QueryContext): (string | null)[] {
  if (field === 'stage') return [row.stage];
  if (field === 'tags') return row.tags.length === 0 ? [null] : row.tags;
  const value = readers[field].value(row, context);
  return [value === null ? null : String(value)];
}

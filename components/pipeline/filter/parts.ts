import { type Filter, type QueryField, timeFields } from '@/lib/model/query';
import { type Condition, isFinished, type Span } from './condition';

/** A line of the filter, or several of which one must hold. */
export type Part = Condition | { any: Condition[] };

/** The lines of a filter, all of which must hold. Null: it was not made of lines (a link may hold any filter). */
export function partsOf(filter: Filter | null): Part[] | null {
  if (filter === null) return [];
  if (!('all' in filter)) return isPart(filter) ? [filter] : null;
  return filter.all.every(isPart) ? filter.all : null;
}

export const filterOf = (parts: readonly Part[]): Filter | null =>
  parts.length === 0 ? null : { all: [...parts] };

/** What is asked by now: conditions that say nothing yet are left out. Null: nothing. */
export function askedBy(filter: Filter | null): Filter | null {
  const parts = partsOf(filter);
  if (parts === null) return filter;
  const asked = parts.flatMap((part): Part[] => {
    if (!('any' in part)) return isFinished(part) ? [part] : [];
    const any = part.any.filter(isFinished);
    return any.length > 0 ? [{ any }] : [];
  });
  return filterOf(asked);
}

/** Whether a field is asked about. */
export function asksFor(filter: Filter | null, field: QueryField): boolean {
  if (filter === null) return false;
  if ('all' in filter) return filter.all.some((part) => asksFor(part, field));
  if ('any' in filter) return filter.any.some((part) => asksFor(part, field));
  return 'not' in filter ? asksFor(filter.not, field) : filter.field === field;
}

/** The filter with a line that asks whether a mark stands, or without it. */
export function withFlag(filter: Filter | null, field: Flag['field'], isOn: boolean): Filter | null {
  const parts = partsOf(filter);
  const rest = (parts ?? []).filter((part) => !isFlag(part, field));
  if (parts === null) return isOn ? { all: [filter as Filter, { field, is: true }] } : filter;
  return filterOf(isOn ? [...rest, { field, is: true }] : rest);
}

/** Whether every row must have the mark. */
export const hasFlag = (filter: Filter | null, field: Flag['field']): boolean =>
  (partsOf(filter) ?? []).some((part) => isFlag(part, field));

type Flag = Extract<Filter, { is: unknown }>;
const isFlag = (part: Part, field: Flag['field']): boolean => 'is' in part && part.field === field && part.is;

/** Whether the answer changes as time goes on. */
export function hangsOnTime(filter: Filter | null): boolean {
  if (filter === null) return false;
  if ('all' in filter) return filter.all.some(hangsOnTime);
  if ('any' in filter) return filter.any.some(hangsOnTime);
  if ('not' in filter) return hangsOnTime(filter.not);
  if (filter.field === 'windowOpen') return true;
  if ('day' in filter) return typeof filter.day.from === 'number' || typeof filter.day.to === 'number';
  if (!(timeFields as readonly string[]).includes(filter.field)) return false;
  const { from, to } = filter as Span;
  return typeof from === 'number' || typeof to === 'number';
}

/** Spans between given instants come from links alone. */
function isCondition(filter: Filter): filter is Condition {
  if ('all' in filter || 'any' in filter) return false;
  if ('not' in filter) return 'in' in filter.not || 'has' in filter.not;
  return (
    !('from' in filter && typeof filter.from === 'string') &&
    !('to' in filter && typeof filter.to === 'string')
  );
}

const isPart = (filter: Filter): filter is Part =>
  isCondition(filter) || ('any' in filter && filter.any.every(isCondition));

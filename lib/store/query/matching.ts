import type { Filter, QueryField } from '@/lib/model/query';
import type { PipelineRow } from '../pipelineRow';
import { choicesOf, isOwn, type QueryContext, readerOf } from './fields';
import { ownCurrencyOf } from './ownReaders';
import { wordsOf } from './words';

type Holds = (row: PipelineRow) => boolean;

const dayLength = 86_400_000;

/** A filter as a function of a row, made once per question. */
export function matching(filter: Filter | null, context: QueryContext): Holds {
  if (filter === null) return () => true;
  if ('all' in filter) {
    const parts = filter.all.map((part) => matching(part, context));
    return only(parts) ?? ((row) => parts.every((holds) => holds(row)));
  }
  if ('any' in filter) {
    const parts = filter.any.map((part) => matching(part, context));
    return only(parts) ?? ((row) => parts.some((holds) => holds(row)));
  }
  if ('not' in filter) {
    const holds = matching(filter.not, context);
    return (row) => !holds(row);
  }
  if ('in' in filter) return isOneOf(filter.field, filter.in, context);
  const { value, order } = readerOf(filter.field, context);
  if ('has' in filter) return hasWords(filter.has, (row) => value(row, context));
  if ('day' in filter) return liesWithin(filter.day, context, (row) => value(row, context));
  if ('known' in filter) return (row) => (value(row, context) !== null) === filter.known;
  if ('is' in filter) return (row) => value(row, context) === filter.is;
  if (order === 'code') {
    const [from, to] = [instantOf(filter.from, context.now), instantOf(filter.to, context.now)];
    return (row) => {
      const at = value(row, context) as string | null;
      return at !== null && (from === null || at >= from) && (to === null || at < to);
    };
  }
  const [from, to] = [Number(filter.from ?? -Infinity), Number(filter.to ?? Infinity)];
  return (row) => {
    const found = value(row, context) as number | null;
    return found !== null && found >= from && found <= to && isOfCurrency(row, filter);
  };
}

const only = (parts: readonly Holds[]): Holds | undefined => (parts.length === 1 ? parts[0] : undefined);

/** Amounts are compared within one currency; a range that names none is one of numbers. */
const isOfCurrency = (row: PipelineRow, { field, currency }: { field: QueryField; currency?: unknown }) =>
  currency === undefined || !isOwn(field) || ownCurrencyOf(row, field) === currency;

type ValueOf = (row: PipelineRow) => unknown;

/** Whether all words stand in a text, in any case and width. */
function hasWords(typed: string, valueIn: ValueOf): Holds {
  const words = wordsOf(typed);
  return (row) => {
    const value = valueIn(row);
    if (typeof value !== 'string') return false;
    const text = value.normalize('NFKC').toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

function liesWithin(
  { from, to }: { from?: string | number | undefined; to?: string | number | undefined },
  { now, today = now.slice(0, 10) }: QueryContext,
  valueIn: ValueOf,
): Holds {
  const [first, last] = [dayAt(from, today), dayAt(to, today)];
  return (row) => {
    const day = valueIn(row);
    return typeof day === 'string' && (first === null || day >= first) && (last === null || day <= last);
  };
}

/** A day of the calendar, so many days from today. */
function dayAt(bound: string | number | undefined, today: string): string | null {
  if (bound === undefined) return null;
  if (typeof bound === 'string') return bound;
  return new Date(Date.parse(`${today}T00:00:00Z`) + bound * dayLength).toISOString().slice(0, 10);
}

function isOneOf(
  field: Extract<Filter, { in: unknown }>['field'],
  wanted: readonly (string | null)[],
  context: QueryContext,
): Holds {
  const all = new Set(wanted);
  if (field === 'stage') return ({ stage }) => all.has(stage);
  if (field === 'tags')
    return ({ tags }) => (tags.length === 0 ? all.has(null) : tags.some((tag) => all.has(tag)));
  if (field !== 'list' && !isOwn(field)) {
    const { value } = readerOf(field, context);
    return (row) => {
      const found = value(row, context);
      return all.has(found === null ? null : String(found));
    };
  }
  return (row) => choicesOf(row, field, context).some((value) => all.has(value));
}

function instantOf(bound: string | number | undefined, now: string): string | null {
  if (bound === undefined) return null;
  return typeof bound === 'string' ? bound : new Date(Date.parse(now) + bound * dayLength).toISOString();
}

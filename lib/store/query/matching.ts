import type { Filter } from '@/lib/model/query';
import type { PipelineRow } from '../pipelineRow';
import { choicesOf, type QueryContext, readers } from './fields';

type Holds = (row: PipelineRow) => boolean;

const dayLength = 86_400_000;

/** A filter as a function of a row, made once per question. */
export function matching(filter: Filter | null, context: QueryContext): Holds {
  if (filter === null) return () => true;
  if ('all' in filter) {
    const parts = filter.all.map((part) => matching(part, context));
    return (row) => parts.every((holds) => holds(row));
  }
  if ('any' in filter) {
    const parts = filter.any.map((part) => matching(part, context));
    return (row) => parts.some((holds) => holds(row));
  }
  if ('not' in filter) {
    const holds = matching(filter.not, context);
    return (row) => !holds(row);
  }
  if ('in' in filter) return isOneOf(filter.field, filter.in, context);
  const { value } = readers[filter.field];
  if ('known' in filter) return (row) => (value(row, context) !== null) === filter.known;
  if ('is' in filter) return (row) => value(row, context) === filter.is;
  if (readers[filter.field].order === 'code') {
    const [from, to] = [instantOf(filter.from, context.now), instantOf(filter.to, context.now)];
    return (row) => {
      const at = value(row, context) as string | null;
      return at !== null && (from === null || at >= from) && (to === null || at < to);
    };
  }
  const [from, to] = [Number(filter.from ?? -Infinity), Number(filter.to ?? Infinity)];
  return (row) => {
    const found = value(row, context) as number | null;
    return found !== null && found >= from && found <= to;
  };
}

function isOneOf(
  field: Extract<Filter, { in: unknown }>['field'],
  wanted: readonly (string | null)[],
  context: QueryContext,
): Holds {
  const all = new Set(wanted);
  if (field === 'stage') return ({ stage }) => all.has(stage);
  return (row) => choicesOf(row, field, context).some((value) => all.has(value));
}

function instantOf(bound: string | number | undefined, now: string): string | null {
  if (bound === undefined) return null;
  return typeof bound === 'string' ? bound : new Date(Date.parse(now) + bound * dayLength).toISOString();
}

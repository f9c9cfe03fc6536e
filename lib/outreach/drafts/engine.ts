import { Liquid, LiquidError } from 'liquidjs';
import { AppError } from '@/lib/errors';

/** What a text may do: choose by a value and nothing else. No loops, no assignments, no other files. */
const allowedTags = new Set(['if', 'unless', 'case', 'comment', 'raw', '#']);

/** Filters that only rewrite the words they are given; none reads the clock. */
const allowedFilters = new Set([
  'append',
  'capitalize',
  'default',
  'downcase',
  'lstrip',
  'prepend',
  'remove',
  'replace',
  'rstrip',
  'strip',
  'truncate',
  'truncatewords',
  'upcase',
]);

export const engine = new Liquid({
  ownPropertyOnly: true,
  strictFilters: true,
  parseLimit: 30_000,
  renderLimit: 2_000,
  memoryLimit: 1_000_000,
  templates: {},
});
for (const name of Object.keys(engine.tags)) if (!allowedTags.has(name)) delete engine.tags[name];
for (const name of Object.keys(engine.filters)) if (!allowedFilters.has(name)) delete engine.filters[name];

/** What the engine refused, with the place (from 1) where a person can mend it. Anything else is a bug and is thrown on. */
export function problemOf(error: unknown): AppError {
  if (LiquidError.is(error)) {
    const [line = 1, column = 1] = error.token?.getPosition() ?? [];
    return doesNotParse(line, column, error);
  }
  if (error instanceof Error && error.name === 'AssertionError') return doesNotParse(1, 1, error);
  throw error;
}

function doesNotParse(line: number, column: number, cause: Error): AppError {
  return new AppError('template.doesNotParse', { line: String(line), column: String(column) }, { cause });
}

import {
  choiceFields,
  type Filter,
  flagFields,
  numberFields,
  type QueryField,
  timeFields,
} from '@/lib/model/query';

export type Choice = Extract<Filter, { in: unknown }>;
export type Range = Extract<Filter, { field: (typeof numberFields)[number]; from?: unknown }>;
export type Span = Extract<Filter, { field: (typeof timeFields)[number]; from?: unknown }>;
type Flag = Extract<Filter, { is: unknown }>;
type Known = Extract<Filter, { known: unknown }>;
/** One line of the filter: a question about one field. */
export type Condition = Choice | { not: Choice } | Range | Span | Flag | Known;
export type Operator =
  | 'in'
  | 'notIn'
  | 'between'
  | 'within'
  | 'before'
  | 'ahead'
  | 'overdue'
  | 'yes'
  | 'no'
  | 'known'
  | 'unknown';

const isIn = <T extends QueryField>(fields: readonly T[], field: QueryField): field is T =>
  (fields as readonly string[]).includes(field);

export const fieldOf = (condition: Condition): QueryField =>
  'not' in condition ? condition.not.field : condition.field;

/** Numbers that are shown and typed as percent. */
export const isShare = (field: QueryField): boolean => field === 'engagement' || field === 'viewEngagement';

/** What can be asked of a field. Looking back, a time lies within some days or before them; the next step lies ahead. */
export function operatorsOf(field: QueryField): Operator[] {
  if (isIn(choiceFields, field))
    return field === 'stage' ? ['in', 'notIn'] : ['in', 'notIn', 'known', 'unknown'];
  if (isIn(numberFields, field)) return ['between', 'known', 'unknown'];
  if (isIn(flagFields, field)) return field === 'windowOpen' ? ['yes', 'no', 'unknown'] : ['yes', 'no'];
  if (field === 'next') return ['overdue', 'ahead', 'known', 'unknown'];
  return ['within', 'before', 'known', 'unknown'];
}

export function operatorOf(condition: Condition): Operator {
  if ('not' in condition) return 'notIn';
  if ('in' in condition) return 'in';
  if ('known' in condition) return condition.known ? 'known' : 'unknown';
  if ('is' in condition) return condition.is ? 'yes' : 'no';
  if (isIn(numberFields, condition.field)) return 'between';
  const { from, to } = condition as Span;
  if (typeof from === 'number') return from < 0 ? 'within' : 'ahead';
  return to === 0 ? 'overdue' : 'before';
}

/** A new condition: what an operator asks of a field, with nothing chosen yet or a week as a beginning. */
export function conditionOn(field: QueryField, operator: Operator = operatorsOf(field)[0]!): Condition {
  if (operator === 'known' || operator === 'unknown') return { field, known: operator === 'known' };
  if (isIn(choiceFields, field)) return operator === 'notIn' ? { not: { field, in: [] } } : { field, in: [] };
  if (isIn(flagFields, field)) return { field, is: operator !== 'no' };
  if (isIn(numberFields, field)) return { field };
  return isIn(timeFields, field) ? spanOf(field, operator, 7) : { field, known: true };
}

/** A span of days from now: `within` the last, `before` them, `ahead` in the next; `overdue` is whatever lies behind. */
export function spanOf(field: Span['field'], operator: Operator, days: number): Span {
  if (operator === 'within') return { field, from: -days };
  if (operator === 'ahead') return { field, from: 0, to: days };
  return { field, to: operator === 'before' ? -days : 0 };
}

export function daysOf({ from, to }: Span): number {
  const bound = operatorOf({ field: 'seen', ...(from === undefined ? { to } : { from }) } as Span);
  return Math.abs(Number(bound === 'ahead' ? to : (from ?? to)));
}

/** The same field asked otherwise; what was chosen stays where it still means something. */
export function asked(condition: Condition, operator: Operator): Condition {
  const field = fieldOf(condition);
  const fresh = conditionOn(field, operator);
  const chosen = 'not' in condition ? condition.not : condition;
  if ('in' in chosen && operator === 'in') return chosen;
  if ('in' in chosen && operator === 'notIn') return { not: chosen };
  return fresh;
}

/** Whether a condition says something already: an empty choice or range asks nothing yet. */
export function isFinished(condition: Condition): boolean {
  if ('not' in condition) return condition.not.in.length > 0;
  if ('in' in condition) return condition.in.length > 0;
  if ('known' in condition || 'is' in condition) return true;
  return condition.from !== undefined || condition.to !== undefined;
}

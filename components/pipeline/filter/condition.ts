import type { OwnFieldType } from '@/lib/model/ownField';
import {
  type BuiltInField,
  choiceFields,
  type Filter,
  flagFields,
  numberFields,
  type OwnRef,
  ownIdOf,
  type QueryField,
  timeFields,
} from '@/lib/model/query';
import type { OwnContext } from '@/lib/store/query/ownReaders';

export type Choice = Extract<Filter, { in: unknown }>;
export type Words = Extract<Filter, { has: unknown }>;
/** Days of the calendar of an own field. */
export type Days = Extract<Filter, { day: unknown }>;
export type Range = {
  field: (typeof numberFields)[number] | OwnRef;
  currency?: string | undefined;
  from?: number | undefined;
  to?: number | undefined;
};
export type Span = Extract<Filter, { field: (typeof timeFields)[number]; from?: unknown }>;
type Flag = Extract<Filter, { is: unknown }>;
type Known = Extract<Filter, { known: unknown }>;
/** One line of the filter: a question about one field. */
export type Condition = Choice | Words | { not: Choice | Words } | Days | Range | Span | Flag | Known;
export type Operator =
  | 'in'
  | 'notIn'
  | 'has'
  | 'hasNot'
  | 'between'
  | 'days'
  | 'within'
  | 'before'
  | 'ahead'
  | 'overdue'
  | 'yes'
  | 'no'
  | 'known'
  | 'unknown';

const isIn = <T extends BuiltInField>(fields: readonly T[], field: QueryField): field is T =>
  (fields as readonly string[]).includes(field);

const isOwn = (field: QueryField): field is OwnRef => ownIdOf(field) !== null;

const typeOf = (field: OwnRef, own: OwnContext | undefined): OwnFieldType =>
  own?.get(ownIdOf(field) ?? '')?.type ?? 'text';

export const fieldOf = (condition: Condition): QueryField =>
  'not' in condition ? condition.not.field : condition.field;

/** Numbers that are shown and typed as percent. */
export const isShare = (field: QueryField): boolean => field === 'engagement' || field === 'viewEngagement';

const operatorsOfType: Record<OwnFieldType, Operator[]> = {
  text: ['has', 'hasNot', 'known', 'unknown'],
  link: ['known', 'unknown', 'has', 'hasNot'],
  number: ['between', 'known', 'unknown'],
  money: ['between', 'known', 'unknown'],
  date: ['within', 'ahead', 'overdue', 'before', 'days', 'known', 'unknown'],
  choice: ['in', 'notIn', 'known', 'unknown'],
  checkbox: ['yes', 'no'],
};

/** What can be asked of a field. Looking back, a time lies within some days or before them; the next step lies ahead. */
export function operatorsOf(field: QueryField, own?: OwnContext): Operator[] {
  if (isOwn(field)) return operatorsOfType[typeOf(field, own)];
  if (isIn(choiceFields, field))
    return field === 'stage' ? ['in', 'notIn'] : ['in', 'notIn', 'known', 'unknown'];
  if (isIn(numberFields, field)) return ['between', 'known', 'unknown'];
  if (isIn(flagFields, field)) return field === 'windowOpen' ? ['yes', 'no', 'unknown'] : ['yes', 'no'];
  if (field === 'next') return ['overdue', 'ahead', 'known', 'unknown'];
  return ['within', 'before', 'known', 'unknown'];
}

export function operatorOf(condition: Condition): Operator {
  if ('not' in condition) return 'has' in condition.not ? 'hasNot' : 'notIn';
  if ('in' in condition) return 'in';
  if ('has' in condition) return 'has';
  if ('known' in condition) return condition.known ? 'known' : 'unknown';
  if ('is' in condition) return condition.is ? 'yes' : 'no';
  if ('day' in condition) return operatorOfDays(condition.day);
  if (isIn(numberFields, condition.field) || isOwn(condition.field)) return 'between';
  const { from, to } = condition as Span;
  if (typeof from === 'number') return from < 0 ? 'within' : 'ahead';
  return to === 0 ? 'overdue' : 'before';
}

function operatorOfDays({ from, to }: Days['day']): Operator {
  if (typeof from === 'number') return from < 0 ? 'within' : 'ahead';
  if (typeof to === 'number') return to === -1 ? 'overdue' : 'before';
  return 'days';
}

/** A new condition: what an operator asks of a field, with nothing chosen yet or a week as a beginning. */
export function conditionOn(field: QueryField, operator?: Operator, own?: OwnContext): Condition {
  const asked = operator ?? operatorsOf(field, own)[0]!;
  if (asked === 'known' || asked === 'unknown') return { field, known: asked === 'known' };
  if (isOwn(field)) return onOwn(field, asked);
  if (isIn(choiceFields, field)) return asked === 'notIn' ? { not: { field, in: [] } } : { field, in: [] };
  if (isIn(flagFields, field)) return { field, is: asked !== 'no' };
  if (isIn(numberFields, field)) return { field };
  return isIn(timeFields, field) ? spanOf(field, asked, 7) : { field, known: true };
}

function onOwn(field: OwnRef, operator: Operator): Condition {
  switch (operator) {
    case 'in':
      return { field, in: [] };
    case 'notIn':
      return { not: { field, in: [] } };
    case 'has':
      return { field, has: '' };
    case 'hasNot':
      return { not: { field, has: '' } };
    case 'between':
      return { field };
    case 'yes':
    case 'no':
      return { field, is: operator === 'yes' };
    default:
      return ownDays(field, operator, 7);
  }
}

/** Days of the calendar around today: `within` the last, `ahead` in the next, `before` them; `overdue` is whatever lies behind. */
export function ownDays(field: OwnRef, operator: Operator, count: number): Days {
  if (operator === 'within') return { field, day: { from: -count, to: 0 } };
  if (operator === 'ahead') return { field, day: { from: 0, to: count } };
  if (operator === 'before') return { field, day: { to: -count - 1 } };
  return { field, day: operator === 'overdue' ? { to: -1 } : {} };
}

/** A span of days from now: `within` the last, `before` them, `ahead` in the next; `overdue` is whatever lies behind. */
export function spanOf(field: Span['field'], operator: Operator, days: number): Span {
  if (operator === 'within') return { field, from: -days };
  if (operator === 'ahead') return { field, from: 0, to: days };
  return { field, to: operator === 'before' ? -days : 0 };
}

export function daysOf(condition: Span | Days): number {
  const operator = operatorOf(condition);
  if ('day' in condition) {
    const { from, to } = condition.day;
    if (operator === 'before') return Math.abs(Number(to)) - 1;
    return Math.abs(Number(operator === 'ahead' ? to : from));
  }
  const { from, to } = condition;
  return Math.abs(Number(operator === 'ahead' ? to : (from ?? to)));
}

/** The same field asked otherwise; what was chosen stays where it still means something. */
export function asked(condition: Condition, operator: Operator, own?: OwnContext): Condition {
  const fresh = conditionOn(fieldOf(condition), operator, own);
  const chosen = 'not' in condition ? condition.not : condition;
  if ('in' in chosen && operator === 'in') return chosen;
  if ('in' in chosen && operator === 'notIn') return { not: chosen };
  if ('has' in chosen && operator === 'has') return chosen;
  if ('has' in chosen && operator === 'hasNot') return { not: chosen };
  return fresh;
}

/** Whether a condition says something already: an empty choice or range asks nothing yet. */
export function isFinished(condition: Condition): boolean {
  const one = 'not' in condition ? condition.not : condition;
  if ('in' in one) return one.in.length > 0;
  if ('has' in one) return one.has.trim() !== '';
  if ('known' in one || 'is' in one) return true;
  const { from, to } = 'day' in one ? one.day : one;
  return from !== undefined || to !== undefined;
}

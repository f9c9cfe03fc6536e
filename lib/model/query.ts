import * as z from 'zod';
import { instantSchema } from './record';

/** Fields of the pipeline with one of few values; of tags and lists a row may have several. */
export const choiceFields = [
  'stage',
  'owner',
  'tags',
  'platform',
  'country',
  'market',
  'zone',
  'list',
] as const;
export const numberFields = ['followers', 'engagement', 'views', 'viewEngagement'] as const;
/** `seen` is the age of what is known: when the account was last captured. */
export const timeFields = ['lastContact', 'lastReply', 'next', 'seen', 'changed', 'since'] as const;
/** `windowOpen`: one of their good hours goes on at the moment of asking. `draftOpen`: there is a draft, and it cannot be copied yet. */
export const flagFields = ['hasEmail', 'hasDraft', 'draftOpen', 'blocked', 'windowOpen'] as const;
export const queryFields = ['name', ...choiceFields, ...numberFields, ...timeFields, ...flagFields] as const;
export type BuiltInField = (typeof queryFields)[number];

/** An own field of the brand, by its id: `own:0193…`. Its type says what can be asked of it. */
export type OwnRef = `own:${string}`;
export const ownRefSchema = z.custom<OwnRef>(
  (value) => typeof value === 'string' && /^own:[\w-]{1,64}$/.test(value),
);
export const ownRef = (fieldId: string): OwnRef => `own:${fieldId}`;
/** The id of an own field, or null: a built-in one. */
export const ownIdOf = (field: string): string | null =>
  field.startsWith('own:') ? field.slice('own:'.length) : null;

export type QueryField = BuiltInField | OwnRef;
const fieldSchema = z.union([z.enum(queryFields), ownRefSchema]);

/** Of own fields: a choice. */
const choiceSchema = z.object({
  field: z.union([z.enum(choiceFields), ownRefSchema]),
  in: z.array(z.string().nullable()).max(500),
});
/** From (included) to (included). Unknown lies in no range. Of own fields: a number, or an amount of one currency in its whole units. */
const rangeSchema = z.object({
  field: z.union([z.enum(numberFields), ownRefSchema]),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  from: z.number().optional(),
  to: z.number().optional(),
});
/** From (included) to (not included): instants, or days from the moment of asking, before it negative. */
const spanSchema = z.object({
  field: z.enum(timeFields),
  from: z.union([instantSchema, z.number()]).optional(),
  to: z.union([instantSchema, z.number()]).optional(),
});
/** Of own fields: a checkbox. */
const flagSchema = z.object({ field: z.union([z.enum(flagFields), ownRefSchema]), is: z.boolean() });
const knownSchema = z.object({ field: fieldSchema, known: z.boolean() });
/** An own text or link in which these words stand. */
const wordsSchema = z.object({ field: ownRefSchema, has: z.string().max(200) });
const dayBoundSchema = z.union([z.iso.date(), z.number().int()]);
/** An own day, from (included) to (included): days of the calendar, or so many days from today, before it negative. */
const daysSchema = z.object({
  field: ownRefSchema,
  day: z.object({ from: dayBoundSchema.optional(), to: dayBoundSchema.optional() }),
});

export type Filter =
  | { all: Filter[] }
  | { any: Filter[] }
  | { not: Filter }
  | z.infer<typeof choiceSchema>
  | z.infer<typeof rangeSchema>
  | z.infer<typeof spanSchema>
  | z.infer<typeof flagSchema>
  | z.infer<typeof knownSchema>
  | z.infer<typeof wordsSchema>
  | z.infer<typeof daysSchema>;

/** and, or, not over conditions on fields. An empty `all` holds for everybody, an empty `any` for nobody. */
export const filterSchema: z.ZodType<Filter> = z.lazy(() =>
  z.union([
    z.object({ all: z.array(filterSchema).max(50) }),
    z.object({ any: z.array(filterSchema).max(50) }),
    z.object({ not: filterSchema }),
    knownSchema,
    flagSchema,
    choiceSchema,
    wordsSchema,
    daysSchema,
    rangeSchema,
    spanSchema,
  ]),
);

export const sortKeySchema = z.object({ by: fieldSchema, desc: z.boolean() });
export type SortKey = z.infer<typeof sortKeySchema>;

/** What rows can be grouped by, beside own fields. `day`: of the next step. A row with several values stands in several groups. */
export const groupFields = [
  'stage',
  'owner',
  'country',
  'platform',
  'tags',
  'list',
  'day',
  'market',
  'zone',
] as const;
export const groupFieldSchema = z.union([z.enum(groupFields), ownRefSchema]);
export type GroupField = z.infer<typeof groupFieldSchema>;

/** What is asked of the pipeline. */
export type Query = { search: string; filter: Filter | null; sort: SortKey[] };

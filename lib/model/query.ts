import * as z from 'zod';
import { instantSchema } from './record';

/** Fields of the pipeline with one of few values; of tags a row may have several. */
export const choiceFields = ['stage', 'owner', 'tags', 'platform', 'country', 'market', 'zone'] as const;
export const numberFields = ['followers', 'engagement', 'views', 'viewEngagement'] as const;
/** `seen` is the age of what is known: when the account was last captured. */
export const timeFields = ['lastContact', 'lastReply', 'next', 'seen', 'changed', 'since'] as const;
/** `windowOpen`: one of their good hours goes on at the moment of asking. */
export const flagFields = ['hasEmail', 'blocked', 'windowOpen'] as const;
export const queryFields = ['name', ...choiceFields, ...numberFields, ...timeFields, ...flagFields] as const;
export type QueryField = (typeof queryFields)[number];

const choiceSchema = z.object({ field: z.enum(choiceFields), in: z.array(z.string().nullable()).max(500) });
/** From (included) to (included). Unknown lies in no range. */
const rangeSchema = z.object({
  field: z.enum(numberFields),
  from: z.number().optional(),
  to: z.number().optional(),
});
/** From (included) to (not included): instants, or days from the moment of asking, before it negative. */
const spanSchema = z.object({
  field: z.enum(timeFields),
  from: z.union([instantSchema, z.number()]).optional(),
  to: z.union([instantSchema, z.number()]).optional(),
});
const flagSchema = z.object({ field: z.enum(flagFields), is: z.boolean() });
const knownSchema = z.object({ field: z.enum(queryFields), known: z.boolean() });

export type Filter =
  | { all: Filter[] }
  | { any: Filter[] }
  | { not: Filter }
  | z.infer<typeof choiceSchema>
  | z.infer<typeof rangeSchema>
  | z.infer<typeof spanSchema>
  | z.infer<typeof flagSchema>
  | z.infer<typeof knownSchema>;

/** and, or, not over conditions on fields. An empty `all` holds for everybody, an empty `any` for nobody. */
export const filterSchema: z.ZodType<Filter> = z.lazy(() =>
  z.union([
    z.object({ all: z.array(filterSchema).max(50) }),
    z.object({ any: z.array(filterSchema).max(50) }),
    z.object({ not: filterSchema }),
    knownSchema,
    flagSchema,
    choiceSchema,
    rangeSchema,
    spanSchema,
  ]),
);

export const sortKeySchema = z.object({ by: z.enum(queryFields), desc: z.boolean() });
export type SortKey = z.infer<typeof sortKeySchema>;

/** Rows are grouped by fields that have one value each. */
export const groupFields = ['stage', 'owner', 'platform', 'country', 'market', 'zone'] as const;
export type GroupField = (typeof groupFields)[number];

/** What is asked of the pipeline: plain data, to be saved and linked to. */
export const querySchema = z.object({
  search: z.string().max(200),
  filter: filterSchema.nullable(),
  sort: z.array(sortKeySchema).max(6),
  group: z.enum(groupFields).nullable(),
});
export type Query = z.infer<typeof querySchema>;

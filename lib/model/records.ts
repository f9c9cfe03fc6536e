import type * as z from 'zod';
import { activitySchema } from './activity';
import { aliasSchema } from './alias';
import { brandSchema } from './brand';
import { creatorSchema } from './creator';
import { dealSchema } from './deal';
import { deliverableSchema } from './deliverable';
import { distinctionSchema } from './distinction';
import { mergeSchema } from './merge';
import { messageSchema } from './message';
import { observationSchema } from './observation';
import { campaignSchema, listSchema, productSchema } from './offer';
import { profileSchema } from './profile';
import { sampleSchema } from './sample';
import { savedViewSchema } from './savedView';
import { shopContactSchema, shopSchema } from './shop';
import { suppressionKeySchema, suppressionSchema } from './suppression';
import { taskSchema } from './task';
import { templateSchema } from './template';

/** Every record, once: table name → schema. Tables are the plural of the record. */
export const records = {
  creators: creatorSchema,
  profiles: profileSchema,
  observations: observationSchema,
  brands: brandSchema,
  products: productSchema,
  campaigns: campaignSchema,
  lists: listSchema,
  deals: dealSchema,
  samples: sampleSchema,
  deliverables: deliverableSchema,
  messages: messageSchema,
  templates: templateSchema,
  tasks: taskSchema,
  activities: activitySchema,
  aliases: aliasSchema,
  suppressions: suppressionSchema,
  suppressionKeys: suppressionKeySchema,
  shops: shopSchema,
  shopContacts: shopContactSchema,
  views: savedViewSchema,
  distinctions: distinctionSchema,
  merges: mergeSchema,
} as const;

export type TableName = keyof typeof records;
export type Row<T extends TableName> = z.infer<(typeof records)[T]>;
export const tableNames = Object.keys(records) as TableName[];

/**
 * Fields each table is looked up by, on both sides (IndexedDB and SQL). Compound ones are joined by `+`. Indexed values are ASCII strings
 * by their schemas, so that IndexedDB's UTF-16 order and code-point order are the same; nulls are not indexed.
 */
export const indexes = {
  creators: ['mergedInto'],
  profiles: ['creatorId', 'platform+platformId', 'platform+handleKey'],
  observations: ['profileId+at'],
  brands: ['createdAt'],
  products: ['brandId'],
  campaigns: ['brandId'],
  lists: ['brandId'],
  deals: ['creatorId'],
  samples: ['dealId', 'creatorId', 'nextAt', 'forgetAddressAt'],
  deliverables: ['dealId', 'creatorId', 'sampleId', 'nextAt'],
  messages: ['dealId', 'creatorId'],
  templates: ['templateId'],
  tasks: ['dealId', 'dueAt', 'creatorId'],
  activities: ['creatorId+at', 'dealId+at', 'at'],
  aliases: ['oldId'],
  suppressions: ['hash', 'group'],
  suppressionKeys: ['createdAt'],
  shops: ['brandId'],
  shopContacts: ['shopId+at', 'shopId+kind', 'creatorId'],
  views: ['brandId'],
  distinctions: ['oneId', 'otherId'],
  merges: ['keptId', 'goneId'],
} as const satisfies Record<TableName, readonly string[]>;
export type IndexName<T extends TableName> = (typeof indexes)[T][number];

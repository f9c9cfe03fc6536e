import * as z from 'zod';
import { idSchema, instantSchema, recordSchema, zoneIdSchema } from './record';

/** A TikTok Shop with its weekly pool of first contacts. The size follows the shop's sales and changes, so it is a setting. */
export const shopSchema = recordSchema.extend({
  name: z.string().min(1).max(120),
  zone: zoneIdSchema,
  /** Creators a week; invites and messages share it. */
  weekly: z.number().int().min(0).max(1_000_000),
  /** What a new shop gets once, beside the weekly pool. */
  once: z.number().int().min(0).max(1_000_000),
  /** ISO weekday and full hour, in the shop's zone. */
  resetDay: z.number().int().min(1).max(7),
  resetHour: z.number().int().min(0).max(23),
});
export type Shop = z.infer<typeof shopSchema>;

export const shopContactKinds = ['invite', 'message', 'connected'] as const;

/** Append-only: a shop invited creators or wrote to one there, or a creator connected, who is free from then on. */
export const shopContactSchema = recordSchema.extend({
  shopId: idSchema,
  kind: z.enum(shopContactKinds),
  /** null: creators who are not in the pipeline, `count` of them. */
  creatorId: idSchema.nullable(),
  count: z.number().int().min(1).max(100),
  at: instantSchema,
  by: z.string().max(64),
});
export type ShopContact = z.infer<typeof shopContactSchema>;

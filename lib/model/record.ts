import * as z from 'zod';

/** A UUID: v7 for what one person creates, v5 for what two people offline would both create. */
export const idSchema = z.uuid();

/** An instant, ISO 8601 in UTC with milliseconds: `2026-11-24T09:40:00.000Z`. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** An IANA time zone id, such as `America/Los_Angeles`. Whether it exists is checked by the rules that use it. */
export const zoneIdSchema = z.string().min(1).max(64);

/**
 * Who may hold a row. Working alone every scope is yours; connected, the server filters by it.
 * `pool` public facts of people, `brand:<id>:work|money|client`, `person:<id>` drafts and saved views.
 */
export const scopeSchema = z
  .string()
  .regex(/^(pool|brand:[0-9a-f-]{36}:(work|money|client)|person:[0-9a-z-]{1,64})$/);
export type Scope = z.infer<typeof scopeSchema>;

/** The fields of every record. Loose: a newer version's fields survive an older client. */
export const recordSchema = z.looseObject({
  id: idSchema,
  scope: scopeSchema,
  /** null only on the workspace's own records. */
  brandId: idSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

export const poolScope = 'pool' as const;
export const workScope = (brandId: string): Scope => `brand:${brandId}:work`;
export const personScope = (userId: string): Scope => `person:${userId}`;

import * as z from 'zod';
import { idSchema, instantSchema, recordSchema } from './record';

export const platformSchema = z.enum(['tiktok', 'instagram']);
export type Platform = z.infer<typeof platformSchema>;

/** A count as the page gave it. `exact: false` for rounded ones (`12.3K`); unknown is `null`, never 0. */
export const countSchema = z.object({ value: z.number().int().nonnegative().safe(), exact: z.boolean() });
export type Count = z.infer<typeof countSchema>;

/** Where a page says something, best first within each site (see lib/sites). */
export const sourceIdSchema = z.enum([
  'userDetail',
  'videoDetail',
  'sigiState',
  'liveRoom',
  'nextData',
  'profileJsonLd',
  'renderedHeader',
  'headTags',
  'xigUser',
  'webProfileInfo',
  'routeJson',
  'embeddedUser',
  'mediaInfo',
  'metaDescription',
  'ogCounts',
  'person',
  'sheet',
  'searchResult',
  'videoGrid',
]);
export type SourceId = z.infer<typeof sourceIdSchema>;

/** Which source said a field, and when it was seen. */
export const fieldSourceSchema = z.looseObject({ source: sourceIdSchema, at: instantSchema });
export type FieldSource = z.infer<typeof fieldSourceSchema>;

/**
 * Median views of the newest videos that the page showed, rounded to a whole; even numbers of videos take the mean of the middle two.
 * `exact`: nothing of it was rounded. Pinned videos are not among the `n`, since they are those that went best.
 */
export const viewsSchema = countSchema.extend({
  n: z.number().int().positive().max(1000),
  pinned: z.number().int().nonnegative().max(1000),
  source: sourceIdSchema,
  at: instantSchema,
});
export type Views = z.infer<typeof viewsSchema>;

/** The fields a page can tell. Everything but the handle may be unknown: `null`. For lists: null unknown, [] seen and none. */
export const factsSchema = z.looseObject({
  platform: platformSchema,
  /** The site's own id as a string: ids exceed 2^53. */
  platformId: z
    .string()
    .regex(/^\d{1,24}$/)
    .nullable(),
  /** No @, as the site writes it. */
  handle: z
    .string()
    .min(1)
    .max(64)
    .regex(/^[\p{L}\p{N}._-]+$/u),
  url: z.url({ protocol: /^https$/ }).max(500),
  displayName: z.string().max(200).nullable(),
  bio: z.string().max(5000).nullable(),
  /** Absolute https addresses; tracking wrappers and `fbclid` removed. */
  links: z
    .array(z.url({ protocol: /^https?$/ }).max(2000))
    .max(20)
    .nullable(),
  /** From the bio only. */
  emails: z.array(z.string().max(320)).max(20).nullable(),
  verified: z.boolean().nullable(),
  isPrivate: z.boolean().nullable(),
  category: z.string().max(200).nullable(),
  region: z.string().max(10).nullable(),
  language: z.string().max(35).nullable(),
  followers: countSchema.nullable(),
  following: countSchema.nullable(),
  likes: countSchema.nullable(),
  posts: countSchema.nullable(),
  /** The picture's file as its address names it, without host, size and signature. Absent: not seen. The picture itself is never loaded. */
  avatarFile: z.string().min(1).max(300).optional(),
});
export type Facts = z.infer<typeof factsSchema>;

export const factFields = [
  'platformId',
  'displayName',
  'bio',
  'links',
  'emails',
  'verified',
  'isPrivate',
  'category',
  'region',
  'language',
  'followers',
  'following',
  'likes',
  'posts',
] as const;
export type FactField = (typeof factFields)[number];
export const countFields = ['followers', 'following', 'likes', 'posts'] as const;
export type CountField = (typeof countFields)[number];

/** An account on a platform (scope `pool`), linked to a creator. */
export const profileSchema = recordSchema.extend({
  ...factsSchema.shape,
  creatorId: idSchema,
  /** What handles are looked up by: lower case, ASCII (see lib/identity). */
  handleKey: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[\x21-\x7e]+$/),
  /** Every handle this account had, with the days it was seen under it. The last entry is the current one. */
  handles: z
    .array(z.looseObject({ handle: z.string().max(64), from: instantSchema, to: instantSchema.nullable() }))
    .max(50),
  sources: z.partialRecord(z.enum(factFields), fieldSourceSchema),
  /** As seen last; absent: never seen. */
  views: viewsSchema.optional(),
  /** When the account was last looked at. */
  seenAt: instantSchema,
});
export type Profile = z.infer<typeof profileSchema>;

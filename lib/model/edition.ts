import * as z from 'zod';

/** The three sizes of the product. Settings chooses; the others' rooms stay off the screen; nothing is locked or lost on a change. */
export const editionSchema = z.enum(['lite', 'pro', 'enterprise']);
export type Edition = z.infer<typeof editionSchema>;

/** Each feature's smallest edition. A screen asks `has(edition, feature)` and nothing else. */
export const features = {
  creators: 'lite',
  tags: 'lite',
  stages: 'lite',
  mailTemplates: 'lite',
  duplicates: 'lite',
  pipeline: 'pro',
  sendWindows: 'pro',
  twoLanguages: 'pro',
  translation: 'pro',
  directMessages: 'pro',
  reminders: 'pro',
  desk: 'pro',
  growth: 'pro',
  quotes: 'pro',
  disclosure: 'pro',
  thread: 'pro',
  senderTrust: 'pro',
  samples: 'pro',
  ownStages: 'pro',
  ownFields: 'pro',
  brands: 'enterprise',
} as const satisfies Record<string, Edition>;
export type Feature = keyof typeof features;

/** Whether an edition shows a feature. */
export function has(edition: Edition, feature: Feature): boolean {
  const order = editionSchema.options;
  return order.indexOf(edition) >= order.indexOf(features[feature]);
}

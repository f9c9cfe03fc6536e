import * as z from 'zod';
import { editionSchema } from './edition';
import { textLanguageSchema } from './message';

export const uiLanguageSchema = z.enum(['en', 'zh-CN']);
export type UiLanguage = z.infer<typeof uiLanguageSchema>;

/** What belongs to this browser and this person, not to the team: kept in `storage.local`. `null`: not chosen, follow the browser. */
export const settingsSchema = z.looseObject({
  language: uiLanguageSchema.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  edition: editionSchema,
  /** The language the operator writes in. null: that of the screen. */
  workingLanguage: textLanguageSchema.nullable(),
  /** Whether the button may tell on a page what is already known of its creator. */
  showKnown: z.boolean(),
  /** The person's own zone; null: the browser's. */
  zone: z.string().nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;
export const defaultSettings: Settings = {
  language: null,
  theme: 'system',
  edition: 'pro',
  workingLanguage: null,
  showKnown: true,
  zone: null,
};

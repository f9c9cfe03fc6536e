import * as z from 'zod';
import { editionSchema } from './edition';
import { textLanguageSchema } from './message';
import { columnsSchema } from './tableColumns';
import { textChannels } from './template';

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
  /** Whether marks stand on creators in search results and feeds. */
  showMarks: z.boolean(),
  /** The person's own zone; null: the browser's. */
  zone: z.string().nullable(),
  /** Days after delivery for which a creator's address is kept. */
  addressDays: z.number().int().min(0).max(365),
  /** Months after the last letter for which the notice of a first letter (EU, UK) says that an address is kept. */
  noticeMonths: z.number().int().min(1).max(60),
  /** Days after which the last backup is old. */
  backupDays: z.number().int().min(1).max(365),
  /** The brand's own address form, offered again with the next sample. */
  addressForm: z.string().max(2000).nullable(),
  /** Own lengths of a text by channel, in the unit its channel counts; absent: those that come with the product. */
  textLimits: z.partialRecord(
    z.enum(textChannels),
    z.object({
      advised: z.number().int().min(1).max(20_000),
      most: z.number().int().min(1).max(20_000).nullable(),
    }),
  ),
  /** Columns of the whole list, outside of saved views; null: the table as it comes. */
  columns: columnsSchema.nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;
export const defaultSettings: Settings = {
  language: null,
  theme: 'system',
  edition: 'pro',
  workingLanguage: null,
  showKnown: true,
  showMarks: true,
  zone: null,
  addressDays: 30,
  noticeMonths: 12,
  backupDays: 7,
  addressForm: null,
  textLimits: {},
  columns: null,
};

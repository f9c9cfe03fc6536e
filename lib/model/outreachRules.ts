import * as z from 'zod';
import { rangeSchema, weekdaySchema } from './hours';

/** E-mail and direct messages have hours and sequences of their own. */
export const channelKindSchema = z.enum(['email', 'dm']);
export type ChannelKind = z.infer<typeof channelKindSchema>;

/** A brand's own hours for a market and a kind of channel; null: as the market has it. */
export const ownHoursSchema = z.looseObject({
  market: z.string().length(2),
  channel: channelKindSchema,
  days: z.array(weekdaySchema).min(1).max(7).nullable(),
  windows: z.array(rangeSchema).min(1).max(6).nullable(),
  quiet: rangeSchema.nullable(),
  weekend: z.array(weekdaySchema).max(6).nullable(),
});
export type OwnHours = z.infer<typeof ownHoursSchema>;

/** A day a person changed in a country's calendar: off, or worked. */
export const dayOverrideSchema = z.looseObject({
  country: z.string().length(2),
  date: z.iso.date(),
  kind: z.enum(['off', 'work']),
  name: z.string().max(80),
});
export type DayOverride = z.infer<typeof dayOverrideSchema>;

/** Days of the steps after the first text, which is day 0: `[3, 7, 14]`. Rising. */
export const sequenceDaysSchema = z
  .array(z.number().int().min(1).max(120))
  .max(8)
  .refine((days) => days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0)));

/** How a brand writes to people: its steps, its hours, its days off. */
export const outreachRulesSchema = z.looseObject({
  sequence: z.record(channelKindSchema, sequenceDaysSchema),
  hours: z.array(ownHoursSchema).max(100),
  days: z.array(dayOverrideSchema).max(1000),
});
export type OutreachRules = z.infer<typeof outreachRulesSchema>;

/** The third, seventh and fourteenth day by mail; one follow-up by direct message. */
export const usualRules: OutreachRules = {
  sequence: { email: [3, 7, 14], dm: [3] },
  hours: [],
  days: [],
};

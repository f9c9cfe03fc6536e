import * as z from 'zod';

export const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** From (included) to (not included), in the local time of the zone. Over midnight where `end` is before `start`. */
export const rangeSchema = z.strictObject({ start: clockSchema, end: clockSchema });
export type ClockRange = z.infer<typeof rangeSchema>;
/** ISO weekday: 1 Monday … 7 Sunday. */
export const weekdaySchema = z.number().int().min(1).max(7);

import * as z from 'zod';

/** An amount in minor units as a decimal string (JSON and IndexedDB keys know no bigint), e.g. `{ minor: "45000", currency: "USD" }` is 450.00 USD. */
export const moneySchema = z.object({
  minor: z.string().regex(/^-?\d{1,18}$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type Money = z.infer<typeof moneySchema>;

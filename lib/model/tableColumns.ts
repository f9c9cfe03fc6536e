import * as z from 'zod';

/** The narrowest and the widest a person can make a column, in px. */
export const narrowestColumn = 48;
export const widestColumn = 640;

const shownColumnSchema = z.looseObject({
  /** A column by its name; one that this version does not know is passed over and kept. */
  id: z.string().min(1).max(80),
  /** In px; absent: as wide as the column comes. */
  width: z.number().int().min(narrowestColumn).max(widestColumn).optional(),
  /** Stands at the start of the table, however far that is scrolled. */
  pinned: z.boolean().optional(),
});

/** The columns a person chose, from the start of a line to its end. */
export const columnsSchema = z.array(shownColumnSchema).min(1).max(100);
export type ShownColumn = z.infer<typeof shownColumnSchema>;

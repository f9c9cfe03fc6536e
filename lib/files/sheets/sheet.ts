/** One table of a file as text, as a person sees it: '' is an empty cell; `rows[0]` is row 1. */
export type Sheet = {
  name: string;
  isHidden: boolean;
  rows: readonly (readonly string[])[];
};

export type Workbook = {
  kind: 'csv' | 'xlsx';
  /** How the text was encoded; null for a workbook. */
  encoding: string | null;
  /** Every table of the file, in its order; only the chosen one is read whole. */
  names: readonly { name: string; isHidden: boolean }[];
  sheet: Sheet;
};

/** What a table may hold at most. Far more than a team's list; a file beyond it is a mistake or an attack. */
export const limits = {
  fileBytes: 64 * 1024 * 1024,
  /** All parts of a workbook unpacked. */
  unpackedBytes: 512 * 1024 * 1024,
  /** One part may grow so many times when it is unpacked; XML of sheets grows about 10 times. */
  ratio: 200,
  rows: 100_000,
  columns: 300,
  /** Letters of one cell; Excel itself holds 32,767. */
  cell: 32_767,
} as const;

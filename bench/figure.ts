/** One measured figure; its budget, unit and peer stand in budgets.json under the same key. */
export type Figure = {
  key: string;
  value: number;
  /** What was measured and over how many runs. */
  how: string;
  /** The same without our part in it, measured in the same run. */
  floor?: number;
  /** Of what size it is, and how many times the budget that may take; 1 where nothing is said. */
  of?: { size: string; times: number };
  /** What others take for the same in the same run. */
  peers?: { name: string; value: number }[];
};

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('nothing was measured');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * Ids that lie beside each other among all there are, as first and last of each run. The database removes a range in the time of a row.
 * @param sorted all ids of a table, in order
 */
export function runsOf(
  sorted: readonly string[],
  going: ReadonlySet<string>,
): [first: string, last: string][] {
  const runs: [string, string][] = [];
  let run: [string, string] | null = null;
  for (const id of sorted) {
    if (!going.has(id)) run = null;
    else if (run) run[1] = id;
    else {
      run = [id, id];
      runs.push(run);
    }
  }
  return runs;
}

import type { Change } from '@/lib/commands/changes';
import type { Command } from '@/lib/commands/command';
import type { Mutation } from '@/lib/commands/runCommand';
import type { Row, TableName } from '@/lib/model/records';

/** One database under test. The suite and the random commands run on any of them, in Node and in a browser page. */
export type Ground = {
  name: string;
  run: <Args, Result>(
    command: Command<Args, Result>,
    args: unknown,
    mutation: Mutation,
  ) => Promise<{ result: Result; changes: Change[] }>;
  /** Every row, by table, in order of id. */
  dump: () => Promise<Partial<Record<TableName, Row<TableName>[]>>>;
};

export const mutation = (uid: string, at = '2026-11-24T09:40:00.000Z'): Mutation => ({
  uid,
  at,
  by: 'me',
  batch: null,
});

/** No test runner in a browser page: a failed expectation is a thrown error with both sides. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b?.slice(0, 400)}, got ${a?.slice(0, 400)}`);
}

export async function expectRefusal(work: Promise<unknown>, code: string): Promise<void> {
  const outcome = await work.then(
    () => 'no refusal',
    (error: { code?: string }) => error.code ?? String(error),
  );
  expectEqual(outcome, code, 'refusal');
}

import 'fake-indexeddb/auto';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dexieGround } from '@/tests/contract/dexieGround';
import type { Ground } from '@/tests/contract/ground';
import { startPostgres } from '@/tests/contract/postgres';
import { runRandomCommands } from '@/tests/contract/randomCommands';
import { sqlGround } from '@/tests/contract/sqlGround';
import { txContract } from '@/tests/contract/txContract';
import { transactOnPglite, transactOnPostgres } from '@/workspace/database/connect';

/** `JIANLIAN_SEED` and `JIANLIAN_COMMANDS` let the soak run other seeds and longer runs. */
const seed = Number(process.env.JIANLIAN_SEED ?? 20261124);
const count = Number(process.env.JIANLIAN_COMMANDS ?? 500);

const postgres = startPostgres();
const pglite = new PGlite();
const grounds = new Map<string, () => Promise<Ground & { done: () => Promise<void> }>>();

beforeAll(async () => {
  const lite = await sqlGround('PGlite', transactOnPglite(pglite));
  grounds.set('PGlite', async () => ({ ...lite, done: lite.clear }));
  if (postgres) {
    const real = await sqlGround(postgres.version, transactOnPostgres(postgres.pool));
    grounds.set('PostgreSQL', async () => ({ ...real, done: real.clear }));
  }
  let n = 0;
  grounds.set('Dexie', async () => {
    const ground = await dexieGround(`contract-${n++}`);
    return { ...ground, done: ground.close };
  });
}, 60_000);

afterAll(async () => {
  await pglite.close();
  await postgres?.stop();
});

const names = ['Dexie', 'PGlite', ...(postgres ? ['PostgreSQL'] : [])];
if (!postgres) console.log('PostgreSQL is not installed here: its third of the contract is not run.');

describe.each(names)('[CMD-1] the transaction contract on %s', (name) => {
  test.each(txContract)('[CMD-2] $title', async ({ run }) => {
    const ground = await grounds.get(name)!();
    try {
      await run(ground);
    } finally {
      await ground.done();
    }
  });
});

test(`[CMD-3] ${count} random commands with their undos end the same on every database`, async () => {
  console.log(
    `seed ${seed}, ${count} commands, on ${names.join(', ')}${postgres ? ` (${postgres.version})` : ''}`,
  );
  const runs = [];
  for (const name of names) {
    const ground = await grounds.get(name)!();
    runs.push(await runRandomCommands(ground, seed, count));
    await ground.done();
  }
  const [first, ...others] = runs;
  const refused = first!.outcomes.filter((outcome) => !/ok$|^undo/.test(outcome)).length;
  console.log(`${first!.outcomes.length} outcomes, ${refused} refused, ${first!.undone} undone`);
  expect(first!.undone).toBeGreaterThan(count / 10);
  expect(first!.outcomes.filter((outcome) => /ok$/.test(outcome)).length).toBeGreaterThan(count / 4);
  for (const other of others) {
    expect(other.outcomes).toEqual(first!.outcomes);
    expect(other.rows).toEqual(first!.rows);
  }
}, 600_000);

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, run } from './run.mjs';
import { setup } from './setup.mjs';

/**
 * What is too long for `npm test`: the same tests with a larger count and a fresh seed. `says` finds in the output how many the test
 * itself says that it did. The counts add up over runs in .cache/soak.json.
 *
 *   npm run soak                            all of them
 *   npm run soak -- mutants 1000            one, for that count
 *   JIANLIAN_SEED=7 npm run soak -- mutants the same again
 */
const soaks = {
  mutants: {
    count: 10_000,
    variable: 'JIANLIAN_MUTANTS',
    command: ['playwright', 'test', 'mutants'],
    says: /\[soak\] (\d+) mutants/g,
    needsBuild: true,
  },
  workerDeath: {
    count: 200,
    variable: 'JIANLIAN_ROUNDS',
    command: ['playwright', 'test', 'workerDeath'],
    says: /\[soak\] (\d+) rounds/g,
    needsBuild: true,
  },
  browserDeath: {
    count: 200,
    variable: 'JIANLIAN_KILLS',
    command: ['playwright', 'test', 'browserDeath'],
    says: /\[soak\] (\d+) kills/g,
    needsBuild: true,
  },
  sheet: {
    count: 20_000,
    variable: 'SHEET_ROWS',
    command: ['playwright', 'test', 'import', '-g', 'SHEET-18'],
    says: /\[soak\] (\d+) rows/g,
    needsBuild: true,
  },
  plan: {
    count: 10_000,
    variable: 'JIANLIAN_PLANS',
    command: ['vitest', 'run', 'tests/unit/outreach/plan/planProperties.test.ts'],
    says: /\[soak\] (\d+) plans/g,
  },
  commands: {
    count: 5000,
    variable: 'JIANLIAN_COMMANDS',
    command: ['vitest', 'run', 'tests/unit/workspace/database/sameOnBothSides.test.ts', '-t', 'CMD-3'],
    says: /seed \d+, (\d+) commands/g,
  },
};

const [only, count] = process.argv.slice(2);
if (only && !soaks[only]) {
  console.error(`There is no soak "${only}". There are: ${Object.keys(soaks).join(', ')}.`);
  process.exit(1);
}
const chosen = Object.entries(soaks).filter(([name]) => !only || name === only);

await setup({ testPrograms: true });
if (chosen.some(([, { needsBuild }]) => needsBuild)) await build({ quiet: true });

let failed = 0;
for (const [name, soak] of chosen) {
  const wanted = Number(count ?? soak.count);
  const seed = Number(process.env.JIANLIAN_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`\n── ${name}: ${wanted}, seed ${seed}`);
  const [command, ...args] = soak.command;
  const env = { [soak.variable]: String(wanted), JIANLIAN_SEED: String(seed) };
  const { code, output } = await run(command, args, { env });

  const done = code === 0 ? told(output, soak.says) : 0;
  if (done === 0) failed++;
  const total = remember(name, { seed, count: done, failed: code !== 0 });
  console.log(
    `── ${name}: ${code === 0 ? `${done} held` : 'FAILED'}, seed ${seed}; ${total} held over all runs without a failure`,
  );
}
process.exitCode = failed ? 1 : 0;

/** What the tests themselves say that they did: a soak that ran nothing counts nothing. */
function told(output, says) {
  return [...output.matchAll(says)].reduce((sum, [, number]) => sum + Number(number), 0);
}

/** A failure starts the sum again: what held before it held for other code. */
function remember(name, { seed, count: held, failed: hasFailed }) {
  const file = join(root, '.cache', 'soak.json');
  const all = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const before = all[name] ?? { held: 0, runs: [] };
  all[name] = {
    held: hasFailed ? 0 : before.held + held,
    runs: [
      ...before.runs,
      { at: new Date().toISOString(), seed, held, ...(hasFailed ? { failed: true } : {}) },
    ],
  };
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  return all[name].held;
}

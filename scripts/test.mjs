import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { setup } from './setup.mjs';

/** Types and lint are one test each; a runner that fails without a failed test (a file that does not load) counts as one. */
const steps = [
  { name: 'build for Chrome', command: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['biome', 'check', '.'] },
  {
    name: 'unit and repo tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.cache/vitest.json',
    ],
    report: '.cache/vitest.json',
    counts: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  },
  {
    name: 'end-to-end tests',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, '.cache', 'playwright.json') },
    report: '.cache/playwright.json',
    counts: ({ stats }) => ({
      passed: stats.expected + stats.flaky, // the list names a test that needed its second try
      failed: stats.unexpected,
      skipped: stats.skipped,
    }),
  },
];

await setup({ testPrograms: true });
mkdirSync(join(root, '.cache'), { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
for (const step of steps) {
  const start = Date.now();
  console.log(`\n── ${step.name}`);
  if (step.report) rmSync(join(root, step.report), { force: true });
  const [command, ...args] = step.command;
  const { code } = await run(command, args, { env: { CI: '1', ...step.env } });

  const counted = counts(step, code);
  for (const key of Object.keys(total)) total[key] += counted[key];
  if (counted.failed) failures.push(step.name);
  console.log(`── ${step.name}: ${sentence(counted)} (${Math.round((Date.now() - start) / 1000)} s)`);
}

if (failures.length) console.log(`\nFailed in: ${failures.join(', ')}`);
console.log(sentence(total));
process.exitCode = total.failed ? 1 : 0;

function counts(step, code) {
  const none = { passed: 0, failed: 0, skipped: 0 };
  if (!step.report) return code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 };

  const counted = { ...none, ...reported(step) };
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/** A runner that died before its report leaves none: its exit code is then all we have. */
function reported(step) {
  try {
    return step.counts(JSON.parse(readFileSync(join(root, step.report), 'utf8')));
  } catch {
    return { failed: 1 };
  }
}

function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

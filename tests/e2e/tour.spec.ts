import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { practice } from './practice';

const root = fileURLToPath(new URL('../..', import.meta.url));
const how = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];

test('the tour of npm start goes through without a display: two creators, a move, a draft, a sheet, and no request', async () => {
  test.setTimeout(120_000);
  const args = [...how, '--import', './scripts/typescript.mjs', 'tests/e2e/tour.ts'];

  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });

  expect(stdout).toContain('No request left the browser.');
  for (const { handle } of Object.values(practice)) expect(stdout).toContain(`@${handle}`);
  const [, sheet = ''] = /(\S+\.csv)\n/.exec(stdout) ?? [];
  expect(readdirSync(join(root, '.cache', 'tour'))).toEqual(
    expect.arrayContaining(['01.png', '06.png', sheet.split(/[\\/]/).at(-1)]),
  );
});

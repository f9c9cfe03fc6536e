import { build } from './build.mjs';
import { mustRun } from './run.mjs';
import { setup } from './setup.mjs';

/** `npm run bench`: all figures beside peer and budget. `-- --json` for machines, `-- clickToRow` for one file. */
const args = process.argv.slice(2);
const quiet = args.includes('--json');

if (quiet) console.log = console.error; // nothing but the figures on the standard output
await setup();
await build({ quiet: true });
process.stdout.write(
  await mustRun('node', ['--import', './scripts/typescript.mjs', 'bench/run.ts', ...args], { quiet: true }),
);

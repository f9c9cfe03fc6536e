import { build } from './build.mjs';
import { runTypeScript } from './run.mjs';
import { setup } from './setup.mjs';

/** `npm run bench`: all figures beside peer and budget. `-- --json` for machines, `-- clickToRow` for one file. */
const args = process.argv.slice(2);
const quiet = args.includes('--json');

if (quiet) console.log = console.error; // nothing but the figures on the standard output
await setup();
await build({ quiet: true });
const { code, output } = await runTypeScript('bench/run.ts', args, { quiet });
if (quiet) process.stdout.write(output.slice(output.indexOf('[')));
process.exitCode = code;

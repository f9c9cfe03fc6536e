import { pathToFileURL } from 'node:url';
import { mustRun } from './run.mjs';
import { setup } from './setup.mjs';

const browsers = ['chrome', 'firefox'];

/** Builds the extension for each browser into .output/<browser>-mv3; with `zip` also the archives for the stores. */
export async function build({ zip = false, quiet = false, only = browsers } = {}) {
  for (const browser of only) await mustRun('wxt', [zip ? 'zip' : 'build', '-b', browser], { quiet });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setup({ browser: false });
  await build({ zip: process.argv.includes('--zip') });
}

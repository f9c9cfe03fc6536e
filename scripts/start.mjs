import { build } from './build.mjs';
import { runTypeScript } from './run.mjs';
import { setup } from './setup.mjs';

/**
 * `npm start`: the extension in a browser, on practice pages of invented creators under the sites' real addresses. Without a
 * display, or with `-- --headless`, the tour is made by itself and shown in the terminal and in pictures.
 */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const alone = !hasDisplay || process.argv.includes('--headless');

await setup();
console.log('Building the extension …');
await build({ quiet: true, only: ['chrome'] });
const { code } = await runTypeScript(alone ? 'tests/e2e/tour.ts' : 'tests/e2e/practiceBrowser.ts');
process.exitCode = code;

import { build } from './build.mjs';
import { runTypeScript } from './run.mjs';
import { setup } from './setup.mjs';

/** `npm run pictures`: every screen in every language, width and look into pictures/. `-- --docs` renews those of the documentation. */
await setup();
await build({ quiet: true, only: ['chrome'] });
const { code } = await runTypeScript('tests/e2e/takePictures.ts', process.argv.slice(2));
process.exitCode = code;

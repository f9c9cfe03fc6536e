import { build } from './build.mjs';
import { runTypeScript } from './run.mjs';
import { setup } from './setup.mjs';

/** `npm run pictures`: every screen in every language, width and look into pictures/. `-- --docs` renews those of the documentation, `-- --pool` takes those of 20,000 creators. */
await setup();
await build({ quiet: true, only: ['chrome'] });
const ofPool = process.argv.includes('--pool');
const file = ofPool ? 'tests/e2e/poolPictures.ts' : 'tests/e2e/takePictures.ts';
const { code } = await runTypeScript(file, process.argv.slice(2));
process.exitCode = code;

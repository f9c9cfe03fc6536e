import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * `node --import ./scripts/typescript.mjs file.ts`: Node 24 runs TypeScript by itself; this adds what the project's imports
 * leave out, the folder behind `@/` and the ending `.ts`, and lets JSON be imported as the bundler does.
 */
const root = new URL('..', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    if (!isOurs(context.parentURL) || !/^(@\/|\.)/.test(specifier)) return next(specifier, context);

    const base = specifier.startsWith('@/')
      ? new URL(specifier.slice(2), root)
      : new URL(specifier, context.parentURL);
    const path = fileURLToPath(base);
    const file = ['', '.ts', '/index.ts']
      .map((end) => `${path}${end}`)
      .find((one) => /\.\w+$/.test(one) && existsSync(one));
    const resolved = next(file ? pathToFileURL(file).href : specifier, context);
    return file?.endsWith('.json') ? { ...resolved, importAttributes: { type: 'json' } } : resolved;
  },
});

function isOurs(importer) {
  return Boolean(importer?.startsWith(root.href)) && !importer.includes('/node_modules/');
}

import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { askForStart, panelFiles } from './bundle.config';
import { manifestFor } from './manifest.config';

/** What every page of the sites loads holds the part of WXT's context that is used. */
const ownPageContext = fileURLToPath(new URL('components/capture/pageContext.ts', import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    plugins: [tailwindcss(), askForStart],
    resolve: { alias: { 'wxt/utils/content-script-context': ownPageContext } },
  }),
  hooks: {
    'vite:build:extendConfig': ([entry], { build }) => {
      const output = build?.rollupOptions?.output;
      if (!output || Array.isArray(output)) return;
      if (!build.lib) {
        output.codeSplitting = {
          includeDependenciesRecursively: false,
          groups: [{ name: panelFiles(), debugName: 'panel' }],
        };
        return;
      }
      // A script with one character beyond Latin-1 takes two bytes for each: twice the memory, and a tenth more time to start.
      output.charset = 'ascii';
      // The scripts that are loaded by `import()`: they must be modules, so that what they export arrives.
      if (entry?.name !== 'reader' && entry?.name !== 'marks') return;
      build.lib.formats = ['es'];
      output.minify = true; // Vite leaves the blanks in modules
    },
  },
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chrome'),
});

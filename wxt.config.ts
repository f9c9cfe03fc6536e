import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './manifest.config';

/** What every page of the sites loads holds the part of WXT's context that is used. */
const ownPageContext = fileURLToPath(new URL('components/capture/pageContext.ts', import.meta.url));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    plugins: [tailwindcss()],
    resolve: { alias: { 'wxt/utils/content-script-context': ownPageContext } },
  }),
  hooks: {
    // The one script that is loaded by `import()`: it must be a module, so that what it exports arrives.
    'vite:build:extendConfig': ([entry], { build }) => {
      if (entry?.name !== 'reader' || !build?.lib) return;
      build.lib.formats = ['es'];
      Object.assign(build.rollupOptions?.output ?? {}, { minify: true }); // Vite leaves the blanks in modules
    },
  },
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chrome'),
});

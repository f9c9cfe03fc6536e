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
  manifest: ({ browser }) => manifestFor(browser === 'firefox' ? 'firefox' : 'chrome'),
});

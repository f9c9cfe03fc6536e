import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

type Modules = { getModuleInfo: (id: string) => { importedIds: string[] } | null };

const inHouse = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const main = inHouse('entrypoints/sidepanel/main.ts');
const panel = inHouse('components/app/startPanel.tsx');
const card = inHouse('entrypoints/card/main.ts');

/**
 * Names the bundle's file for a module. The panel comes in two: `first` opens the store, `start` is all else that the first screen needs,
 * in one piece, since thirteen small files, each found in another, take 30 ms more. What the card needs too stays outside: a site's page
 * loads no line of the panel's.
 */
export function panelFiles(): (id: string, modules: Modules) => string | null {
  let reached: { ofMain: Set<string>; ofPanel: Set<string>; ofCard: Set<string> } | undefined;
  return (id, modules) => {
    reached ??= {
      ofMain: reachedFrom(main, modules),
      ofPanel: reachedFrom(panel, modules),
      ofCard: reachedFrom(card, modules),
    };
    if (reached.ofCard.has(id)) return null;
    if (reached.ofMain.has(id)) return 'first';
    return reached.ofPanel.has(id) ? 'start' : null;
  };
}

/** The module and all that it imports, and they import, before any of them runs. */
function reachedFrom(entry: string, modules: Modules): Set<string> {
  const reached = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}

/** What the first screen waits for besides, by the name of its file. */
const awaited = ['start', 'days'];

/** Names in the panel's page the files that the first screen waits for: they are asked for with it, not when a script comes to them. */
export const askForStart: Plugin = {
  name: 'ask-for-start',
  transformIndexHtml: {
    order: 'post',
    handler(html, { path, bundle = {} }) {
      if (!path.includes('sidepanel')) return [];
      const chunks = new Map(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? [[file.fileName, file] as const] : [],
        ),
      );
      const open = [...chunks.values()].filter(({ name }) => awaited.includes(name));
      for (const chunk of open)
        for (const name of chunk.imports) {
          const imported = chunks.get(name);
          if (imported && !open.includes(imported)) open.push(imported);
        }
      const scripts = open.map(({ fileName }) => ['modulepreload', fileName] as const);
      const sheets = open
        .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
        .map((sheet) => ['stylesheet', sheet] as const);
      return [...scripts, ...sheets]
        .filter(([, file]) => !html.includes(file))
        .map(([rel, file]) => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
    },
  },
};

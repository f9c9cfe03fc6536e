import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Every file of the project as it would be committed: tracked, or new and not ignored. */
export const projectFiles: string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)) && statSync(join(root, file)).isFile())
  .sort();

const productFolders = ['lib/', 'components/', 'entrypoints/', 'workspace/'];

/** The product's own code, without tests and scripts. */
export const sourceFiles = projectFiles.filter(
  (file) => /\.tsx?$/.test(file) && productFolders.some((folder) => file.startsWith(folder)),
);

export type Node = { type: string; start: number; end: number; [key: string]: unknown };

export const parse = (file: string): Node => parseText(read(file), extname(file) === '.tsx');

export const parseText = (text: string, isTsx: boolean): Node =>
  parseAst(text, { lang: isTsx ? 'tsx' : 'ts' }) as unknown as Node;

/** Visits every node, parents before children. */
export function walk(
  node: Node,
  visit: (node: Node, parent: Node | null) => void,
  parent: Node | null = null,
): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && 'type' in child) walk(child as Node, visit, node);
    }
  }
}

export type Import = {
  /** A path in the project without its ending (`lib/model/deal`), or a package's name. */
  to: string;
  isPackage: boolean;
  /** Gone after compilation. */
  typeOnly: boolean;
  line: number;
};

/** Everything a file imports: statements, re-exports, `import()` and types by `import('…')`. */
export function importsOf(file: string): Import[] {
  const text = read(file);
  const found: Import[] = [];
  walk(parse(file), (node) => {
    const source = node.source as { value?: string } | null | undefined;
    if (!source?.value || !importing.has(node.type)) return;
    found.push({
      ...resolve(file, source.value),
      typeOnly: node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType',
      line: text.slice(0, node.start).split('\n').length,
    });
  });
  return found;
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

function resolve(file: string, specifier: string): { to: string; isPackage: boolean } {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('@/')) return { to: withoutEnding(bare.slice(2)), isPackage: false };
  if (bare.startsWith('.'))
    return { to: withoutEnding(normalize(join(dirname(file), bare))), isPackage: false };
  return { to: bare, isPackage: true };
}

const withoutEnding = (path: string) => path.replace(/\.(tsx?|mjs|js)$/, '').replace(/\/index$/, '');

/** The file an import's path means, among those given. */
export function fileOf(path: string, files: readonly string[]): string | undefined {
  return ['.ts', '.tsx', '/index.ts', '/index.tsx', '']
    .map((end) => path + end)
    .find((one) => files.includes(one));
}

export const fromRoot = (path: string) => relative(root, path);

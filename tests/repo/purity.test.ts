import { expect, test } from 'vitest';
import { isIn, pureFolders } from './importTable';
import { type Node, parse, read, sourceFiles, walk } from './source';

/** No clock, no chance, no I/O: in these rooms all of it comes as an argument. */
const pure = [...pureFolders, 'lib/model', 'lib/sites', 'lib/commands'];
const forbiddenCalls = [
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'fetch',
  'setTimeout',
];
const forbiddenNames = ['indexedDB', 'localStorage', 'XMLHttpRequest', 'browser', 'chrome'];

test('the pure rooms have no clock, no chance and no I/O of their own', () => {
  const found = sourceFiles
    .filter((file) => pure.some((folder) => isIn(file, folder)))
    .flatMap((file) => impurities(parse(file), read(file)).map((what) => `${file}: ${what}`));

  expect(found).toEqual([]);
});

function impurities(ast: Node, text: string): string[] {
  const found: string[] = [];
  walk(ast, (node, parent) => {
    if (node.type === 'NewExpression') {
      const { name } = node.callee as { name?: string };
      const given = node.arguments as unknown[];
      if (name === 'Date' && given.length === 0) found.push('new Date()');
    }
    if (node.type === 'CallExpression') {
      const callee = node.callee as Node;
      const name = text.slice(callee.start, callee.end);
      if (forbiddenCalls.includes(name) || name.startsWith('Temporal.Now')) found.push(`${name}()`);
    }
    if (node.type === 'Identifier' && forbiddenNames.includes(node.name as string) && isUse(node, parent)) {
      found.push(node.name as string);
    }
  });
  return found;
}

/** A property or key of that name is somebody else's word. */
function isUse(node: Node, parent: Node | null): boolean {
  if (parent?.type === 'MemberExpression') return parent.object === node;
  return !['Property', 'PropertyDefinition', 'TSPropertySignature', 'TSLiteralType'].includes(
    parent?.type ?? '',
  );
}

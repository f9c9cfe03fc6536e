import { expect, test } from 'vitest';
import { type ImportRow, isIn, pureFolders, rowOf } from './importTable';
import { fileOf, type Import, importsOf, read, sourceFiles } from './source';

const path = (file: string) => file.replace(/\.tsx?$/, '').replace(/\/index$/, '');

test('every import goes in a direction of the table', () => {
  const wrong = sourceFiles.flatMap((file) => {
    const row = rowOf(path(file));
    if (!row) return [`${file}: no row of the table holds for it`];
    return importsOf(file)
      .filter((one) => !isAllowed(path(file), row, one))
      .map((one) => `${file}:${one.line} imports ${one.to}${one.typeOnly ? ' (types)' : ''}`);
  });

  expect(wrong).toEqual([]);
});

test('a wrong direction is found: the table refuses what it must', () => {
  const refused = (file: string, to: string, typeOnly = false) => {
    const row = rowOf(file);
    return (
      row !== undefined && !isAllowed(file, row, { to, isPackage: !to.includes('/'), typeOnly, line: 1 })
    );
  };

  expect(refused('components/capture/mount', 'lib/store/store')).toBe(true);
  expect(refused('components/capture/mount', 'lib/model/profile')).toBe(true);
  expect(refused('components/capture/mount', 'lib/model/profile', true)).toBe(false);
  expect(refused('components/capture/mount', 'zod')).toBe(true);
  expect(refused('lib/model/deal', 'lib/commands/moveDeal')).toBe(true);
  expect(refused('lib/messages/send', 'lib/messages/answer')).toBe(true);
  expect(refused('lib/outreach/render', 'lib/store/queries', true)).toBe(true);
  expect(refused('components/ui/Button', 'components/pipeline/Row')).toBe(true);
  expect(refused('workspace/database/tx', 'lib/store/store')).toBe(true);
});

test('no file of the product imports itself in a circle', () => {
  expect(circle(new Map(sourceFiles.map((file) => [file, valueImports(file)])))).toEqual([]);
});

test('the pure rooms import each other without a circle', () => {
  const rooms = new Map(
    pureFolders.map((folder) => [
      folder,
      sourceFiles
        .filter((file) => isIn(path(file), folder))
        .flatMap((file) => importsOf(file).map((one) => pureFolders.find((other) => isIn(one.to, other))))
        .filter((other): other is string => other !== undefined && other !== folder),
    ]),
  );

  expect(circle(rooms)).toEqual([]);
});

test('webextension-polyfill has one importer', () => {
  const importers = sourceFiles.filter((file) =>
    importsOf(file).some((one) => one.to === 'webextension-polyfill' && !one.typeOnly),
  );

  expect(importers.filter((file) => !file.startsWith('lib/browser'))).toEqual([]);
});

test('zod comes as a namespace: the other form is three times its size', () => {
  const other = sourceFiles.filter(
    (file) =>
      importsOf(file).some((one) => one.to === 'zod') &&
      !/import (type )?\* as z from 'zod'/.test(read(file)),
  );

  expect(other).toEqual([]);
});

function isAllowed(file: string, row: ImportRow, one: Import): boolean {
  if (one.isPackage) {
    const name = one.to
      .split('/')
      .slice(0, one.to.startsWith('@') ? 2 : 1)
      .join('/');
    return !row.noPackages?.includes(name);
  }
  const own = row.folder.find((folder) => isIn(file, folder));
  if (own && isIn(one.to, own)) return true;
  if (row.may.some((folder) => isIn(one.to, folder))) return true;
  return one.typeOnly && (row.types ?? []).some((folder) => isIn(one.to, folder));
}

function valueImports(file: string): string[] {
  return importsOf(file)
    .filter((one) => !one.isPackage && !one.typeOnly)
    .map((one) => fileOf(one.to, sourceFiles))
    .filter((one) => one !== undefined);
}

/** The first circle of a graph, as the names on its way; empty where there is none. */
function circle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const follow = (node: string, way: string[]): string[] => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const found = follow(next, [...way, node]);
      if (found.length) return found;
    }
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const found = follow(node, []);
    if (found.length) return found;
  }
  return [];
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, read, root } from './source';

const textFiles = projectFiles.filter((file) => !/\.(png|jpe?g|gif|ico|woff2?|xlsx|zip)$/.test(file));
const ownFiles = textFiles.filter((file) => file !== 'package-lock.json');
const sharedPages = join(root, '..', 'shared', 'pages');

const linesWith = (files: readonly string[], pattern: RegExp) =>
  files.flatMap((file) =>
    read(file)
      .split('\n')
      .map((line, index) => ({ line, at: `${file}:${index + 1}` }))
      .filter(({ line }) => pattern.test(line))
      .map(({ line, at }) => `${at} ${line.trim().slice(0, 120)}`),
  );

test('tests run on Node 24', () => {
  expect(process.version).toMatch(/^v24\./);
});

test('every version in package.json is exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version as string),
  );

  expect(loose).toEqual([]);
});

test('what is installed is what package.json says', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const differs = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([name, version]) => JSON.parse(read(`node_modules/${name}/package.json`)).version !== version,
  );

  expect(differs).toEqual([]);
});

test('the lockfile names no registry but the public one', () => {
  const hosts = [...read('package-lock.json').matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(
    ([, host]) => host,
  );

  expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});

test('the lockfile names the packages of every system: npm ci refuses one that does not', () => {
  const packages = JSON.parse(read('package-lock.json')).packages as Record<
    string,
    { optionalDependencies?: Record<string, string> }
  >;
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.values(packages)
    .flatMap((one) => Object.keys(one.optionalDependencies ?? {}))
    .filter((name) => !names.has(name));

  expect(missing).toEqual([]);
});

test('no file holds a path of somebody’s machine', () => {
  const machine = new RegExp(
    ['/home/\\w', '/Users/\\w', `/${'root'}/`, `/${'work'}/`, 'C:\\\\Users'].join('|'),
  );

  expect(linesWith(ownFiles, machine)).toEqual([]);
});

test('no file is an attic', () => {
  const attic =
    /(^|\/)(utils?|helpers?|common|misc|shared|lib2)(\.\w+)*$|\/(utils?|helpers?|common|misc)\/|(Manager|Service)\.tsx?$/i;

  expect(projectFiles.filter((file) => attic.test(file))).toEqual([]);
});

test('components are PascalCase, everything else camelCase', () => {
  const code = projectFiles.filter(
    (file) =>
      /^(lib|components|workspace|tests|bench)\/.*\.tsx?$/.test(file) && !/\/migrations\/\d{4}/.test(file),
  );
  const wrong = code.filter((file) => {
    const name = (file.split('/').at(-1) ?? '').replace(/(\.(test|spec|bench|entry|d))?\.tsx?$/, '');
    return !/^[a-z][A-Za-z0-9]*$/.test(name) && !/^([A-Z][a-z0-9]*)+$/.test(name);
  });

  expect(wrong).toEqual([]);
});

test('what is put off carries a date', () => {
  const code = ownFiles.filter(
    (file) => /\.(tsx?|mjs|css|md|json|html)$/.test(file) && !file.startsWith('tests/fixtures/'),
  );
  const marks = new RegExp(
    `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b(?! \\[20\\d\\d-\\d\\d\\]:)`,
  );

  expect(linesWith(code, marks)).toEqual([]);
});

test('nothing is switched off: no skipped types, no skipped tests, no only', () => {
  const code = ownFiles.filter((file) => /\.(tsx?|mjs)$/.test(file));
  const off = new RegExp(
    [`@ts-${'nocheck'}`, `@ts-${'ignore'}`, `\\b(test|it|describe)\\.${'only'}\\(`].join('|'),
  );

  expect(linesWith(code, off)).toEqual([]);
});

/** The tests of finding addresses need the free mailers' names; everywhere else an address is at a host that is nobody's. */
test('every address in a fixture, a picture’s data, a template or a document belongs to nobody', () => {
  const reserved = /(^|\.)(example(\.[a-z]{2,6}){0,2}|test|invalid|localhost)$/i;
  const files = ownFiles.filter((file) =>
    /^(tests\/(fixtures|e2e|repo)|bench|docs|locales|README|SPEC|lib\/outreach|components)/.test(file),
  );
  const real = files.flatMap((file) =>
    [...read(file).matchAll(/[\p{L}\p{N}._%+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})/giu)]
      .filter(([address, host]) => !address.startsWith('u002F@') && !reserved.test(host ?? '')) // an escaped slash before a handle
      .map(([address]) => `${file}: ${address}`),
  );

  expect(real).toEqual([]);
});

test.skipIf(!existsSync(sharedPages))('no person of the saved pages beside the project occurs in it', () => {
  const people = readdirSync(sharedPages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => JSON.parse(readFileSync(join(sharedPages, entry.name, 'expected.json'), 'utf8')).expected)
    .filter((expected) => expected?.handle && expected.handle !== 'instagram');
  const words = people.flatMap(({ handle, platformId, displayName }) =>
    [handle, platformId, displayName].filter(
      (word): word is string => typeof word === 'string' && word.length > 5,
    ),
  );
  const found = textFiles.flatMap((file) => {
    const text = read(file).toLowerCase();
    return words.filter((word) => text.includes(word.toLowerCase())).map((word) => `${file}: ${word}`);
  });

  expect(words.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});

test('fixtures are invented: each is a page with what it says', () => {
  const folders = [
    ...new Set(
      projectFiles
        .filter((file) => /^tests\/fixtures\/sites\//.test(file))
        .map((file) => file.split('/').slice(0, 5).join('/')),
    ),
  ];
  const incomplete = folders.filter(
    (folder) =>
      !projectFiles.includes(`${folder}/page.html`) || !projectFiles.includes(`${folder}/expected.json`),
  );

  expect(folders.length).toBeGreaterThan(0);
  expect(incomplete).toEqual([]);
});

import { expect, test } from 'vitest';
import { read } from './source';

/** Licences under which the extension may carry a package without a duty beyond keeping its notice. */
const permissive = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'MPL-2.0',
  'BlueOak-1.0.0',
];

type Locked = { version: string; license?: string; dev?: boolean; link?: boolean };

/** What the product ships: everything in the lockfile that is not for development alone. */
const shipped = Object.entries(
  JSON.parse(read('package-lock.json')).packages as Record<string, Locked>,
).filter(([path, locked]) => path !== '' && !locked.dev && !locked.link);

test('every package that ships has a permissive licence', () => {
  const others = shipped
    .map(([path, locked]) => ({ path, licence: locked.license ?? 'none' }))
    .filter(({ licence }) => !isPermissive(licence));

  expect(shipped.length).toBeGreaterThan(10);
  expect(others).toEqual([]);
});

test('docs/dependencies.md names every direct dependency, with its licence', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const page = read('docs/dependencies.md');
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => {
    const licence =
      (JSON.parse(read(`node_modules/${name}/package.json`)) as { license?: string }).license ?? '?';
    return !page.split('\n').some((line) => line.includes(`\`${name}\``) && line.includes(licence));
  });

  expect(missing).toEqual([]);
});

/** `(MIT OR GPL-3.0)` is permissive, since one may choose; `MIT AND X` needs both. */
function isPermissive(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => permissive.includes(one.trim())));
}

import { expect, test } from 'vitest';
import { captureProfile } from '@/lib/sites';
import type { CaptureResult } from '@/lib/sites/site';
import { makeCapture } from '../../make';
import { faultsOf } from '../../mutants/faultsOf';
import { mutantOf } from '../../mutants/mutate';
import { documentOf, fixturePages, type Page } from './pages';

const count = 40;
const seed = Number(process.env.JIANLIAN_SEED ?? 20261124);
const now = '2026-11-24T09:40:00.000Z';
const pages = fixturePages().filter(({ expected }) => expected.handle);

test(`${count} damaged pages of invented people: no throw, nobody else's handle or id`, () => {
  const documents = new Map(pages.map((page) => [page, documentOf(page.html)]));
  const tally: Record<string, number> = {};
  const wrong: string[] = [];
  let captured = 0;

  for (let number = 0; number < count; number++) {
    const page = pages[number % pages.length]!;
    const { html, changes } = mutantOf(documents.get(page)!, personOf(page), seed + number);
    const damaged = documentOf(html);
    const result = read(damaged, page.url);
    if ('ok' in result && result.ok) captured++;
    for (const change of changes) tally[change] = (tally[change] ?? 0) + 1;
    wrong.push(
      ...faultsOf(result, damaged, new URL(page.url)).map(
        (fault) => `${page.id}, seed ${seed + number}: ${changes.join('; ')}: ${fault}`,
      ),
    );
  }

  console.log(`seed ${seed}, ${captured} of ${count} captured, by kind: ${JSON.stringify(tally, null, 1)}`);
  expect(wrong).toEqual([]);
  expect(captured).toBeGreaterThan(count / 4); // damage that leaves nothing to read would prove nothing
}, 120_000);

test('the same seed makes the same mutant, another seed another', () => {
  const page = pages[0]!;
  const saved = documentOf(page.html);
  const made = (from: number) => mutantOf(saved, personOf(page), from).html;

  expect(made(7)).toBe(made(7));
  expect(made(8)).not.toBe(made(7));
});

const url = new URL('https://www.tiktok.com/@ana.example');
const own = { id: '7000000000000000001', uniqueId: 'ana.example' };
const pageWith = (data: unknown, more = '') =>
  documentOf(`<head>${more}</head><script type="application/json">${JSON.stringify(data)}</script>`);
const captureOf = (over: Parameters<typeof makeCapture>[0] = {}): CaptureResult => ({
  ok: true,
  capture: makeCapture(over),
});

test('the verdict finds nothing wrong where the id stands beside the handle, in whatever letters', () => {
  const page = pageWith({ users: [{ id: '1', uniqueId: 'other' }, own] });

  expect(faultsOf(captureOf(), page, url)).toEqual([]);
  expect(faultsOf(captureOf({ handle: 'Ana.Example' }), page, url)).toEqual([]);
  expect(faultsOf(captureOf({ platformId: null }), page, url)).toEqual([]);
  expect(faultsOf({ ok: false, reason: 'capture.noData' }, page, url)).toEqual([]);
});

test.for([
  ['another object', { users: [{ id: own.id, uniqueId: 'other' }, { uniqueId: own.uniqueId }] }],
  ['the object around', { id: own.id, user: { uniqueId: own.uniqueId } }],
  ['a text', { bio: JSON.stringify(own), uniqueId: own.uniqueId }],
  ['a longer number', { id: `${own.id}5`, uniqueId: own.uniqueId }],
  ['a key that is no id', { videoId: own.id, uniqueId: own.uniqueId }],
  ['an app-scoped number beside a pk', { id: own.id, pk: '5', username: own.uniqueId }],
] as const)('the verdict refuses an id that stands in %s', ([, data]) => {
  expect(faultsOf(captureOf(), pageWith(data), url)).toEqual([
    `the id ${own.id} stands nowhere beside @${own.uniqueId}`,
  ]);
});

test('the verdict refuses another handle than the address has, a throw, and what cannot be stored', () => {
  const page = pageWith({ id: own.id, uniqueId: 'other' });
  const tooLong = {
    ok: true as const,
    capture: { ...makeCapture({ platformId: null }), bio: 'x'.repeat(6000) },
  };

  expect(faultsOf(captureOf({ handle: 'other' }), page, url)).toEqual([
    'captured @other at the address of @ana.example',
  ]);
  expect(faultsOf({ threw: 'boom' }, page, url)).toEqual(['threw boom']);
  expect(faultsOf(tooLong, page, url)).toHaveLength(1);
});

test('the verdict reads an id out of data that were cut', () => {
  const cut = documentOf(`<script>window.x={"users":[${JSON.stringify(own)},{"id":"1","uniq</script>`);

  expect(faultsOf(captureOf(), cut, url)).toEqual([]);
});

test('the verdict reads an id behind a quote that lost its other half', () => {
  const odd = documentOf(`<script>{"a":"lost,"b":[${JSON.stringify(own)}]}</script>`);

  expect(faultsOf(captureOf(), odd, url)).toEqual([]);
});

test('the verdict takes the owner of a post from its head, where the head names the author', () => {
  const post = new URL('https://www.instagram.com/p/ABCDEFG/');
  const tag = `<meta property="instapp:owner_user_id" content="${own.id}">`;
  const author = '<meta property="og:description" content="5 likes - ana.example on May 8">';
  const capture = captureOf({ platform: 'instagram' });

  expect(faultsOf(capture, pageWith({}, tag + author), post)).toEqual([]);
  expect(faultsOf(capture, pageWith({ username: 'ana.example' }, tag), post)).toHaveLength(1);
});

const personOf = ({ expected: { handle, platformId, displayName, followers, likes } }: Page) => ({
  handle: handle ?? '',
  platformId,
  name: displayName,
  counts: [followers, likes].filter((one): one is number => typeof one === 'number' && one > 1000),
});

function read(page: Document, address: string): CaptureResult | { threw: string } {
  try {
    return captureProfile(page, new URL(address), now);
  } catch (error) {
    return { threw: String(error instanceof Error ? error.stack : error) };
  }
}

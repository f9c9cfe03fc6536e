import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstView } from '@/components/pipeline/pipelineView';
import { lookOf, shownBy } from '@/components/pipeline/views/shown';
import { pathOfLink, readLook, writtenLook } from '@/components/pipeline/views/viewLink';

const look = {
  ...firstView,
  search: '达人 ünï 🌿',
  stage: 'talk',
  filter: {
    all: [{ field: 'tags' as const, in: ['韩国', null] }, { not: { field: 'owner' as const, in: ['me'] } }],
  },
  sort: [{ by: 'followers' as const, desc: true }],
  group: 'list' as const,
  columns: [
    { id: 'creator', pinned: true },
    { id: 'note', width: 300 },
  ],
};

test('[VIEW-1] a link opens what it was made of: search, stage, filter, order, groups and columns', () => {
  const written = writtenLook(shownBy(look));

  expect(written).toMatch(/^[\w-]+$/);
  expect(lookOf(readLook(written)!, null)).toEqual(look);
  expect(lookOf(readLook(writtenLook(shownBy(firstView)))!, null)).toEqual(firstView);
});

test('[VIEW-2] a link that was cut off, changed or made up is none (property)', () => {
  const written = writtenLook(shownBy(look));

  fc.assert(
    fc.property(fc.nat(written.length - 1), (length) => {
      expect(readLook(written.slice(0, length))).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readLook(text)).toBeNull();
    }),
  );
  expect(
    readLook(btoa(JSON.stringify({ ...shownBy(firstView), sort: [{ by: 'mood', desc: true }] }))),
  ).toBeNull();
});

test('[VIEW-3] a pasted link is known by its end; other words are words', () => {
  expect(pathOfLink(' chrome-extension://abc/sidepanel.html#/pipeline/look/eyJ9 ')).toBe(
    '/pipeline/look/eyJ9',
  );
  expect(pathOfLink('chrome-extension://abc/sidepanel.html#/board/view/01-a')).toBe('/board/view/01-a');
  expect(pathOfLink('#/settings')).toBeNull();
  expect(pathOfLink('ana')).toBeNull();
});

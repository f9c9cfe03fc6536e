import { describe, expect, test } from 'vitest';
import { mergeFacts } from '@/lib/identity/mergeFacts';
import type { Capture } from '@/lib/model/capture';
import { type Count, factFields, type Profile, profileSchema, type SourceId } from '@/lib/model/profile';
import { makeProfile } from '../../make';

const monday = '2026-11-23T08:00:00.000Z';
const tuesday = '2026-11-24T08:00:00.000Z';
const sunday = '2026-11-22T08:00:00.000Z';

const exact = (value: number): Count => ({ value, exact: true });
const rounded = (value: number): Count => ({ value, exact: false });

function seen(over: Partial<Profile> = {}, at = monday): Profile {
  const profile = makeProfile({ seenAt: at, ...over });
  const known = factFields.filter((field) => profile[field] !== null);
  return {
    ...profile,
    handles: over.handles ?? [{ handle: profile.handle, from: at, to: null }],
    sources: Object.fromEntries(known.map((field) => [field, { source: 'userDetail', at }])),
  };
}

/** A capture that knows the account and what is said, nothing else. */
function captured(
  profile: Profile,
  over: Partial<Capture>,
  at: string,
  source: SourceId = 'renderedHeader',
): Capture {
  const unknown = Object.fromEntries(factFields.map((field) => [field, null]));
  const facts = { ...unknown, platformId: profile.platformId, ...over };
  const known = factFields.filter((field) => facts[field as keyof typeof facts] !== null);
  return {
    platform: profile.platform,
    handle: profile.handle,
    url: profile.url,
    kind: 'profile',
    at,
    layout: null,
    missing: [],
    sources: Object.fromEntries(known.map((field) => [field, { source, at }])),
    ...facts,
  } as Capture;
}

test('[ID-6] unknown never replaces known, and seeing it again moves only the day', () => {
  const profile = seen({ followers: exact(1234), bio: 'hello' });

  const merged = mergeFacts(profile, captured(profile, { platformId: null }, tuesday));

  expect(merged).toEqual({ ...profile, seenAt: tuesday });
});

test('[ID-6] an empty list is known: it replaces, and fills, a list', () => {
  const profile = seen({ links: ['https://shop.example/'], emails: null });

  const merged = mergeFacts(profile, captured(profile, { links: [], emails: [] }, tuesday));

  expect(merged.links).toEqual([]);
  expect(merged.emails).toEqual([]);
});

test('[ID-6] false replaces true', () => {
  const profile = seen({ verified: true });

  expect(mergeFacts(profile, captured(profile, { verified: false }, tuesday)).verified).toBe(false);
});

test('[ID-7] an older capture fills what is unknown and overwrites nothing', () => {
  const profile = seen({ displayName: 'Ana today', bio: null, followers: exact(200) });

  const older = captured(profile, { displayName: 'Ana then', bio: 'then', followers: exact(100) }, sunday);
  const merged = mergeFacts(profile, older);

  expect(merged).toMatchObject({
    displayName: 'Ana today',
    bio: 'then',
    followers: exact(200),
    seenAt: monday,
  });
  expect(merged.sources.bio).toEqual({ source: 'renderedHeader', at: sunday });
  expect(merged.sources.displayName?.at).toBe(monday);
});

test('[ID-7] age is told per field: one filled long ago gives way, its newer neighbour does not', () => {
  const profile = seen({ displayName: 'Ana', bio: 'long ago' });
  profile.sources.bio = { source: 'metaDescription', at: '2026-01-01T00:00:00.000Z' };

  const merged = mergeFacts(profile, captured(profile, { displayName: 'Anna', bio: 'sunday' }, sunday));

  expect(merged).toMatchObject({ displayName: 'Ana', bio: 'sunday' });
});

describe('[ID-8] a rounded count replaces an exact one only where it cannot be the same number', () => {
  test.each([
    [12_345, 12_300, 'kept'],
    [12_350, 12_300, 'kept'],
    [12_250, 12_300, 'kept'],
    [12_351, 12_300, 'replaced'],
    [12_249, 12_300, 'replaced'],
    [783_427, 783_400, 'kept'],
    [698_079_524, 698_100_000, 'kept'],
    [698_079_524, 698_000_000, 'kept'],
    [698_079_524, 699_000_000, 'replaced'],
    [10_040_000, 10_000_000, 'kept'],
    [6_000_000, 10_000_000, 'replaced'],
    [10_939, 11_000, 'kept'],
    [0, 10_000, 'replaced'],
    [9_999, 10_000, 'kept'],
    [944, 862, 'replaced'],
    [0, 0, 'kept'],
  ])('exact %d, then rounded %d: %s', (known, later, outcome) => {
    const profile = seen({ followers: exact(known) });

    const merged = mergeFacts(profile, captured(profile, { followers: rounded(later) }, tuesday));

    expect(merged.followers).toEqual(outcome === 'kept' ? exact(known) : rounded(later));
    expect(merged.sources.followers).toEqual(
      outcome === 'kept' ? { source: 'userDetail', at: monday } : { source: 'renderedHeader', at: tuesday },
    );
  });

  test('of the same time the exact one stays, however far away, and replaces a rounded one', () => {
    const known = seen({ followers: exact(12_345) });
    const approximate = seen({ followers: rounded(12_300) });

    expect(mergeFacts(known, captured(known, { followers: rounded(99_000) }, monday)).followers).toEqual(
      exact(12_345),
    );
    expect(
      mergeFacts(approximate, captured(approximate, { followers: exact(12_345) }, monday)).followers,
    ).toEqual(exact(12_345));
  });

  test('an exact one always replaces an older exact one, a rounded one an older rounded one', () => {
    const profile = seen({ followers: exact(12_345), likes: rounded(1_200_000) });

    const merged = mergeFacts(
      profile,
      captured(profile, { followers: exact(12_346), likes: rounded(1_300_000) }, tuesday),
    );

    expect(merged).toMatchObject({ followers: exact(12_346), likes: rounded(1_300_000) });
  });
});

test('[ID-9] each field keeps its own source and time', () => {
  const profile = seen({ followers: exact(100), bio: 'old' });

  const merged = mergeFacts(profile, captured(profile, { bio: 'new' }, tuesday, 'xigUser'));

  expect(merged.sources.bio).toEqual({ source: 'xigUser', at: tuesday });
  expect(merged.sources.followers).toEqual({ source: 'userDetail', at: monday });
});

test('[ID-9] the same capture twice changes nothing the second time, and neither argument is touched', () => {
  const profile = seen({ followers: exact(100) });
  const before = structuredClone(profile);
  const capture = captured(profile, { followers: exact(101), handle: 'renamed.example' }, tuesday);

  const once = mergeFacts(profile, capture);

  expect(mergeFacts(once, capture)).toEqual(once);
  expect(profile).toEqual(before);
  expect(profileSchema.safeParse(once).success).toBe(true);
});

describe('[ID-10] a renamed account keeps its history of handles', () => {
  const url = 'https://www.tiktok.com/@ana.new';

  test('the old entry is closed, the new one opened', () => {
    const profile = seen({ handle: 'ana.old', platformId: '111' });

    const merged = mergeFacts(profile, captured(profile, { handle: 'ana.new', url }, tuesday));

    expect(merged).toMatchObject({ handle: 'ana.new', handleKey: 'ana.new', url });
    expect(merged.handles).toEqual([
      { handle: 'ana.old', from: monday, to: tuesday },
      { handle: 'ana.new', from: tuesday, to: null },
    ]);
  });

  test('an older capture under an earlier handle goes before, and changes neither handle nor address', () => {
    const profile = seen({ handle: 'ana.new', url, platformId: '111' });

    const merged = mergeFacts(profile, captured(profile, { handle: 'ana.old' }, sunday));

    expect(merged).toMatchObject({ handle: 'ana.new', handleKey: 'ana.new', url });
    expect(merged.handles).toEqual([
      { handle: 'ana.old', from: sunday, to: monday },
      { handle: 'ana.new', from: monday, to: null },
    ]);
  });

  test("other letters' case is the same handle", () => {
    const profile = seen({ handle: 'Ana.Example', platformId: '111' });

    const merged = mergeFacts(profile, captured(profile, { handle: 'ana.example' }, tuesday));

    expect(merged.handles).toEqual([{ handle: 'ana.example', from: monday, to: null }]);
  });

  test('fifty and more renames keep the first handle and the last ones', () => {
    let profile = seen({ handle: 'first', platformId: '111' });
    for (let day = 0; day < 60; day += 1) {
      const at = new Date(Date.parse(tuesday) + day * 86_400_000).toISOString();
      profile = mergeFacts(profile, captured(profile, { handle: `name${day}` }, at));
    }

    expect(profile.handles).toHaveLength(50);
    expect(profile.handles[0]?.handle).toBe('first');
    expect(profile.handles.at(-1)).toMatchObject({ handle: 'name59', to: null });
    expect(profile.handles.filter((entry) => entry.to === null)).toHaveLength(1);
  });
});

test('[ID-11] a capture without id under a handle the account gave up changes nothing', () => {
  const profile = seen({ handle: 'ana.new', platformId: '111', followers: exact(100) });
  profile.handles = [
    { handle: 'ana.old', from: sunday, to: monday },
    { handle: 'ana.new', from: monday, to: null },
  ];

  const somebodyElse = captured(
    profile,
    { handle: 'ana.old', platformId: null, followers: exact(7), displayName: 'Somebody else' },
    tuesday,
  );

  expect(mergeFacts(profile, somebodyElse)).toEqual(profile);
});

test('[ID-5] facts of two known, different ids are never merged', () => {
  const profile = seen({ platformId: '111' });

  expect(() => mergeFacts(profile, captured(profile, { platformId: '222' }, tuesday))).toThrow(
    expect.objectContaining({ code: 'capture.identityMismatch' }),
  );
  expect(() => mergeFacts(profile, captured(profile, { platform: 'instagram' }, tuesday))).toThrow(
    expect.objectContaining({ code: 'capture.identityMismatch' }),
  );
});

test('[ID-4] a profile without id learns it from the page', () => {
  const profile = seen({ platformId: null });

  const merged = mergeFacts(profile, captured(profile, { platformId: '111' }, tuesday));

  expect(merged.platformId).toBe('111');
  expect(merged.sources.platformId).toEqual({ source: 'renderedHeader', at: tuesday });
});

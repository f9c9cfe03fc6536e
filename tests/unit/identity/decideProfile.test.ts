import { describe, expect, test } from 'vitest';
import { decideProfile } from '@/lib/identity/decideProfile';
import { profileIdFor } from '@/lib/identity/derivedIds';
import type { Profile } from '@/lib/model/profile';
import { makeProfile } from '../../make';

const early = '2026-01-01T00:00:00.000Z';
const late = '2026-06-01T00:00:00.000Z';

const account = (handle: string, platformId: string | null) => ({
  platform: 'tiktok' as const,
  handle,
  platformId,
});
const nobody = { byPlatformId: [], byHandle: [] };

function profile(
  handle: string,
  platformId: string | null,
  past: string[] = [],
  over: Partial<Profile> = {},
) {
  return makeProfile({
    platform: 'tiktok',
    handle,
    platformId,
    handles: [
      ...past.map((name) => ({ handle: name, from: early, to: late })),
      { handle, from: late, to: null },
    ],
    ...over,
  });
}

test('[ID-3] the platform id decides, even under another handle', () => {
  const renamed = profile('ana.old', '111');

  const decision = decideProfile(account('ana.new', '111'), { byPlatformId: [renamed], byHandle: [] });

  expect(decision).toEqual({ is: 'same', profile: renamed });
});

test('[ID-3] the platform id comes before the holder of the handle', () => {
  const renamed = profile('ana.old', '111');
  const holder = profile('ana.new', null);

  const decision = decideProfile(account('ana.new', '111'), { byPlatformId: [renamed], byHandle: [holder] });

  expect(decision).toEqual({ is: 'same', profile: renamed });
});

test('[ID-3] the same number on another platform is another account', () => {
  const other = makeProfile({ platform: 'instagram', handle: 'ana', platformId: '111' });

  const decision = decideProfile(account('ana', '111'), { byPlatformId: [other], byHandle: [other] });

  expect(decision.is).toBe('new');
});

describe('[ID-4] a handle serves only where one side does not know the platform id', () => {
  test('the profile lacks it', () => {
    const known = profile('ana', null);

    expect(decideProfile(account('Ana', '111'), { byPlatformId: [], byHandle: [known] })).toEqual({
      is: 'same',
      profile: known,
    });
  });

  test('the page lacks it', () => {
    const known = profile('ana', '111');

    expect(decideProfile(account('ana', null), { byPlatformId: [], byHandle: [known] })).toEqual({
      is: 'same',
      profile: known,
    });
  });

  test('the page lacks it and the handle is of the past', () => {
    const known = profile('ana.new', '111', ['ana.old']);

    expect(decideProfile(account('ana.old', null), { byPlatformId: [], byHandle: [known] })).toEqual({
      is: 'same',
      profile: known,
    });
  });

  test('who holds the handle now comes before who once held it, in either order and whenever seen', () => {
    const former = profile('ana.new', '111', ['ana'], { seenAt: '2026-11-01T00:00:00.000Z' });
    const holder = profile('ana', '222', [], { seenAt: early });

    for (const byHandle of [
      [former, holder],
      [holder, former],
    ]) {
      expect(decideProfile(account('ana', null), { byPlatformId: [], byHandle })).toEqual({
        is: 'same',
        profile: holder,
      });
    }
  });

  test('a profile that came back under neither handle nor id is passed over', () => {
    const stranger = profile('somebody', null);

    expect(decideProfile(account('ana', '111'), { byPlatformId: [], byHandle: [stranger] }).is).toBe('new');
  });
});

describe('[ID-5] two known, different platform ids are never one profile', () => {
  test('a released handle belongs to somebody else: the id is derived again with the platform id', () => {
    const former = profile('ana.new', '111', ['ana'], { id: profileIdFor('tiktok', 'ana') });

    const decision = decideProfile(account('ana', '222'), { byPlatformId: [], byHandle: [former] });

    expect(decision).toEqual({
      is: 'new',
      derivedFrom: 'platformId',
      profileId: profileIdFor('tiktok', 'ana', '222'),
    });
  });

  test('the same where the earlier account still shows that handle in our store', () => {
    const stale = profile('ana', '111', [], { id: profileIdFor('tiktok', 'ana') });

    expect(decideProfile(account('ana', '222'), { byPlatformId: [], byHandle: [stale] })).toMatchObject({
      is: 'new',
      derivedFrom: 'platformId',
    });
  });

  test('while the derived id is free it is used', () => {
    const former = profile('ana.new', '111', ['ana']);

    expect(decideProfile(account('ana', '222'), { byPlatformId: [], byHandle: [former] })).toMatchObject({
      is: 'new',
      derivedFrom: 'handle',
      profileId: profileIdFor('tiktok', 'ana'),
    });
  });
});

test('[ID-1] an unknown account gets the ids that everybody derives', () => {
  expect(decideProfile(account('Ana', null), nobody)).toEqual({
    is: 'new',
    derivedFrom: 'handle',
    profileId: profileIdFor('tiktok', 'ana'),
  });
});

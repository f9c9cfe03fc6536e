import { expect, test } from 'vitest';
import { displayName } from '@/components/creators/displayName';
import { mainProfile } from '@/lib/identity/mainProfile';
import { makeCreator, makeProfile } from '../../../make';

test('[CRE-1] the name we keep comes before the one on an account, and that before the handle', () => {
  const profile = makeProfile({ displayName: 'Ana on the site', handle: 'ana.example' });

  expect(displayName(makeCreator({ name: 'Ana' }), [profile])).toBe('Ana');
  expect(displayName(makeCreator({ name: null }), [profile])).toBe('Ana on the site');
  expect(displayName(makeCreator({ name: null }), [makeProfile({ displayName: ' ' })])).toBe('ana.example');
  expect(displayName(makeCreator({ name: null }), [])).toBeNull();
});

test('[CRE-1] the account to look at first is the one most people follow; unknown counts less than known', () => {
  const small = makeProfile({ followers: { value: 10, exact: true }, handle: 'small' });
  const large = makeProfile({ followers: { value: 1000, exact: false }, handle: 'large' });
  const unknown = makeProfile({ followers: null, handle: 'unknown' });

  expect(mainProfile([small, unknown, large])?.handle).toBe('large');
  expect(mainProfile([unknown, small])?.handle).toBe('small');
  expect(mainProfile([])).toBeNull();
});

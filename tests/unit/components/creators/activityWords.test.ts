import { expect, test } from 'vitest';
import { activityWords, type Names } from '@/components/creators/activityWords';
import { makeActivity } from '../../../make';

const names: Names = {
  stage: (id) => `stage ${id}`,
  channel: (channel) => `channel ${channel}`,
  reason: (reason) => `reason ${reason}`,
  ended: (reason) => reason,
  platform: (platform) => `platform ${platform}`,
  contact: (kind) => `contact ${kind}`,
  next: (kind) => `next ${kind}`,
  zone: (id) => `zone ${id}`,
  verdict: (verdict) => `verdict ${verdict}`,
  money: (minor, currency) => `${currency} ${minor}`,
  percent: (bps) => `${bps / 100}%`,
  count: (value, exact) => `${exact ? '' : '≈'}${value}`,
  moment: (at) => `at ${at}`,
  day: (at, zone) => `day ${at} in ${zone}`,
  sampleEnd: (reason) => `end ${reason}`,
  format: (format) => `format ${format}`,
  cancelled: (reason) => `cancelled ${reason}`,
  contentVerdict: (verdict) => `verdict ${verdict}`,
  expiry: (step) => `expiry ${step}`,
};
const words = (what: string, details: Record<string, string | number | boolean | null> = {}) =>
  activityWords(makeActivity({ what, details }), names);

test('[CRE-13] a move is told with both stages, a stop with its reason', () => {
  expect(words('dealMoved', { from: 'a', to: 'b', reason: null })).toMatchObject({
    key: 'dealMoved',
    values: { to: 'stage b' },
  });
  expect(words('dealMoved', { from: 'a', to: 'stopped', reason: 'too dear' })).toMatchObject({
    key: 'dealMovedBecause',
    values: { reason: 'too dear' },
  });
});

test('[CRE-13] a quote says who, how much and which commission, whichever of the two there is', () => {
  expect(
    words('quoteAdded', { by: 'them', minor: '45000', currency: 'USD', commissionBps: 1500 }),
  ).toMatchObject({ key: 'quoteByThem', values: { terms: 'USD 45000 + 15%' } });
  expect(words('quoteAdded', { by: 'us', minor: null, currency: null, commissionBps: 0 })).toMatchObject({
    key: 'quoteByUs',
    values: { terms: '0%' },
  });
});

test('[CRE-13] seen again says the number with its exactness, and no number where none was read', () => {
  expect(words('creatorSeenAgain', { platform: 'tiktok', followers: 5, exact: false }).values.followers).toBe(
    '≈5',
  );
  expect(words('creatorSeenAgain', { platform: 'tiktok', followers: null, exact: null }).key).toBe(
    'creatorSeenAgain',
  );
});

test('[CRE-13] what a newer version wrote is told in general words, and broken details break nothing', () => {
  expect(words('somethingNew', { a: 1 })).toMatchObject({ key: 'other', values: { what: 'somethingNew' } });
  expect(words('toString').key).toBe('other');
  expect(() => words('quoteAdded', { by: 3, minor: true, commissionBps: 'x' })).not.toThrow();
});

test('[CRE-13] what happened to samples and content is told in words, a due day by their calendar', () => {
  const dueAt = '2026-12-09T07:59:59.999Z';
  expect(
    words('sampleDelivered', { product: 'Serum', when: dueAt, dueAt, zone: 'America/Los_Angeles' }),
  ).toMatchObject({
    key: 'sampleDeliveredDue',
    values: { product: 'Serum', when: `day ${dueAt} in America/Los_Angeles` },
  });
  expect(words('contentAdded', { format: 'video', dueAt: null })).toMatchObject({
    key: 'contentAdded',
    values: { kind: 'format video' },
  });
  expect(
    words('sampleShipped', { product: 'Serum', carrier: 'UPS', tracking: null, when: dueAt }).values.terms,
  ).toBe('UPS');
  expect(words('adCodeSet', { set: false, until: null }).key).toBe('adCodeCleared');
  expect(words('disclosureChecked', { verdict: 'fail' }).values.reason).toBe('verdict fail');
});

test('[CELL-2] an owner is named, oneself is "me", and nobody is said too', () => {
  expect(words('ownerSet', { from: 'me', to: 'Lin' })).toMatchObject({
    key: 'ownerSet',
    values: { to: 'Lin' },
  });
  expect(words('ownerSet', { from: null, to: 'me' })).toMatchObject({ key: 'ownerMe' });
  expect(words('ownerSet', { from: 'me', to: null })).toMatchObject({ key: 'ownerCleared' });
});

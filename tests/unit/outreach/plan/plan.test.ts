import { describe, expect, test } from 'vitest';
import { usualRules } from '@/lib/model/outreachRules';
import { otherChannelUntil } from '@/lib/outreach/plan/otherChannel';
import { type DealToPlan, plan } from '@/lib/outreach/plan/plan';
import { fieldsOf, instantOf } from '@/lib/outreach/plan/typedTime';

const first = '2026-11-20T17:52:00.000Z'; // Friday in Los Angeles
const deal = (over: Partial<DealToPlan> = {}): DealToPlan => ({
  dealId: 'deal',
  creatorId: 'creator',
  zone: 'America/Los_Angeles',
  market: 'US',
  confidence: 'high',
  ended: null,
  startedAt: first,
  sentAt: [first],
  channel: 'email',
  rules: usualRules,
  special: {},
  ...over,
});
const one = (over: Partial<DealToPlan>, now = first) => plan(now, [deal(over)], [])[0];

describe('[PLAN-2] steps', () => {
  test('come on the third, seventh and fourteenth day of their calendar, in the first window, then none', () => {
    const second = '2026-11-24T17:00:00.000Z';
    const third = '2026-12-01T17:00:00.000Z';
    const fourth = '2026-12-08T17:00:00.000Z';

    expect(one({})).toMatchObject({ state: 'planned', at: second, zone: 'America/Los_Angeles' });
    expect(one({ sentAt: [second, first] }, second)).toMatchObject({ at: third, step: { step: 2, day: 7 } });
    expect(one({ sentAt: [first, second, third] }, third)).toMatchObject({ at: fourth, step: { step: 3 } });
    expect(one({ sentAt: [first, second, third, fourth] }, fourth)).toMatchObject({
      state: 'ended',
      reason: 'done',
    });
  });

  test('are one by direct message, and whatever a brand says', () => {
    const dm = { channel: 'tiktokDm' as const };
    const rules = { ...usualRules, sequence: { email: [], dm: [1, 2] } };

    expect(one(dm)).toMatchObject({ state: 'planned', step: { step: 1, steps: 2 } });
    expect(one({ ...dm, sentAt: [first, '2026-11-24T17:00:00.000Z'] })).toMatchObject({ reason: 'done' });
    expect(one({ ...dm, rules, sentAt: [first, '2026-11-24T17:00:00.000Z'] })).toMatchObject({
      state: 'planned',
    });
    expect(one({ rules })).toMatchObject({ state: 'ended', reason: 'done' });
  });

  test('the day is theirs: late evening here may be the next day there', () => {
    expect(
      one({ zone: 'Asia/Tokyo', market: 'JP', startedAt: first, sentAt: ['2026-11-22T15:30:00.000Z'] }),
    ).toMatchObject({ at: '2026-11-26T01:00:00.000Z' });
  });

  test('the first text of a sequence is due at once where a window is open', () => {
    expect(
      one({ sentAt: [], startedAt: '2026-11-24T17:30:00.000Z' }, '2026-11-24T17:30:00.000Z'),
    ).toMatchObject({
      at: '2026-11-24T17:30:00.000Z',
      step: { step: 0 },
    });
  });
});

test('[PLAN-3] an answer, a refusal, an opt-out, a returned mail or a limit ends the steps', () => {
  for (const ended of ['replied', 'declined', 'optedOut', 'bounced', 'platformLimit'] as const)
    expect(one({ ended })).toEqual({ dealId: 'deal', state: 'ended', reason: ended });
});

test('[PLAN-4] another channel follows after 48 hours, and that is told', () => {
  const contacts = [{ creatorId: 'creator', at: '2026-11-23T18:00:00.000Z', channel: 'tiktokDm' as const }];
  const [planned] = plan(first, [deal()], contacts);

  expect(planned).toMatchObject({ at: '2026-11-25T18:00:00.000Z', step: { because: 'otherChannel' } });
  expect(otherChannelUntil(contacts, 'email', '2026-11-24T00:00:00.000Z')).toEqual({
    channel: 'tiktokDm',
    until: '2026-11-25T18:00:00.000Z',
  });
  expect(otherChannelUntil(contacts, 'tiktokDm', '2026-11-24T00:00:00.000Z')).toBeNull();
  expect(otherChannelUntil(contacts, 'email', '2026-11-25T18:00:00.000Z')).toBeNull();
});

test('[PLAN-4] two deals with one creator never share a window', () => {
  const [one, other] = plan(first, [deal(), deal({ dealId: 'other' })], []);

  expect(one).toMatchObject({ at: '2026-11-24T17:00:00.000Z', step: { because: 'day' } });
  expect(other).toMatchObject({ at: '2026-11-24T21:30:00.000Z', step: { because: 'oneAWindow' } });
});

test('[PLAN-5] a computer that slept through a window takes the next, one by one', () => {
  const many = Array.from({ length: 3 }, (_, index) =>
    deal({ dealId: `deal ${index}`, creatorId: `creator ${index}` }),
  );
  const woke = '2026-11-24T19:10:00.000Z'; // the morning window is over, the next opens at 13:30
  const within = '2026-11-24T18:00:30.000Z'; // half of it is left

  expect(plan(woke, many, []).map((each) => 'at' in each && each.at)).toEqual([
    '2026-11-24T21:30:00.000Z',
    '2026-11-24T21:32:00.000Z',
    '2026-11-24T21:34:00.000Z',
  ]);
  expect(plan(within, many, [], ['2026-11-24T18:02:00.000Z']).map((each) => 'at' in each && each.at)).toEqual(
    ['2026-11-24T18:04:00.000Z', '2026-11-24T18:06:00.000Z', '2026-11-24T18:08:00.000Z'],
  );
  expect(plan(woke, many, [])[0]).toMatchObject({ step: { because: 'missed' } });
});

test('[PLAN-5] thousands that were missed are spread over the windows that come', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    deal({ dealId: `deal ${index}`, creatorId: `creator ${index}`, sentAt: ['2026-11-01T17:00:00.000Z'] }),
  );
  const times = plan('2026-11-24T17:00:00.000Z', many, []).map((each) => ('at' in each ? each.at : ''));

  expect(new Set(times).size).toBe(3000);
  expect(times).not.toContain('');
});

test('[PLAN-6] without a zone the safe window of the country applies; without both only the day is known, and a zone without data is none', () => {
  expect(one({ zone: null })).toMatchObject({
    zone: 'America/New_York',
    at: '2026-11-24T17:00:00.000Z',
    step: { hours: 'safe' },
  });
  expect(one({ confidence: 'guess' })).toMatchObject({ step: { hours: 'safe' } });
  expect(one({ zone: null, market: null })).toMatchObject({
    state: 'zoneUnknown',
    notBefore: '2026-11-23T17:52:00.000Z',
    step: { hours: 'own', closesAt: null },
  });
  expect(one({ zone: 'Mars/Olympus' })).toMatchObject({ state: 'zoneUnknown' });
});

test('[PLAN-7] a holiday is passed over and named; where no day is left there is no plan', () => {
  const thanksgiving = { isHoliday: (date: string) => date === '2026-11-26' };
  const wednesday = '2026-11-22T20:00:00.000Z';

  expect(
    one(
      {
        sentAt: [wednesday],
        special: thanksgiving,
        rules: { ...usualRules, sequence: { email: [4], dm: [] } },
      },
      wednesday,
    ),
  ).toMatchObject({
    at: '2026-12-01T17:00:00.000Z',
    step: { skipped: ['2026-11-26'] },
  });
  expect(one({ special: { isHoliday: () => true } })).toMatchObject({ state: 'noWindow' });
});

test('[WRITE-16] a changed time is meant in their zone, also on the night the clock skips it', () => {
  expect(instantOf('2026-11-27', '09:00', 'America/Los_Angeles')).toBe('2026-11-27T17:00:00.000Z');
  expect(instantOf('2027-03-14', '02:30', 'America/New_York')).toBe('2027-03-14T07:30:00.000Z');
  expect(instantOf('2026-02-30', '09:00', 'UTC')).toBeNull();
  expect(instantOf('', '', 'UTC')).toBeNull();
  expect(fieldsOf('2026-11-27T17:00:00.000Z', 'America/Los_Angeles')).toEqual({
    day: '2026-11-27',
    time: '09:00',
  });
});

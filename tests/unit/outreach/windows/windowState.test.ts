import { describe, expect, test } from 'vitest';
import { localClock } from '@/lib/outreach/windows/localClock';
import { nextGoodTime } from '@/lib/outreach/windows/nextGoodTime';
import { type WindowQuestion, windowState } from '@/lib/outreach/windows/windowState';

const ask = (now: string, over: Partial<WindowQuestion> = {}) =>
  windowState({
    now,
    zone: 'America/Los_Angeles',
    market: 'US',
    channel: 'email',
    confidence: 'high',
    ...over,
  });
const next = (now: string, over: Partial<WindowQuestion> = {}) =>
  nextGoodTime({
    now,
    zone: 'America/Los_Angeles',
    market: 'US',
    channel: 'email',
    confidence: 'high',
    ...over,
  });

describe('[WIN-1] the creator’s clock', () => {
  test.each([
    ['2026-11-24T17:40:00Z', 'America/Los_Angeles', '09:40', 2, '2026-11-24'],
    ['2026-11-24T00:00:00Z', 'Asia/Kathmandu', '05:45', 2, '2026-11-24'],
    ['2026-11-24T20:00:00Z', 'Asia/Kolkata', '01:30', 3, '2026-11-25'],
    ['2026-11-24T20:00:00Z', 'Australia/Adelaide', '06:30', 3, '2026-11-25'],
    ['2026-06-24T20:00:00Z', 'Australia/Adelaide', '05:30', 4, '2026-06-25'],
    ['2026-11-24T20:00:00Z', 'Australia/Lord_Howe', '07:00', 3, '2026-11-25'],
    ['2026-06-24T20:00:00Z', 'Australia/Lord_Howe', '06:30', 4, '2026-06-25'],
    ['2026-11-24T12:00:00Z', 'Pacific/Kiritimati', '02:00', 3, '2026-11-25'],
    ['2026-11-24T12:00:00Z', 'Pacific/Chatham', '01:45', 3, '2026-11-25'],
  ])('%s in %s is %s', (now, zone, time, weekday, date) => {
    expect(localClock(now, zone)).toMatchObject({ time, weekday, date });
  });

  test.each(['Mars/Olympus', '', '+08:00', 'America/Los Angeles', '08:00'])('no zone: %s', (zone) => {
    const refusal = expect.objectContaining({ code: 'zone.unknown', details: { zone } });

    expect(() => localClock('2026-11-24T12:00:00Z', zone)).toThrow(refusal);
    expect(() => ask('2026-11-24T12:00:00Z', { zone })).toThrow(refusal);
    expect(() => next('2026-11-24T12:00:00Z', { zone })).toThrow(refusal);
  });
});

describe('[WIN-2] open, soon, closed, night', () => {
  test('"09:40 for Ana (Los Angeles) · good until 11:00"', () => {
    expect(ask('2026-11-24T17:40:00Z')).toMatchObject({
      state: 'open',
      local: { time: '09:40' },
      closesAt: '2026-11-24T19:00:00.000Z',
      opensAt: '2026-11-24T21:30:00.000Z',
      safe: false,
      safeHours: null,
      skipped: [],
    });
  });

  test.each([
    ['2026-11-24T16:59:59.999Z', 'soon'],
    ['2026-11-24T17:00:00Z', 'open'],
    ['2026-11-24T18:59:59.999Z', 'open'],
    ['2026-11-24T19:00:00Z', 'closed'],
    ['2026-11-24T20:30:00Z', 'soon'],
    ['2026-11-24T20:29:59Z', 'closed'],
    ['2026-11-24T15:59:59Z', 'night'],
    ['2026-11-24T16:00:00Z', 'soon'],
    ['2026-11-25T05:00:00Z', 'night'],
    ['2026-11-25T04:59:59Z', 'closed'],
    ['2026-11-23T17:40:00Z', 'closed'], // Monday
  ])('%s: %s', (now, state) => {
    expect(ask(now).state).toBe(state);
  });

  test('the weekend is closed and says so; the next window is Tuesday’s', () => {
    const saturday = ask('2026-11-28T18:00:00Z');

    expect(saturday).toMatchObject({ state: 'closed', opensAt: '2026-12-01T17:00:00.000Z' });
    expect(saturday.reasons.map(({ rule }) => rule)).toContain('weekend');
  });

  test('a weekend of Friday and Saturday leaves Sunday a working day', () => {
    const sunday = ask('2026-11-29T07:30:00Z', { zone: 'Asia/Riyadh', market: 'SA' });

    expect(sunday.state).toBe('open');
    expect(
      ask('2026-11-27T07:30:00Z', { zone: 'Asia/Riyadh', market: 'SA' }).reasons.map(({ rule }) => rule),
    ).toContain('weekend');
  });

  test('the strip shows night, windows and the moment in minutes of their day', () => {
    expect(ask('2026-11-24T17:40:00Z').strip).toEqual({
      nights: [
        { from: 0, to: 480 },
        { from: 1260, to: 1440 },
      ],
      windows: [
        { from: 540, to: 660 },
        { from: 810, to: 900 },
      ],
      nowMinute: 580,
    });
  });
});

describe('[WIN-3] channels and markets', () => {
  test('messages may also go in the evening, mail may not', () => {
    const evening = '2026-11-25T02:30:00Z'; // Tuesday 18:30

    expect(ask(evening, { channel: 'tiktokDm' })).toMatchObject({
      state: 'open',
      closesAt: '2026-11-25T05:00:00.000Z',
    });
    expect(ask(evening, { channel: 'tiktokDm' }).reasons.map(({ rule }) => rule)).toContain(
      'eveningForMessages',
    );
    expect(ask(evening).state).toBe('closed');
  });

  test('where the quiet hours begin earlier they end the evening', () => {
    const state = ask('2026-11-24T18:30:00Z', {
      zone: 'Europe/Berlin',
      market: 'DE',
      channel: 'instagramDm',
    });

    expect(state).toMatchObject({
      state: 'open',
      local: { time: '19:30' },
      closesAt: '2026-11-24T19:00:00.000Z',
    });
  });

  test('the night of a law names the law, that of custom does not', () => {
    const night = { zone: 'Asia/Seoul', market: 'KR' };
    const at = '2026-11-24T13:00:00Z'; // 22:00

    const dm = ask(at, { ...night, channel: 'instagramDm' }).reasons.find(
      ({ rule }) => rule === 'quietHours',
    );
    const mail = ask(at, { ...night, channel: 'email' }).reasons.find(({ rule }) => rule === 'quietHours');

    expect(dm).toMatchObject({ basis: 'law', source: expect.stringContaining('제50조') });
    expect(mail).toMatchObject({ basis: 'convention', source: null });
  });

  test('a law on text messages does not bind direct messages', () => {
    const at = '2026-11-24T14:30:00Z'; // 21:30 in Vietnam

    expect(ask(at, { zone: 'Asia/Ho_Chi_Minh', market: 'VN', channel: 'instagramDm' })).toMatchObject({
      state: 'night',
    });
  });

  test('a country without a pack gets the usual hours and says that', () => {
    const state = ask('2026-11-24T03:30:00Z', { zone: 'Asia/Kathmandu', market: 'NP' });

    expect(state).toMatchObject({
      state: 'open',
      local: { time: '09:15' },
      closesAt: '2026-11-24T05:15:00.000Z',
    });
    expect(state.reasons.map(({ rule }) => rule)).toEqual(['generalWindow']);
  });

  test('a holiday of the caller’s calendar has no window', () => {
    const isHoliday = (date: string) => date === '2026-11-26';
    const thanksgiving = ask('2026-11-26T17:40:00Z', { isHoliday });

    expect(thanksgiving).toMatchObject({
      state: 'closed',
      closesAt: null,
      opensAt: '2026-12-01T17:00:00.000Z',
    });
    expect(thanksgiving.strip?.windows).toEqual([]);
    expect(thanksgiving.reasons.map(({ rule }) => rule)).toContain('holiday');
  });
});

describe('[WIN-4] a guess gets the safe hours, unknown gets no clock', () => {
  test('a guessed zone of the United States: noon to two in New York', () => {
    const guess = { zone: 'America/New_York', confidence: 'guess' } as const;

    expect(ask('2026-11-24T14:30:00Z', guess)).toMatchObject({ state: 'closed', safe: true });
    expect(ask('2026-11-24T17:30:00Z', guess)).toMatchObject({
      state: 'open',
      closesAt: '2026-11-24T19:00:00.000Z',
      safeHours: { zone: 'America/New_York', from: 720, to: 840 },
    });
    expect(ask('2026-11-24T17:30:00Z', guess).strip?.windows).toEqual([{ from: 720, to: 840 }]);
  });

  test('no zone but a market: state unknown, no clock, and the safe hours with their zone', () => {
    const state = ask('2026-11-24T17:30:00Z', { zone: null, confidence: 'guess' });

    expect(state).toMatchObject({ state: 'unknown', local: null, strip: null, closesAt: null, safe: true });
    expect(state.safeHours).toEqual({ zone: 'America/New_York', from: 720, to: 840 });
    expect(next('2026-11-24T20:00:00Z', { zone: null, confidence: 'guess' })).toEqual({
      at: '2026-11-25T17:00:00.000Z',
      closesAt: '2026-11-25T19:00:00.000Z',
      zone: 'America/New_York',
      safe: true,
    });
  });

  test('nothing known: nothing is made up', () => {
    const nothing = { zone: null, market: null, confidence: 'guess' } as const;

    expect(ask('2026-11-24T17:30:00Z', nothing)).toEqual({
      state: 'unknown',
      local: null,
      strip: null,
      closesAt: null,
      opensAt: null,
      safe: true,
      safeHours: null,
      skipped: [],
      reasons: [],
    });
    expect(next('2026-11-24T17:30:00Z', nothing)).toBeNull();
  });
});

describe('[WIN-5] the next good time', () => {
  test('is now while a window is open', () => {
    expect(next('2026-11-24T17:40:00Z')).toMatchObject({
      at: '2026-11-24T17:40:00.000Z',
      closesAt: '2026-11-24T19:00:00.000Z',
    });
  });

  test('else the next opening, over a weekend and a change of clocks', () => {
    // Thursday 29 October 15:00 in Los Angeles; clocks go back on Sunday
    expect(next('2026-10-29T22:00:00Z')?.at).toBe('2026-11-03T17:00:00.000Z');
    expect(next('2027-03-11T23:00:00Z')?.at).toBe('2027-03-16T16:00:00.000Z');
  });

  test('is nothing where every day is a holiday', () => {
    expect(next('2026-11-24T20:00:00Z', { isHoliday: () => true })).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { followUpTime } from '@/components/outreach/planFollowUp';
import { usualTemplate } from '@/components/outreach/useWriting';
import { makeCreator, makeMessage } from '../../../make';

const sent = [{ sentAt: '2026-11-20T17:52:00.000Z', channel: 'email' as const }];
const inZone = (id: string) =>
  makeCreator({ zone: { id, market: 'US', confidence: 'high', cues: [], candidates: [] } });

test('[WRITE-15] a follow-up lies in the first good window of its day or after it, in their zone', () => {
  const plan = followUpTime(inZone('America/Los_Angeles'), sent, null, 'Asia/Shanghai');

  expect(plan).toEqual({ dueAt: '2026-11-24T17:00:00.000Z', zone: 'America/Los_Angeles' });
});

test('[WRITE-15] without their zone it is nine on our own clock, and says whose clock it is', () => {
  const plan = followUpTime(makeCreator({ zone: null }), sent, null, 'Asia/Shanghai');

  expect(plan).toEqual({ dueAt: '2026-11-24T01:00:00.000Z', zone: 'Asia/Shanghai' });
});

test('[WRITE-15] none after a direct message was followed up once', () => {
  const dms = ['2026-11-18T10:00:00.000Z', '2026-11-21T10:00:00.000Z'].map((sentAt) => ({
    sentAt,
    channel: 'tiktokDm' as const,
  }));

  expect(followUpTime(inZone('America/Los_Angeles'), dms, null, 'UTC')).toBeNull();
});

test('[WRITE-6] the text whose turn it is: first contact, then follow-ups, and no template for an answer', () => {
  const message = makeMessage({ state: 'sent', direction: 'out' });

  expect(usualTemplate([], null)).toBe('T01');
  expect(usualTemplate([message], null)).toBe('T03');
  expect(usualTemplate([message, message, message], null)).toBe('T04');
  expect(usualTemplate([message], '2026-11-24T09:40:00.000Z')).toBeNull();
});

import { expect, test } from 'vitest';
import { stageKinds } from '@/lib/model/brand';
import { firstStages, refusalToEnter, stageOfKind } from '@/lib/pipeline/stages';
import { makeDeal, makeId } from '@/tests/make';
import 'fake-indexeddb/auto';
import { commands } from '@/lib/commands';
import { storeWithDeal } from '@/tests/storeWith';

const at = '2026-11-24T09:40:00.000Z';
const quote = {
  id: makeId(),
  by: 'us' as const,
  amount: { minor: '35000', currency: 'USD' },
  commissionBps: null,
  note: '',
  at,
};
const fee = { minor: '0', currency: 'USD' };

test('[STAGE-1] a new brand has one stage of each kind, in the order of the trade', () => {
  expect(firstStages.map(({ kind }) => kind)).toEqual([...stageKinds]);
});

test.each([
  ['contacted', 'stage.needsMessage', { lastContactAt: at }],
  ['replied', 'stage.needsReply', { lastReplyAt: at }],
  ['negotiating', 'stage.needsQuote', { quotes: [quote] }],
  ['agreed', 'stage.needsFee', { fee }],
  ['sample', 'stage.needsFee', { fee }],
  ['creating', 'stage.needsFee', { fee }],
  ['published', 'stage.needsPost', { postLinks: ['https://www.tiktok.com/@a/video/1'] }],
  ['tracking', 'stage.needsPost', { postLinks: ['https://www.tiktok.com/@a/video/1'] }],
  ['settled', 'stage.needsFee', { fee, postLinks: ['https://www.tiktok.com/@a/video/1'] }],
] as const)('[STAGE-2] "%s" is refused with %s until the fact is there', (kind, code, facts) => {
  expect(refusalToEnter(makeDeal(), kind)).toBe(code);
  expect(refusalToEnter(makeDeal(facts as never), kind)).toBeUndefined();
});

test('[STAGE-3] stopping needs a reason; who opted out goes nowhere else', () => {
  const optedOut = makeDeal({ block: { reason: 'optedOut', note: '', at }, lastContactAt: at });

  expect(refusalToEnter(makeDeal(), 'stopped')).toBe('stage.needsReason');
  expect(refusalToEnter(makeDeal(), 'stopped', 'price')).toBeUndefined();
  expect(refusalToEnter(optedOut, 'contacted')).toBe('stage.optedOut');
});

test('[STAGE-4] a retired stage is not where facts carry a deal', () => {
  const stages = firstStages.map((stage) =>
    stage.kind === 'contacted' ? { ...stage, retired: true } : stage,
  );

  expect(stageOfKind(stages, 'contacted')).toBeUndefined();
  expect(stageOfKind(stages, 'replied')?.id).toBe('replied');
});

test('[STAGE-5] a move names what it saw: moved meanwhile is refused and writes nothing', async () => {
  const { store, dealId } = await storeWithDeal();
  await store.run(commands.moveDeal, { dealId, from: 'sourced', to: 'shortlisted', reason: null });

  const late = store.run(commands.moveDeal, { dealId, from: 'sourced', to: 'stopped', reason: 'price' });

  await expect(late).rejects.toMatchObject({ code: 'stage.movedMeanwhile' });
  expect((await store.read('deals', dealId))?.stage).toBe('shortlisted');
});

import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { acceptRisk, recordCaptionCheck, setPermit, setRecipient } from '@/lib/commands';
import type { Store } from '@/lib/store';
import { storeWithDeal } from '../../storeWith';

test('[RISK-8] an accepted risk is kept with its reason and as an activity, once for a market and a stop; undo takes it back', async () => {
  const { store, dealId } = await storeWithDeal();
  const taken = { dealId, market: 'DE', block: 'notForOffers' as const };

  await store.run(acceptRisk, { ...taken, reason: 'She asked for it at the fair' });
  const again = await store.run(acceptRisk, { ...taken, reason: 'She asked for it by phone' });

  expect((await store.read('deals', dealId))?.acceptedRisks).toMatchObject([
    { market: 'DE', block: 'notForOffers', reason: 'She asked for it by phone' },
  ]);
  expect(await told(store, dealId)).toEqual(['riskAccepted', 'riskAccepted']);
  await store.undo(again.uid);
  expect((await store.read('deals', dealId))?.acceptedRisks).toMatchObject([
    { reason: 'She asked for it at the fair' },
  ]);
  await expect(store.run(acceptRisk, { ...taken, reason: '  ' })).rejects.toMatchObject({
    code: 'command.badArguments',
  });
});

test('[RISK-8] whose mailbox it is, a permit and the check of a caption are kept with their activity', async () => {
  const { store, dealId, creatorId } = await storeWithDeal();

  await store.run(setRecipient, { dealId, recipient: 'company' });
  await store.run(setPermit, { creatorId, permitNumber: 'AP-12' });
  await store.run(recordCaptionCheck, {
    dealId,
    platform: 'tiktok',
    market: 'DE',
    verdict: 'fail',
    reason: 'absent',
    words: null,
    rule: 'UWG',
  });

  expect((await store.read('deals', dealId))?.recipient).toBe('company');
  expect((await store.read('creators', creatorId))?.permitNumber).toBe('AP-12');
  expect((await told(store, dealId)).sort()).toEqual(['captionChecked', 'recipientSet']);
  await store.run(setPermit, { creatorId, permitNumber: null });
  expect((await store.read('creators', creatorId))?.permitNumber).toBeNull();
});

const told = async ({ queries }: Store, dealId: string) =>
  (await queries.activitiesOf({ dealId })).map(({ what }) => what).filter((what) => what !== 'creatorAdded');

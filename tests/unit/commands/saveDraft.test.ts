import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { freshText } from '@/lib/outreach/drafts/draftText';
import { makeCapture } from '@/tests/make';
import { storeWithDeal } from '@/tests/storeWith';

test('[DRAFT-27] a draft stays with its deal: saved for another it is refused, and nothing of either is changed', async () => {
  const { store, dealId, brandId } = await storeWithDeal();
  const capture = makeCapture({
    handle: 'cook1',
    platformId: '800001',
    url: 'https://www.tiktok.com/@cook1',
  });
  const other = await store.run(commands.addToPipeline, { capture, brandId });
  const text = freshText(null, 'email', { working: 'zh', outgoing: 'en' });
  const { result } = await store.run(commands.saveDraft, { ...text, dealId, draftId: null });
  const before = await store.read('messages', result.draftId);

  const elsewhere = { ...text, dealId: other.result.dealId, draftId: result.draftId };
  await expect(store.run(commands.saveDraft, elsewhere)).rejects.toMatchObject({
    code: 'draft.changedMeanwhile',
  });

  expect(await store.read('messages', result.draftId)).toEqual(before);
  expect(await store.queries.draftOf(other.result.dealId)).toBeUndefined();
});

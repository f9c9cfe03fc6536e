import {
  addDeliverable,
  addSample,
  askAddress,
  checkDisclosure,
  markDelivered,
  markShipped,
  recordPost,
  saveProduct,
} from '@/lib/commands';
import type { Command } from '@/lib/commands/command';
import type { Store } from '@/lib/store';

const day = 86_400_000;

/** Samples and content of the practice pipeline: asked for, on the way, due soon, late, and posted without a clear label. */
export async function practiceParcels(
  store: Store,
  clock: { at: number },
  dealIds: ReadonlyMap<string, string>,
): Promise<void> {
  const now = clock.at;
  const run = async <Args, Result>(command: Command<Args, Result>, args: NoInfer<Args>) => {
    clock.at += 60_000;
    return (await store.run(command, args)).result;
  };
  const at = (days: number) => new Date(now + days * day).toISOString();
  const brandId = (await store.queries.brand())?.id ?? '';
  const price = { minor: '8900', currency: 'EUR' };
  const product = { name: 'Night serum', sku: 'NS-30', url: 'https://northlight.example/serum', price };
  const { productId } = await run(saveProduct, { productId: null, brandId, ...product });

  async function parcel(handle: string, sentDaysAgo: number | null, hereDaysAgo: number | null) {
    const dealId = dealIds.get(handle) ?? '';
    clock.at = now + ((sentDaysAgo === null ? -4 : -sentDaysAgo) - 3) * day;
    const goods = {
      productId,
      product: 'Night serum',
      sku: 'NS-30',
      rule: 'tiktokFree',
      ownDays: null,
    } as const;
    const { sampleId } = await run(addSample, { dealId, ...goods });
    const formUrl = 'https://form.example/address';
    await run(askAddress, { sampleId, formUrl, at: new Date(clock.at).toISOString() });
    if (sentDaysAgo === null) return dealId;
    const travel = { carrier: 'UPS', tracking: '1Z999AA10123456784' };
    clock.at = now - sentDaysAgo * day;
    await run(markShipped, {
      sampleId,
      ...travel,
      expectedOn: at(3 - sentDaysAgo).slice(0, 10),
      at: at(-sentDaysAgo),
    });
    if (hereDaysAgo === null) return dealId;
    clock.at = now - hereDaysAgo * day;
    const reached = { sampleId, at: at(-hereDaysAgo), ownZone: 'Asia/Shanghai', addressDays: 30 };
    await run(markDelivered, reached);
    return dealId;
  }

  await parcel('yuki_plants', null, null);
  await parcel('jonas.kueche', 2, null);
  await parcel('ana.example', 16, 12);
  await parcel('dev.lifts', 22, 17);
  const posted = await parcel('camille.atelier', 18, 13);
  clock.at = now - 0.4 * day;
  await run(recordPost, {
    dealId: posted,
    url: 'https://www.instagram.com/reel/DNZCmWE8gBx/',
    at: at(-0.4),
    caption: {
      text: 'Trois semaines avec ce s\u00e9rum\n#soin #publicite #glow #peau',
      source: 'mediaInfo',
    },
    publishedAt: at(-1.2),
  });
  const [content] = await store.queries.deliverablesOf(posted);
  await run(checkDisclosure, {
    deliverableId: content?.id ?? '',
    verdict: 'warn',
    note: '',
    at: at(-0.3),
    check: {
      market: 'FR',
      reason: 'inHashtags',
      place: { start: 37, end: 47, text: '#publicite' },
      rule: 'Loi 2023-451',
      ruleCheckedAt: '2026-11-22',
    },
  });
  await run(addDeliverable, {
    dealId: posted,
    sampleId: null,
    format: 'story',
    about: '',
    dueOn: at(6).slice(0, 10),
    ownZone: 'Asia/Shanghai',
  });
  clock.at = now;
}

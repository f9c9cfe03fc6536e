import { commands } from '@/lib/commands';
import { sampleRules } from '@/lib/model/sample';
import { instant, one, type Steps, step, type World, words } from './world';

export const parcelSteps: Steps = [
  ...[1, 2].map(
    () => (w: World) => step(commands.addSample, { dealId: one(w, 'dealId'), productId: null, ...parcel(w) }),
  ),
  (w) =>
    step(commands.editSample, {
      sampleId: one(w, 'sampleId'),
      productId: null,
      carrier: w.pick(words),
      tracking: null,
      ...parcel(w),
    }),
  (w) =>
    step(commands.askAddress, {
      sampleId: one(w, 'sampleId'),
      formUrl: 'https://form.example/a',
      at: instant(w),
    }),
  (w) =>
    step(commands.saveAddress, {
      sampleId: one(w, 'sampleId'),
      address: w.pick([...words, null]),
      at: instant(w),
      addressDays: 3,
    }),
  (w) => step(commands.forgetAddresses, { at: instant(w) }),
  (w) =>
    step(commands.markShipped, {
      sampleId: one(w, 'sampleId'),
      carrier: w.pick(words),
      tracking: null,
      at: instant(w),
    }),
  ...[1, 2].map(
    () => (w: World) =>
      step(commands.markDelivered, {
        sampleId: one(w, 'sampleId'),
        at: instant(w),
        ownZone: w.pick(['Asia/Shanghai', 'America/New_York']),
        addressDays: 3,
      }),
  ),
  (w) => step(commands.extendSample, { sampleId: one(w, 'sampleId') }),
  (w) =>
    step(commands.endSample, {
      sampleId: one(w, 'sampleId'),
      reason: w.pick(['returned', 'lost', 'cancelled']),
      note: '',
      at: instant(w),
      addressDays: 3,
    }),
];

const parcel = (w: World) => ({
  product: w.pick(words) || 'Night serum',
  sku: null,
  rule: w.pick(sampleRules),
  ownDays: w.random() < 0.5 ? 1 + Math.floor(w.random() * 20) : null,
});

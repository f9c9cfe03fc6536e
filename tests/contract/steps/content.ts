import { commands } from '@/lib/commands';
import { disclosureVerdicts, formats } from '@/lib/model/deliverable';
import { instant, one, type Steps, step, type World, words } from './world';

export const contentSteps: Steps = [
  ...[1, 2].map(
    () => (w: World) =>
      step(commands.addDeliverable, {
        dealId: one(w, 'dealId'),
        sampleId: w.ids.sampleId.length > 0 && w.random() < 0.4 ? w.pick(w.ids.sampleId) : null,
        ...promised(w),
      }),
  ),
  (w) => step(commands.editDeliverable, { deliverableId: one(w, 'deliverableId'), ...promised(w) }),
  (w) =>
    step(commands.extendDeliverable, {
      deliverableId: one(w, 'deliverableId'),
      days: 1 + Math.floor(w.random() * 9),
    }),
  (w) =>
    step(commands.cancelDeliverable, {
      deliverableId: one(w, 'deliverableId'),
      reason: w.pick(['notPosted', 'withdrawn']),
      note: w.pick(words),
      at: instant(w),
    }),
  (w) =>
    step(commands.markPosted, { deliverableId: one(w, 'deliverableId'), url: postOf(w), at: instant(w) }),
  (w) => step(commands.recordPost, { dealId: one(w, 'dealId'), url: postOf(w), at: instant(w) }),
  (w) =>
    step(commands.checkDisclosure, {
      deliverableId: one(w, 'deliverableId'),
      verdict: w.pick(disclosureVerdicts),
      note: w.pick(words),
      at: instant(w),
    }),
  (w) =>
    step(commands.setAdCode, {
      deliverableId: one(w, 'deliverableId'),
      adCode: w.pick([null, { code: '#abc', until: instant(w) }]),
    }),
  (w) =>
    step(commands.setRights, { deliverableId: one(w, 'deliverableId'), until: w.pick([null, instant(w)]) }),
  (w) => step(commands.noteExpiry, { deliverableId: one(w, 'deliverableId') }),
];

const promised = (w: World) => ({
  format: w.pick(formats),
  about: w.pick(words),
  dueOn: w.random() < 0.5 ? instant(w).slice(0, 10) : null,
  ownZone: 'Asia/Shanghai',
});
const postOf = (w: World) => `https://www.tiktok.com/@x/video/${Math.floor(w.random() * 6)}?lang=en`;

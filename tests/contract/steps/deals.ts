import { commands } from '@/lib/commands';
import { stageKinds } from '@/lib/model/brand';
import { instant, one, type Steps, step, words } from './world';

export const dealSteps: Steps = [
  (w) => {
    const dealId = one(w, 'dealId');
    const to = w.random() < 0.2 ? one(w, 'stageId') : w.pick(stageKinds);
    const from = w.stageOf.get(dealId) ?? 'sourced';
    w.stageOf.set(dealId, to);
    return step(commands.moveDeal, { dealId, from, to, reason: w.random() < 0.5 ? 'price' : null });
  },
  (w) =>
    step(commands.addQuote, {
      dealId: one(w, 'dealId'),
      by: w.pick(['them', 'us']),
      amount: w.random() < 0.5 ? { minor: String(Math.floor(w.random() * 1e6)), currency: 'USD' } : null,
      commissionBps: w.random() < 0.5 ? Math.floor(w.random() * 10_000) : null,
      note: w.pick(words),
    }),
  (w) =>
    step(commands.setFee, {
      dealId: one(w, 'dealId'),
      fee: w.pick([null, { minor: '0', currency: 'JPY' }]),
    }),
  (w) =>
    step(commands.addPostLink, {
      dealId: one(w, 'dealId'),
      url: `https://www.tiktok.com/@x/video/${Math.floor(w.random() * 5)}`,
    }),
  (w) =>
    step(commands.changeTags, {
      dealId: one(w, 'dealId'),
      add: [w.pick(words), w.pick(words)],
      remove: [w.pick(words)],
    }),
  (w) => step(commands.editNote, { dealId: one(w, 'dealId'), note: w.pick(words).repeat(3) }),
  (w) =>
    step(commands.blockDeal, {
      dealId: one(w, 'dealId'),
      reason: w.pick(['optedOut', 'declined', 'other']),
      note: '',
    }),
  (w) => step(commands.unblockDeal, { dealId: one(w, 'dealId') }),
  (w) => step(commands.removeDeal, { dealId: one(w, 'dealId') }),
  (w) =>
    step(commands.addTask, {
      dealId: one(w, 'dealId'),
      kind: w.pick(['followUp', 'own']),
      text: w.pick(words),
      dueAt: instant(w),
      zone: 'Asia/Tokyo',
    }),
  (w) => step(commands.completeTask, { taskId: one(w, 'taskId') }),
  (w) => step(commands.removeTask, { taskId: one(w, 'taskId') }),
];

import { commands } from '@/lib/commands';
import { channels } from '@/lib/model/message';
import { instant, one, type Steps, step, words } from './world';

export const textSteps: Steps = [
  (w) => step(commands.logContact, { dealId: one(w, 'dealId'), channel: w.pick(channels), at: instant(w) }),
  (w) => step(commands.logReply, { dealId: one(w, 'dealId'), at: instant(w) }),
  (w) =>
    step(commands.logReply, {
      dealId: one(w, 'dealId'),
      at: instant(w),
      text: {
        channel: w.pick(channels),
        language: w.pick(['ja', 'pt-BR', null]),
        subject: '',
        body: w.pick(words) || 'yes',
        workingLanguage: 'zh',
      },
    }),
  (w) =>
    step(commands.saveDraft, {
      draftId: w.random() < 0.5 || w.ids.draftId.length === 0 ? null : w.pick(w.ids.draftId),
      dealId: one(w, 'dealId'),
      channel: w.pick(channels),
      working: { language: 'zh', subject: '', body: w.pick(words) },
      outgoing: { language: 'ja', subject: '', body: w.pick(words) },
      values: { 'ref.post': { working: w.pick(words), outgoing: w.pick(words) } },
      templateId: null,
      templateVersion: null,
    }),
  (w) => step(commands.markCopied, { messageId: one(w, 'draftId') }),
  (w) =>
    step(commands.markSent, {
      messageId: one(w, 'draftId'),
      sentText: { subject: '', body: w.pick(words) },
      at: instant(w),
    }),
  (w) => step(commands.takeBackSent, { messageId: one(w, 'draftId') }),
  (w) => step(commands.discardDraft, { draftId: one(w, 'draftId') }),
];

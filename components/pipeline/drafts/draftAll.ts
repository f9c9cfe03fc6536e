import { mostInBulk, writeDrafts } from '@/lib/commands';
import type { DraftFates } from '@/lib/commands/writeDrafts';
import type { OwnLimits } from '@/lib/outreach/channels/measure';
import type { Writer } from '@/lib/outreach/drafts/beginDraft';
import { draftFrom } from '@/lib/outreach/drafts/draftFrom';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import type { Store } from '@/lib/store';

export type DraftWish = {
  template: AnyTemplate;
  /** Whether drafts that are there give way. */
  isReplacing: boolean;
  writer: Writer;
  limits: OwnLimits;
};
/** `toFill`: of those written, in which something is missing still. `wordless`: the template has no words in their language nor in ours. */
export type AllFates = DraftFates & { toFill: string[]; wordless: string[] };

type Watch = { batch: string; signal?: AbortSignal; report?: (done: number, total: number) => void };
type Drafts = Parameters<typeof writeDrafts.run>[1]['drafts'];
/** What is to be written for some deals, and what is known of them before. */
type Step = { drafts: Drafts; before: AllFates; open: ReadonlySet<string> };

const noFates = (): AllFates => ({ written: [], kept: [], left: [], toFill: [], wordless: [] });

/**
 * Writes the drafts of all these deals, 200 at a time, under one batch; the next are read and made while those before are written. Stopped, it
 * answers for those that were looked at until then.
 */
export async function draftAll(
  store: Store,
  dealIds: readonly string[],
  wish: DraftWish,
  { batch, signal, report }: Watch,
): Promise<AllFates> {
  const all = noFates();
  const steps = new Map<Drafts, Step>();
  let done = 0;
  const add = (fates: AllFates) => {
    for (const fate of Object.keys(all) as (keyof AllFates)[]) all[fate].push(...fates[fate]);
    done += fates.written.length + fates.kept.length + fates.left.length + fates.wordless.length;
    report?.(done, dealIds.length);
  };

  async function* asked() {
    for (let start = 0; start < dealIds.length && !signal?.aborted; start += mostInBulk) {
      const step = await stepFor(store, dealIds.slice(start, start + mostInBulk), wish);
      if (step.drafts.length === 0) {
        add(step.before);
        continue;
      }
      steps.set(step.drafts, step);
      yield { drafts: step.drafts };
    }
  }
  await store.runMany(writeDrafts, asked(), {
    batch,
    ...(signal ? { signal } : {}),
    onDone({ written, kept, left }, { drafts }) {
      const { before, open } = steps.get(drafts) as Step;
      steps.delete(drafts);
      add({
        ...before,
        written,
        kept: [...before.kept, ...kept],
        left: [...before.left, ...left],
        toFill: written.filter((dealId) => open.has(dealId)),
      });
    },
  });
  return all;
}

async function stepFor(
  store: Store,
  dealIds: readonly string[],
  { template, isReplacing, writer, limits }: DraftWish,
): Promise<Step> {
  const matter = await store.queries.draftMatter(dealIds);
  const before = noFates();
  const open = new Set<string>();
  const drafts: Drafts = [];
  for (const dealId of dealIds) {
    const one = matter.get(dealId);
    if (!one || one.records.deal.block) {
      before.left.push(dealId);
      continue;
    }
    const { found } = one;
    if (found && (!isReplacing || found.state !== 'draft')) {
      before.kept.push(dealId);
      continue;
    }
    const draft = draftFrom(template, found, one.records, one.around, writer, limits);
    if (!draft) {
      before.wordless.push(dealId);
      continue;
    }
    if (draft.isOpen) open.add(dealId);
    drafts.push({
      ...draft.text,
      dealId,
      replaces: found && { draftId: found.id, updatedAt: found.updatedAt },
    });
  }
  return { drafts, before, open };
}

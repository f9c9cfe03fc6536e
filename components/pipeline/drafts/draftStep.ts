import { writeDrafts } from '@/lib/commands';
import type { DraftFates } from '@/lib/commands/writeDrafts';
import type { OwnLimits } from '@/lib/outreach/channels/measure';
import type { Writer } from '@/lib/outreach/drafts/beginDraft';
import { draftFrom, type TemplateDraft } from '@/lib/outreach/drafts/draftFrom';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import type { RunOptions, Store } from '@/lib/store';
import type { DraftMatter } from '@/lib/store/draftMatter';

export type DraftWish = {
  template: AnyTemplate;
  /** Whether drafts that are there give way. */
  isReplacing: boolean;
  writer: Writer;
  limits: OwnLimits;
};
/** `toFill`: of those written, in which something is missing still. `wordless`: the template has no words in their language nor in ours. */
export type StepFates = DraftFates & { toFill: string[]; wordless: string[] };

/** So long, in milliseconds, may drafts be made before the screen is drawn again. */
const longestWork = 30;

/** Writes the drafts of at most 200 deals. */
export async function draftStep(
  store: Store,
  dealIds: readonly string[],
  { template, isReplacing, writer, limits }: DraftWish,
  options: RunOptions,
): Promise<StepFates> {
  const matter = await store.queries.draftMatter(dealIds);
  const fates: StepFates = { written: [], kept: [], left: [], toFill: [], wordless: [] };
  const made = new Map<string, TemplateDraft & { found: DraftMatter['found'] }>();
  let since = performance.now();
  for (const dealId of dealIds) {
    if (performance.now() - since > longestWork) {
      await aBreath();
      since = performance.now();
    }
    const one = matter.get(dealId);
    if (!one || one.records.deal.block) {
      fates.left.push(dealId);
      continue;
    }
    if (one.found && (!isReplacing || one.found.state !== 'draft')) {
      fates.kept.push(dealId);
      continue;
    }
    const draft = draftFrom(template, one.found, one.records, one.around, writer, limits);
    if (draft) made.set(dealId, { ...draft, found: one.found });
    else fates.wordless.push(dealId);
  }
  if (made.size === 0) return fates;

  const drafts = [...made].map(([dealId, { text, found }]) => ({
    ...text,
    dealId,
    replaces: found && { draftId: found.id, updatedAt: found.updatedAt },
  }));
  const { result } = await store.run(writeDrafts, { drafts }, options);
  fates.written.push(...result.written);
  fates.kept.push(...result.kept);
  fates.left.push(...result.left);
  fates.toFill.push(...result.written.filter((dealId) => made.get(dealId)?.isOpen));
  return fates;
}

const aBreath = (): Promise<void> => new Promise((resume) => setTimeout(resume));

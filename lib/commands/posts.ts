import * as z from 'zod';
import type { Deal } from '@/lib/model/deal';
import { captionSchema, type Deliverable } from '@/lib/model/deliverable';
import { idSchema, instantSchema } from '@/lib/model/record';
import { deliverableFor, isOpen, mayBeOurPost, plainPostUrl } from '@/lib/pipeline/postLinks';
import { kindOf } from '@/lib/pipeline/stages';
import type { Context } from './command';
import { defineCommand } from './command';
import { remindOfCheck } from './contentTasks';
import { dealActivity } from './dealActivity';
import { carriedForward } from './dealFacts';
import { contentOf } from './deliverables';
import { putContent } from './sampleContent';
import type { Tx } from './tx';

const linkSchema = z.url({ protocol: /^https$/ }).max(2000);

/** The content is out: its link is the deal's, and its label is looked at within a day. Another link for the same piece replaces it. */
export const markPosted = defineCommand({
  name: 'markPosted',
  kind: 'fact',
  args: () => z.object({ deliverableId: idSchema, url: linkSchema, at: instantSchema }),

  async run(tx, { deliverableId, url, at }, context) {
    const { before, deal } = await contentOf(tx, deliverableId);
    await post(tx, context, deal, before, { url: plainPostUrl(url), at, caption: null });
  },
});

/** What became of a post that was seen on its own page: it fulfils a promise, it is one more link of the deal, it is known, or it is none of ours. */
export type PostOutcome = 'posted' | 'linked' | 'known' | 'notOurs';

/**
 * A post of a creator of the pipeline, seen on its page. It is the promised content it was said to be, else the one that is due first;
 * without any it is a link of the deal, if something was agreed at all. `at`: when the page was read.
 */
export const recordPost = defineCommand({
  name: 'recordPost',
  kind: 'fact',
  args: () =>
    z.object({
      dealId: idSchema,
      deliverableId: idSchema.nullable().optional(),
      url: linkSchema,
      at: instantSchema,
      caption: captionSchema.pick({ text: true, source: true }).nullable().optional(),
      /** As the page says it; null: it does not. */
      publishedAt: instantSchema.nullable().optional(),
    }),

  async run(
    tx,
    { dealId, deliverableId, url: address, at, caption, publishedAt },
    context,
  ): Promise<PostOutcome> {
    const url = plainPostUrl(address);
    const deal = await tx.require('deals', dealId);
    if (deal.postLinks.includes(url)) return 'known';
    const { rows } = await tx.page('deliverables', 'dealId', { equals: [dealId] }, null, 500);
    const promised = rows.find((row) => row.id === deliverableId && isOpen(row)) ?? deliverableFor(rows);
    if (promised) {
      const on = publishedAt && publishedAt < at ? publishedAt : at;
      await post(tx, context, deal, promised, { url, at: on, caption: caption ? { ...caption, at } : null });
      return 'posted';
    }
    const { stages } = await tx.require('brands', deal.brandId);
    if (!mayBeOurPost(kindOf(stages, deal.stage) ?? 'sourced')) return 'notOurs';
    await tx.put('deals', { ...deal, postLinks: [...deal.postLinks, url] });
    await dealActivity(tx, context, deal, 'postLinked', { url: url.slice(0, 500) });
    return 'linked';
  },
});

type Posted = { url: string; at: string; caption: Deliverable['caption'] };

/** Another post in the place of the first: its caption goes, and with it what was said of it. */
async function post(
  tx: Tx,
  context: Context,
  deal: Deal,
  before: Deliverable,
  { url, at, caption }: Posted,
): Promise<void> {
  if (before.postUrl === url) return;
  const postedAt = before.postedAt ?? at;
  const content = { ...before, postUrl: url, postedAt, caption, disclosure: null, cancelled: null };
  await putContent(tx, context, deal, content);
  if (before.postedAt === null || before.disclosure !== null)
    await remindOfCheck(tx, context, deal, content, before.postedAt === null ? postedAt : context.at);
  const links = deal.postLinks.filter((link) => link !== before.postUrl && link !== url);
  const moved = await carriedForward(tx, deal, 'published', context.at);
  await tx.put('deals', { ...moved, postLinks: [...links, url] });
  await dealActivity(tx, context, deal, 'contentPosted', { format: before.format, url: url.slice(0, 500) });
}

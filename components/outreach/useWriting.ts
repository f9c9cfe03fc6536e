import { useMemo } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { displayName } from '@/components/creators/displayName';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { useWords } from '@/components/creators/useWords';
import { mainProfile } from '@/lib/identity/mainProfile';
import type { Deliverable } from '@/lib/model/deliverable';
import type { Channel, Message } from '@/lib/model/message';
import type { Product } from '@/lib/model/offer';
import type { Sample } from '@/lib/model/sample';
import type { Task } from '@/lib/model/task';
import type { Template } from '@/lib/model/template';
import { type Availability, availability } from '@/lib/outreach/channels/availability';
import { addressName } from '@/lib/outreach/drafts/addressName';
import { beginDraft } from '@/lib/outreach/drafts/beginDraft';
import type { AnyTemplate, DraftText } from '@/lib/outreach/drafts/draftText';
import { sourcesOf } from '@/lib/outreach/drafts/sourcesOf';
import { shippedTemplates } from '@/lib/outreach/templates';
import { useWriter } from './useWriter';

export type Around = {
  found: Message | null;
  messages: Message[];
  own: Template[];
  products: Product[];
  tasks: Task[];
  samples: Sample[];
  content: Deliverable[];
};

const tablesAround = ['messages', 'templates', 'products', 'tasks', 'samples', 'deliverables'] as const;

/** What surrounds a text: the stored draft, what was sent, own templates, products, reminders, parcels and promised content. Undefined: still reading. */
export function useAround(dealId: string, brandId: string): Around | undefined {
  const { data } = useQuery(
    ({ queries }) =>
      queries.together(tablesAround, async () => {
        const [found, messages, own, products, tasks, samples, content] = await Promise.all([
          queries.draftOf(dealId),
          queries.messagesOf(dealId),
          queries.templates(brandId),
          queries.products(brandId),
          queries.tasksOf(dealId),
          queries.samplesOf(dealId),
          queries.deliverablesOf(dealId),
        ]);
        return { found: found ?? null, messages, own, products, tasks, samples, content };
      }),
    [dealId, brandId],
  );
  return data;
}

export type Writing = ReturnType<typeof useWriting>;

/** Who is written to, how they can be reached, in which languages, and what to begin with. */
export function useWriting(records: DealRecords, { messages, own, products, samples, content }: Around) {
  const { creator, profiles } = records;
  const { language } = useWords();
  const { shows } = useSettings();
  const writer = useWriter();
  const name = displayName(creator, profiles) ?? mainProfile(profiles)?.handle ?? '';

  return {
    name,
    shortName: addressName(name, language === 'zh-CN' ? 'zh' : 'en') || name,
    sources: useMemo(
      () => sourcesOf(records, { messages, products, samples, content }, writer),
      [records, messages, products, samples, content, writer],
    ),
    usable: writer.usable,
    available: (channel: Channel): Availability =>
      availability(channel, { contacts: creator.contacts, profiles }),
    templateOf: (id: string | null): AnyTemplate | null =>
      [...shippedTemplates, ...own].find(({ templateId }) => templateId === id) ?? null,
    fresh: () => beginDraft(records, { messages, samples, content }, writer),
    isTwoSided: (text: DraftText) =>
      shows('twoLanguages') && text.working.language !== text.outgoing.language,
  };
}

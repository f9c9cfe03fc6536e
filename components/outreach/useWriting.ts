import { useMemo } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { displayName, mainProfile } from '@/components/creators/displayName';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { useWords } from '@/components/creators/useWords';
import type { Deliverable } from '@/lib/model/deliverable';
import { type Channel, channels, type Message } from '@/lib/model/message';
import type { Product } from '@/lib/model/offer';
import type { Profile } from '@/lib/model/profile';
import type { Sample } from '@/lib/model/sample';
import type { Task } from '@/lib/model/task';
import type { Template } from '@/lib/model/template';
import { type Availability, availability } from '@/lib/outreach/channels/availability';
import { addressName } from '@/lib/outreach/drafts/addressName';
import { suggestLanguage } from '@/lib/outreach/drafts/suggestLanguage';
import { shippedTemplates } from '@/lib/outreach/templates';
import { fulfilmentTurn } from '@/lib/outreach/templates/fulfilmentTurn';
import { answerTo } from './answerTo';
import { type AnyTemplate, type DraftText, freshText } from './draftText';
import { labelPath } from './labelPath';
import { noticeFor } from './noticeFor';
import { useWorkingLanguage } from './useWorkingLanguage';

export type Around = {
  found: Message | null;
  messages: Message[];
  own: Template[];
  products: Product[];
  tasks: Task[];
  samples: Sample[];
  content: Deliverable[];
};

/** What surrounds a text: the stored draft, what was sent, own templates, products, reminders, parcels and promised content. Undefined: still reading. */
export function useAround(dealId: string, brandId: string): Around | undefined {
  const { data } = useQuery(
    async ({ queries }) => {
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
    },
    [dealId, brandId],
  );
  return data;
}

export type Writing = ReturnType<typeof useWriting>;

/** Who is written to, how they can be reached, in which languages, and what to begin with. */
export function useWriting(records: DealRecords, { messages, own, products, samples, content }: Around) {
  const { deal, creator, profiles } = records;
  const { language, now } = useWords();
  const { shows, settings } = useSettings();
  const { addressForm, addressDays, noticeMonths } = settings;
  const profile = mainProfile(profiles);
  const name = displayName(creator, profiles) ?? profile?.handle ?? '';
  const working = useWorkingLanguage();
  const outgoing = suggestLanguage({ creator, profile, market: deal.market }).language;
  const isNoticed = shows('disclosure');
  const usable: readonly Channel[] = shows('directMessages') ? channels : ['email'];
  const available = (channel: Channel): Availability =>
    availability(channel, { contacts: creator.contacts, profiles });
  const templateOf = (id: string | null): AnyTemplate | null =>
    [...shippedTemplates, ...own].find(({ templateId }) => templateId === id) ?? null;

  function fresh(): DraftText {
    const channel = usualChannel(usable, available, messages, profile);
    const answer = answerTo(messages, channel, shows('twoLanguages') ? working : null, outgoing);
    if (answer) return answer;
    const isUnderWay = deal.lastReplyAt !== null || samples.some(({ shippedAt }) => shippedAt !== null);
    const turn = isUnderWay ? fulfilmentTurn({ samples, content, now }) : null;
    const template = templateOf(turn ?? usualTemplate(messages, deal.lastReplyAt));
    const languages = { working: shows('twoLanguages') ? working : outgoing, outgoing };
    return freshText(template, channel, languages);
  }

  return {
    profile,
    name,
    shortName: addressName(name, language === 'zh-CN' ? 'zh' : 'en') || name,
    product: products.length === 1 ? (products[0] ?? null) : null,
    fulfilment: useMemo(
      () => ({ samples, content, addressForm, addressDays, labelPath: labelPath(profile), now }),
      [samples, content, addressForm, addressDays, profile, now],
    ),
    notice: useMemo(
      () => (isNoticed ? noticeFor(records, messages, noticeMonths) : null),
      [isNoticed, records, messages, noticeMonths],
    ),
    usable,
    available,
    templateOf,
    fresh,
    isTwoSided: (text: DraftText) =>
      shows('twoLanguages') && text.working.language !== text.outgoing.language,
  };
}

/** The text whose turn it is: after a reply there is no template for an answer. */
export function usualTemplate(messages: readonly Message[], lastReplyAt: string | null): string | null {
  const sent = messages.filter(({ direction }) => direction === 'out');
  if (lastReplyAt !== null) return null;
  return (['T01', 'T03', 'T04'] as const)[Math.min(sent.length, 2)] ?? null;
}

/** The channel used last, else mail where there is an address, else the account we know them by. */
function usualChannel(
  usable: readonly Channel[],
  available: (channel: Channel) => Availability,
  messages: readonly Message[],
  profile: Profile | null,
): Channel {
  const last = messages.at(-1)?.channel;
  const home: Channel = profile?.platform === 'instagram' ? 'instagramDm' : 'tiktokDm';
  const wishes: (Channel | undefined)[] = [last, 'email', home, ...usable];
  return wishes.find((channel) => channel && usable.includes(channel) && available(channel).ok) ?? 'email';
}

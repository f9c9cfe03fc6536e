import { marketOf } from '@/lib/markets';
import type { Deliverable } from '@/lib/model/deliverable';
import type { TextLanguage } from '@/lib/model/message';
import type { Sample } from '@/lib/model/sample';
import { daysUntil } from '@/lib/pipeline/contentDays';
import { contentRuleOf } from '@/lib/pipeline/contentRules';
import { isOpen } from '@/lib/pipeline/postLinks';
import {
  atTheStart,
  extensionWords,
  formatWords,
  missingLabel,
  ruleWords,
  untilWords,
} from '../templates/fulfilmentWords';
import { dateWords } from './wording';

/** What a deal knows of parcels and promised content, and what a person set for addresses. */
export type Fulfilment = {
  samples: readonly Sample[];
  content: readonly Deliverable[];
  /** The usual form for addresses; null: none set. */
  addressForm: string | null;
  /** So many days after delivery an address is forgotten. */
  addressDays: number;
  /** The way to the platform's own label in its menus; null: on which platform is not known. */
  labelPath: string | null;
  now: string;
};

type Values = Record<string, string | null>;

/** What a deal's parcels and posts say in its texts. `market`: whose rule says where a label stands. */
export const fulfilmentValues = (
  about: Fulfilment,
  language: TextLanguage,
  market: string | null,
): Values => ({
  ...parcelValues(about, language),
  ...contentValues(about, language),
  ...labelFixValues(about, language, market),
});

/** What the parcels of a deal say in its texts: the newest that is under way, else the newest. */
function parcelValues({ samples, addressForm, addressDays }: Fulfilment, language: TextLanguage): Values {
  const going = samples.filter(({ ended }) => ended === null);
  const sent = newest(going.filter(({ shippedAt }) => shippedAt !== null));
  const waiting = going.filter(({ shippedAt }) => shippedAt === null);
  const rule = contentRuleOf(newest(going) ?? { rule: 'none', ownDays: null });
  return {
    'sku.list':
      waiting.map(({ product, sku }) => [product, sku].filter(Boolean).join(', ')).join('\n') || null,
    'form.link': newest(waiting)?.formUrl ?? addressForm,
    'retention.days': String(addressDays),
    'shipping.carrier': sent?.carrier ?? null,
    'shipping.tracking': sent?.tracking ?? null,
    'shipping.arrival': sent?.expectedOn ?? null,
    'due.rule': rule && ruleWords(rule.days, language),
    extension: extensionOf(going, language),
  };
}

/** What is promised next, by which day of the creator's calendar, and until when it may be used. */
function contentValues({ content, now }: Fulfilment, language: TextLanguage): Values {
  const open = content.filter(isOpen);
  const next = [...open].sort((a, b) => ((a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1))[0];
  const day = next?.dueAt ? dayOf(next.dueAt, next.zone) : null;
  const left = next?.dueAt ? daysUntil(next.dueAt, now, next.zone ?? 'UTC') : -1;
  const rights = newest(content.filter(({ rightsUntil }) => rightsUntil !== null))?.rightsUntil;
  const until = rights ? dateWords(dayOf(rights, null), language) : null;
  return {
    deliverable: formatWords(
      open.map(({ format }) => format),
      language,
    ),
    window: day,
    'due.date': day,
    'due.left': left < 0 ? null : String(left),
    rights: until && untilWords(until, language),
  };
}

/** What is wrong with the label of a post, where the right one stands, and by when it should. */
function labelFixValues(
  { content, labelPath }: Pick<Fulfilment, 'content' | 'labelPath'>,
  language: TextLanguage,
  market: string | null,
): Values {
  const failed = newest(content.filter(({ disclosure }) => disclosure && disclosure.verdict !== 'pass'));
  const asksForStart = marketOf(market)?.disclosure.placement.some((one) =>
    ['start', 'title', 'beforeMore'].includes(one),
  );
  const checkedAt = failed?.disclosure?.at;
  return {
    'disclosure.place': asksForStart ? atTheStart[language] : null,
    'disclosure.path': labelPath,
    'missing.what': failed?.disclosure ? missingLabel(failed.disclosure.check, language) : null,
    'fix.by': checkedAt ? dayOf(plusDay(checkedAt), failed.zone) : null,
    ...(failed?.postUrl ? { 'post.link': failed.postUrl } : {}),
  };
}

function extensionOf(samples: readonly Sample[], language: TextLanguage): string | null {
  const due = newest(samples.filter(({ dueAt }) => dueAt !== null));
  const rule = due && contentRuleOf(due);
  return rule && due.extendedAt === null ? extensionWords(rule.extensionDays, language) : null;
}

const newest = <T extends { createdAt: string }>(rows: readonly T[]): T | undefined =>
  [...rows].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];

/** `2026-12-08`, the day an instant is on by a zone's calendar. */
const dayOf = (instant: string, zone: string | null): string =>
  new Intl.DateTimeFormat('sv', { timeZone: zone ?? 'UTC' }).format(new Date(instant));

const plusDay = (instant: string): string => new Date(Date.parse(instant) + 86_400_000).toISOString();

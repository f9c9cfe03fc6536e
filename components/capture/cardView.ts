import type { ErrorCode } from '@/lib/errors';
import type { CardDeal, CardState } from '@/lib/messages/types';
import type { UiLanguage } from '@/lib/model/settings';
import { type CardTexts, cardTexts, errorText, fill } from './cardTexts';
import type { IconName, RingOf } from './icons';

/** What the card is at: what the background said, or one of the three moments in which it has said nothing yet. */
export type Shown = CardState | { is: 'unknown' } | { is: 'saving' } | { is: 'failed'; code: ErrorCode };

export type CardModel = {
  shown: Shown;
  language: UiLanguage;
  /** The key that presses the button, as the person has it, or ''. */
  shortcut: string;
  /** The panel could not be opened from here: the details say where it can. */
  panelStayedShut: boolean;
};

export type ButtonView = {
  word: string;
  label: string;
  icon: IconName | RingOf;
  said: string;
  isUrgent: boolean;
};
export type DetailsView = {
  title: string;
  body: string;
  foot: string;
  report: string | null;
  copy: string;
  copied: string;
};

/** The button's word, its full name for those who do not see the page, its icon, and what is said once when it changes. */
export function buttonView({ shown, language }: CardModel): ButtonView {
  const texts = cardTexts[language];
  const view = (word: string, icon: ButtonView['icon'], label: string, said = ''): ButtonView => ({
    word,
    icon,
    label,
    said,
    isUrgent: shown.is === 'failed',
  });
  const add = texts.label.addUnnamed;

  switch (shown.is) {
    case 'unknown':
      return view(texts.add, 'plus', add);
    case 'add':
      return view(texts.add, 'plus', shown.handle ? fill(texts.label.add, { handle: shown.handle }) : add);
    case 'saving':
      return view(texts.saving, 'turning', texts.saving);
    case 'inPipeline':
      if (shown.offer && !shown.post)
        return view(
          texts.post.offer,
          'plus',
          fill(texts.post.offerLabel, { handle: shown.handle, what: offered(texts, shown.offer) }),
        );
      return view(
        shown.post ? texts.post[shown.post] : stageName(texts, shown),
        ringOf(shown),
        openLabel(texts, shown),
        fill(shown.post ? texts.post.said : texts.said.saved, { handle: shown.handle }),
      );
    case 'incomplete': {
      const count = String(shown.missing.length);
      return view(
        fill(texts.incomplete, { count }),
        'alert',
        openLabel(texts, shown),
        fill(texts.said.incomplete, { handle: shown.handle }),
      );
    }
    case 'doNotContact':
      return view(
        texts.doNotContact,
        'block',
        fill(texts.label.doNotContact, { handle: shown.handle }),
        texts.doNotContact,
      );
    case 'refused': {
      const why = errorText(texts, shown.code);
      return view(shown.report ? texts.cannotRead : texts.refused, 'alert', `${add}. ${why}`, why);
    }
    case 'failed': {
      const why = errorText(texts, shown.code);
      return view(texts.retry, 'alert', `${texts.retry}. ${why}`, `${texts.retry}. ${why}`);
    }
  }
}

/** The same in sentences. */
export function detailsView({ shown, language, shortcut, panelStayedShut }: CardModel): DetailsView {
  const texts = cardTexts[language];
  const { details } = texts;
  const key = shortcut ? fill(details.addKey, { key: shortcut }) : '';
  const view = (title: string, body: string, foot = '', report: string | null = null): DetailsView => ({
    title,
    body,
    foot: panelStayedShut ? details.onlyToolbar : foot,
    report,
    copy: details.copy,
    copied: details.copied,
  });

  switch (shown.is) {
    case 'unknown':
    case 'add':
    case 'saving':
      return view(details.addTitle, details.addBody, key);
    case 'inPipeline': {
      if (shown.post) return view(texts.post[`${shown.post}Title`], texts.post[`${shown.post}Body`], key);
      if (shown.offer)
        return view(
          fill(texts.post.offerTitle, { what: offered(texts, shown.offer) }),
          texts.post.offerBody,
          key,
        );
      const date = dayOf(shown.stageSince, language);
      return view(
        fill(details.stageTitle, { stage: stageName(texts, shown) }),
        fill(details.stageBody, { date }),
        key,
      );
    }
    case 'incomplete': {
      const fields = new Intl.ListFormat(language).format(shown.missing.map((field) => texts.fields[field]));
      const body = fill(details.incompleteBody, { read: String(shown.read) });
      return view(fill(details.incompleteTitle, { fields }), body, '', shown.report);
    }
    case 'doNotContact':
      return view(
        details.blockedTitle,
        fill(details.blockedBody, { date: dayOf(shown.stageSince, language) }),
      );
    case 'refused':
      return view(details.refusedTitle, errorText(texts, shown.code), '', shown.report);
    case 'failed':
      return view(details.failedTitle, errorText(texts, shown.code));
  }
}

export const stageName = (texts: CardTexts, { stageName, stageKind }: CardDeal) =>
  stageName ?? texts.stageKinds[stageKind];

/** `Video · Night serum`: which piece of content a press would fulfil. */
const offered = (texts: CardTexts, { format, about }: NonNullable<CardDeal['offer']>) =>
  [texts.formats[format], about].filter(Boolean).join(' \u00b7 ');

const openLabel = (texts: CardTexts, deal: CardDeal) =>
  fill(texts.label.open, { handle: deal.handle, stage: stageName(texts, deal) });

const ringOf = ({ stageKind }: CardDeal): RingOf => ({ ring: stageKind });

/** Day before month in both: `24 Nov`. */
export const dayOf = (instant: string, language: UiLanguage) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: language === 'en' ? 'short' : 'long',
  }).format(new Date(instant));

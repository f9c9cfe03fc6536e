import type { ErrorCode } from '@/lib/errors';
import type { CardDeal, CardState } from '@/lib/messages/types';
import type { UiLanguage } from '@/lib/model/settings';
import { cardTexts, errorText, fill } from './cardTexts';
import { dayOf, stageName } from './cardView';

export type ListedView = { title: string; body: string; open: { label: string; dealId: string } | null };

/** What the card beside a mark says. `refused`: why the last click saved nothing. */
export function listedView(
  handle: string,
  state: CardState,
  refused: ErrorCode | null,
  language: UiLanguage,
): ListedView {
  const texts = cardTexts[language];
  const { listed, details } = texts;
  if ('dealId' in state) {
    const date = dayOf(state.stageSince, language);
    const since = fill(state.is === 'doNotContact' ? details.blockedBody : listed.since, { date });
    const stage = state.is === 'doNotContact' ? details.blockedTitle : stageName(texts, state);
    return {
      title: fill(listed.knownTitle, { handle, stage }),
      body: [since, ownerLine(listed, state)].join(language === 'en' ? ' ' : ''),
      open: { label: listed.open, dealId: state.dealId },
    };
  }
  if (refused === 'creator.doNotContact')
    return {
      title: fill(listed.knownTitle, { handle, stage: details.blockedTitle }),
      body: errorText(texts, refused),
      open: null,
    };
  if (refused) return { title: details.refusedTitle, body: errorText(texts, refused), open: null };
  const isKnown = state.is === 'add' && state.known;
  const body = isKnown ? listed.knownBody : listed.addBody;
  return { title: fill(listed.addTitle, { handle }), body, open: null };
}

type Listed = (typeof cardTexts)['en']['listed'];

function ownerLine(listed: Listed, { owner }: CardDeal): string {
  if (owner === null) return listed.ownerNone;
  return owner === 'me' ? listed.ownerMe : fill(listed.owner, { owner });
}

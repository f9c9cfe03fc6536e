import { send, sendUntilAnswered } from '@/lib/messages/send';
import type { CardState } from '@/lib/messages/types';
import type { UiLanguage } from '@/lib/model/settings';
import { cardTexts } from './cardTexts';
import { element } from './element';
import { type ListedView, listedView } from './listedView';
import type { About, ToCard } from './portMessages';
import { tellPresence } from './presence';
import { followTheme } from './theme';

/** The frame beside a mark in a list: what is known of that creator, asked here, so that the page's script does not learn it. */
export function listedCard({ document }: Window, port: MessagePort): void {
  let last: About | undefined;
  tellPresence(document, port);
  port.onmessage = async ({ data }: MessageEvent<ToCard>) => {
    if (data.is === 'theme') followTheme(document, data.theme);
    if (data.is !== 'about') return;
    last = data.about;
    document.body.replaceChildren(); // never the last creator's words beside another's mark
    const answer = await sendUntilAnswered('cardState', { listed: data.about.handle }).catch(() => null);
    if (answer && last === data.about) show(document, data.about, answer);
  };
}

type Answer = { state: CardState; language: UiLanguage };

function show(document: Document, { handle, refused, focus }: About, { state, language }: Answer): void {
  const view = listedView(handle.handle, state, refused, language);
  document.documentElement.lang = language;
  const section = element(document, 'section', 'details');
  const foot = element(document, 'div', 'foot');
  section.append(element(document, 'h1', '', view.title), element(document, 'p', '', view.body), foot);
  if (view.open) foot.append(openButton(document, view.open, cardTexts[language].details.onlyToolbar));
  document.body.replaceChildren(section);
  if (focus) foot.querySelector('button')?.focus();
}

function openButton(document: Document, { label, dealId }: NonNullable<ListedView['open']>, other: string) {
  const button = element(document, 'button', '', label);
  button.type = 'button';
  button.addEventListener('click', async () => {
    const panel = await send('openDeal', { dealId, deliverableId: null }).catch(() => null);
    if (!panel?.opened) button.replaceWith(other);
  });
  return button;
}

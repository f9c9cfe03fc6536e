import { type CardModel, detailsView } from './cardView';
import { copyText } from './copyText';
import { element } from './element';
import type { ToCard } from './portMessages';
import { tellPresence } from './presence';
import { followTheme } from './theme';

/** The larger frame: the button's state in sentences, sent by the button's card itself. */
export function detailsCard({ document }: Window, port: MessagePort): void {
  tellPresence(document, port);
  port.onmessage = ({ data, ports }: MessageEvent<ToCard>) => {
    if (data.is === 'theme') followTheme(document, data.theme);
    const [line] = ports;
    if (data.is === 'line' && line)
      line.onmessage = ({ data: model }: MessageEvent<CardModel>) => show(document, model);
  };
}

function show(document: Document, model: CardModel): void {
  const view = detailsView(model);
  document.documentElement.lang = model.language;
  const section = element(document, 'section', 'details');
  const foot = element(document, 'div', 'foot', view.foot);
  if (view.report !== null) foot.append(copyButton(document, view.report, view.copy, view.copied));
  section.append(element(document, 'h1', '', view.title), element(document, 'p', '', view.body), foot);
  document.body.replaceChildren(section);
}

function copyButton(document: Document, report: string, copy: string, copied: string): HTMLButtonElement {
  const button = element(document, 'button', '', copy);
  button.type = 'button';
  button.addEventListener('click', async () => {
    if (await copyText(document, report)) button.textContent = copied;
  });
  return button;
}

import { AppError } from '@/lib/errors';
import { pageApi, send, sendUntilAnswered } from '@/lib/messages/send';
import { buttonView, type CardModel, type Shown } from './cardView';
import { drawIcon } from './icons';
import { languageOfBrowser } from './pageTexts';
import type { ToCard } from './portMessages';
import { tellPresence } from './presence';
import { followTheme } from './theme';

/** A word that comes and goes within this time is not shown. Milliseconds. */
const savingShownAfter = 150;

/** The button itself. It works from its first moment: what is known of the creator comes when the background has answered. */
export function buttonCard({ document, crypto }: Window, port: MessagePort): void {
  let model: CardModel = {
    shown: { is: 'unknown' },
    language: languageOfBrowser(pageApi().i18n.getUILanguage()),
    shortcut: '',
    panelStayedShut: false,
  };
  let line: MessagePort | undefined;
  let isBusy = false;
  const { button, show } = drawButton(document);

  const change = (part: Partial<CardModel>) => {
    model = { ...model, ...part };
    show(model);
    line?.postMessage(model);
  };

  async function ask(): Promise<void> {
    if (isBusy || hasOutcome(model.shown) || !pageApi().runtime?.id) return;
    const answer = await sendUntilAnswered('cardState', {}).catch(() => null);
    if (isBusy || hasOutcome(model.shown)) return; // pressed meanwhile: the press knows better
    if (!answer) return change({ shown: { is: 'add', handle: null } });
    const { state, language, shortcut } = answer;
    change({ shown: isNobody(state) && 'dealId' in model.shown ? model.shown : state, language, shortcut });
  }

  async function press(): Promise<void> {
    if (isBusy || !pageApi().runtime?.id) return; // updated under us: the content script offers to reload
    isBusy = true;
    const { shown } = model;
    const deliverableId = 'offer' in shown ? (shown.offer?.deliverableId ?? null) : null;
    const opening = 'dealId' in shown ? send('openDeal', { dealId: shown.dealId, deliverableId }) : null; // first: it needs the click
    const later = setTimeout(() => change({ shown: { is: 'saving' } }), savingShownAfter);
    const outcome = await pressed(shown, { pressId: crypto.randomUUID(), deliverableId });
    clearTimeout(later);
    isBusy = false;
    const panel = await opening?.catch(() => null);
    change({ shown: outcome, panelStayedShut: panel?.opened === false });
  }

  button.addEventListener('click', () => void press());
  tellPresence(document, port);
  document.addEventListener('visibilitychange', () => document.hidden || void ask());

  port.onmessage = ({ data, ports }: MessageEvent<ToCard>) => {
    if (data.is === 'theme') followTheme(document, data.theme);
    if (data.is === 'press') void press();
    if (data.is === 'refresh') void ask();
    if (data.is === 'line') {
      line = ports[0];
      line?.postMessage(model);
    }
  };
  show(model);
  void ask();
}

/** One press, one id: however often it is sent, it counts once. Someone who must not be contacted is not captured again. */
async function pressed(
  shown: Shown,
  press: { pressId: string; deliverableId: string | null },
): Promise<Shown> {
  if (shown.is === 'doNotContact') return shown;
  try {
    return await sendUntilAnswered('press', press);
  } catch (error) {
    return { is: 'failed', code: AppError.from(error).code };
  }
}

/** Some posts name nobody in their address: whose it is only the press has told, and that stays true. */
const isNobody = (state: Shown) => state.is === 'add' && state.handle === null;

/** What a press has said stays until the next press. */
const hasOutcome = ({ is }: Shown) => is === 'incomplete' || is === 'refused' || is === 'failed';

function drawButton(document: Document) {
  const button = document.createElement('button');
  const word = document.createElement('span');
  const said = document.createElement('div');
  button.type = 'button';
  button.className = 'save';
  word.className = 'word';
  said.className = 'said';
  document.body.append(button, said);
  let last = '';

  const show = (model: CardModel) => {
    const view = buttonView(model);
    document.documentElement.lang = model.language;
    button.dataset.is = model.shown.is;
    button.setAttribute('aria-label', view.label);
    button.setAttribute('aria-pressed', String('dealId' in model.shown));
    word.textContent = view.word;
    button.replaceChildren(drawIcon(document, view.icon), word);
    said.setAttribute('role', view.isUrgent ? 'alert' : 'status');
    if (last === 'saving' || last === 'add' || last === 'unknown')
      said.textContent = last === 'unknown' ? '' : view.said;
    last = model.shown.is;
  };
  return { button, show };
}

import { sendUntilAnswered } from '@/lib/messages/send';
import type { MarkOutcome } from '@/lib/messages/types';
import type { UiLanguage } from '@/lib/model/settings';
import type { Author } from '@/lib/sites/card';
import { captureOfCard } from '@/lib/sites/cardsAt';
import { answerBackground } from './answerBackground';
import type { PageContext } from './contentScript';
import { type Entry, followCards } from './followCards';
import { newMark } from './mark';
import { statusAnswers } from './markAnswers';
import { markDetails } from './markDetails';
import { placeMarks } from './markPlace';
import { hasDeal, type Moment, markView } from './markView';
import { themeAt } from './pageTheme';
import type { Theme } from './portMessages';

/**
 * Marks on the creators of a list, for those on screen: loaded and started on such pages only. Answers the background itself for what
 * concerns them. What it returns is to be called when the address may be another one.
 */
export function marksOn(
  document: Document,
  context: Pick<PageContext, 'isValid' | 'onInvalidated'>,
): () => void {
  let language: UiLanguage = 'en';
  let theme: Theme = 'light';
  let isOn = true;
  const moments = new Map<string, Moment>(); // by handle
  const refusals = new Map<string, Extract<MarkOutcome, { refused: unknown }>['refused']>();
  const pressed = new Map<string, Author>();

  const answers = statusAnswers((answered) => {
    isOn = answered !== null;
    language = answered ?? language;
    if (!isOn) return cards.clear();
    followTheme();
    drawAll();
  });
  const cards = followCards(document, {
    seen(entry) {
      if (!context.isValid) return stop();
      if (!isOn || !entry.author || !cards.platform()) return;
      answers.want(cards.platform()!, entry.author.handle);
      draw(entry);
    },
    place: (entries) => placeMarks(document, entries.filter(hasMark)),
    restyled: followTheme,
  });
  const details = markDetails(document, () => theme);

  function drawAll() {
    for (const entry of cards.onScreen()) draw(entry);
    cards.ignoreOwnChanges();
  }

  function draw(entry: Entry) {
    const { author } = entry;
    const status = author && answers.of(author.handle);
    if (!author || !status) return entry.mark?.element.remove();
    entry.mark ??= newMark(document, {
      press: (event) => press(entry, event),
      enter: (wait) => open(entry, wait, false),
      leave: details.leave,
    });
    const { state, icon, label } = markView(status, moments.get(author.handle) ?? null, language);
    entry.mark.show(state, icon, label);
    entry.mark.setTheme(theme);
    cards.stand(entry);
  }

  function open(entry: Entry, wait: boolean, focus: boolean) {
    const platform = cards.platform();
    if (!context.isValid) return stop();
    if (!entry.author || !entry.mark || !platform) return;
    const { handle } = entry.author;
    const refused = answers.of(handle)?.blocked ? 'creator.doNotContact' : (refusals.get(handle) ?? null);
    details.open(entry.mark.element, { handle: { platform, handle }, refused, focus }, wait);
  }

  function press(entry: Entry, event: MouseEvent) {
    const before = entry.author?.handle;
    cards.read(entry); // the site may have given the card to another creator a moment ago
    if (!entry.author || entry.author.handle !== before) return draw(entry);
    const status = answers.of(entry.author.handle);
    if (status && hasDeal(status)) return open(entry, false, event.detail === 0);
    void add(entry.author);
  }

  async function add(author: Author) {
    const platform = cards.platform();
    if (!platform || moments.get(author.handle) === 'saving') return;
    const handle = { platform, handle: author.handle };
    pressed.set(author.handle, author);
    tell(author.handle, 'saving');
    const outcome = await sendUntilAnswered('addListed', { pressId: crypto.randomUUID(), handle }).catch(
      () => ({ refused: 'internal' }) as const,
    );
    pressed.delete(author.handle);
    if ('status' in outcome) answers.learn(outcome.status);
    if ('refused' in outcome) refusals.set(author.handle, outcome.refused);
    tell(author.handle, 'refused' in outcome ? 'refused' : null);
    details.renew({ handle, refused: 'refused' in outcome ? outcome.refused : null, focus: false });
  }

  function tell(handle: string, moment: Moment) {
    moments.set(handle, moment);
    drawAll();
  }

  function followTheme() {
    const now = themeAt(document.body);
    if (now === theme) return;
    theme = now;
    for (const { mark } of cards.onScreen()) mark?.setTheme(now);
    details.setTheme(now);
  }

  function refresh() {
    if (!context.isValid) return stop();
    isOn = true;
    answers.doubt();
    cards.look();
  }

  function stop() {
    details.close();
    cards.stop();
  }

  document.addEventListener('visibilitychange', () => document.hidden || refresh());
  window.addEventListener('focus', refresh); // back from the panel

  answerBackground({
    captureListed({ handle }) {
      const author = pressed.get(handle);
      const capture = author && captureOfCard(author, document.location, new Date().toISOString());
      return capture ? { ok: true, capture } : { ok: false, reason: 'capture.notReadable' };
    },
    refresh() {
      refresh();
      return null;
    },
  });
  context.onInvalidated(stop);

  return () => {
    details.close();
    cards.look();
  };
}

const hasMark = (entry: Entry): entry is Entry & { mark: NonNullable<Entry['mark']> } => entry.mark !== null;

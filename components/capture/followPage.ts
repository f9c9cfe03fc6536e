import { frontAt } from '@/lib/sites/frontAt';
import type { Place, SiteFront } from '@/lib/sites/site';
import { type Button, button } from './button';
import { isPressable, placeAfter, placeInCorner } from './place';

export type Following = {
  /** The address or the page changed: look again. */
  look: () => void;
  button: () => Button | null;
  stop: () => void;
};

type Setup = { document: Document; isAlive: () => boolean; onDead: (button: Button) => void };

/** How long a page may take to show its head before the button stands in a corner, and how long we go on looking. */
const cornerAfter = 1000;
const settledAfter = 15_000;
const settleAfter = 50;
const mostRemounts = 20;

/**
 * Keeps one button on a creator's page: none elsewhere, a new one for another creator, again where the site threw it away. While it
 * looks, one cheap pass per frame; when the button stands, nothing but the wait for its own box to vanish.
 */
export function followPage({ document, isAlive, onDead }: Setup): Following {
  let shown: { key: string; button: Button; isAnchored: boolean; mounts: number } | null = null;
  let since: number | null = null; // of the first look at what is sought, by the clock of frames
  let sought = '';
  let isPassDue = false;

  const changes = new MutationObserver(() => passSoon());
  /**
   * Called when the browser has painted the button, and when it came into sight or went out of it, as when a page that is still
   * loading pushes it down. Reading the layout then costs little; a moment later, since asking for it before Chromium has made the
   * frame of a new button would make it at once, and wait for another process to do so.
   */
  const seen = new IntersectionObserver(() => setTimeout(settle, settleAfter));
  /** The site threw the button away, or hid it. */
  const vanished = new ResizeObserver(([entry]) => {
    if (entry && entry.contentRect.width === 0) look();
  });

  /** Sites switch their look by an attribute of the root. */
  const restyled = new MutationObserver(() => shown?.button.followTheme());

  function look() {
    const at = frontAt(document.location);
    const key = at ? keyOf(at.place) : '';
    if (shown && shown.key !== key) drop();
    if (key !== sought) sought = key;
    since = null;
    if (!at) return changes.disconnect();
    changes.observe(document.documentElement, { childList: true, subtree: true });
    passSoon();
  }

  function passSoon() {
    if (isPassDue) return;
    isPassDue = true;
    requestAnimationFrame((now) => {
      isPassDue = false;
      pass(now);
    });
  }

  function pass(now: number) {
    const at = frontAt(document.location);
    if (!at || keyOf(at.place) !== sought) return look();
    if (since === null) {
      since = now;
      setTimeout(() => shown || passSoon(), cornerAfter + 50); // a page that stands still makes no changes to wait for
    }
    const waited = now - since;
    if (shown?.isAnchored && shown.button.element.isConnected) return changes.disconnect();
    if (waited > settledAfter) return changes.disconnect();

    const anchor = isOfAddress(at.site, at.place, document) ? at.site.anchor(document, at.place) : null;
    if (anchor) {
      mount(anchor);
      changes.disconnect(); // our own change is none to look at
    } else if (waited > cornerAfter && !isOfAnother(at.site, at.place, document)) mount(null);
  }

  function mount(anchor: Element | null) {
    const isNew = !shown;
    shown ??= { key: sought, button: newButton(), isAnchored: false, mounts: 0 };
    const { element } = shown.button;
    if (!anchor && element.isConnected) return;
    shown.mounts++;
    shown.isAnchored = anchor !== null;
    if (anchor && shown.mounts < mostRemounts) placeAfter(anchor, element);
    else document.body.append(element);
    if (isNew) {
      vanished.observe(element);
      restyled.observe(document.documentElement, { attributeFilter: ['class', 'data-theme', 'style'] });
    }
    seen.observe(element);
  }

  function settle() {
    if (!shown) return;
    const { element, followTheme } = shown.button;
    const isInFlow = shown.isAnchored && shown.mounts < mostRemounts;
    const stays = isInFlow && isPressable(document, element);
    followTheme(); // reads: before anything is written
    if (!stays) placeInCorner(document, element);
  }

  const newButton = (): Button => {
    const made: Button = button(document, isAlive, () => onDead(made));
    return made;
  };

  function drop() {
    vanished.disconnect();
    seen.disconnect();
    restyled.disconnect();
    shown?.button.element.remove();
    shown = null;
  }

  return {
    look,
    button: () => (shown?.button.element.isConnected ? shown.button : null),
    stop() {
      changes.disconnect();
      vanished.disconnect();
      seen.disconnect();
      restyled.disconnect();
    },
  };
}

const keyOf = ({ platform, kind, handle, postId }: Place) =>
  [platform, kind, handle?.toLowerCase(), postId].join(' ');

/** The address changes before the page does: wait until the page shows the creator of the address. */
function isOfAddress(site: SiteFront, place: Place, document: Document): boolean {
  return (
    place.handle === null || site.shownHandle(document, place)?.toLowerCase() === place.handle.toLowerCase()
  );
}

function isOfAnother(site: SiteFront, place: Place, document: Document): boolean {
  const handle = site.shownHandle(document, place);
  return place.handle !== null && handle !== null && handle.toLowerCase() !== place.handle.toLowerCase();
}

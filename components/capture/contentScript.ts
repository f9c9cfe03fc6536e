import type { HandleOf } from '@/lib/messages/types';
import type { UiLanguage } from '@/lib/model/settings';
import { frontAt, listAt } from '@/lib/sites/frontAt';
import { postUrlOf } from '@/lib/sites/postUrl';
import { answerBackground } from './answerBackground';
import { followPage } from './followPage';
import { languageOfBrowser, pageTexts } from './pageTexts';
import { marksOnDemand, onDemand } from './reader';

/** What the content script needs of WXT's context. */
export type PageContext = {
  readonly isValid: boolean;
  onInvalidated: (act: () => void) => unknown;
  addEventListener: (target: Window, type: 'wxt:locationchange', act: () => void) => void;
};

/** The button in the page, the marks in a list, and the answers to the background. Reads the page when asked, never by itself. */
export function startOnPage(document: Document, context: PageContext): void {
  let language: UiLanguage | undefined; // as the background says

  const page = followPage({
    document,
    isAlive: () => context.isValid,
    onDead: (button) => button.offerReload(pageTexts[language ?? languageOfBrowser(navigator.language)]),
  });

  let lookAtList: Promise<() => void> | undefined; // from the first list on
  const look = () => {
    page.look();
    if (!lookAtList && !listAt(document.location)) return;
    lookAtList ??= marksOnDemand().then(({ marksOn }) => marksOn(document, context));
    lookAtList.then((act) => act()).catch(() => {}); // updated under the page: no marks
  };

  answerBackground({
    async capture() {
      const { captureProfile } = await onDemand();
      return captureProfile(document, new URL(document.location.href), new Date().toISOString());
    },
    place(request) {
      language = request.language;
      return placeHere(document);
    },
    press() {
      const button = page.button();
      button?.post({ is: 'press' });
      return { pressed: button !== null };
    },
    refresh() {
      page.button()?.post({ is: 'refresh' });
      return null;
    },
  });

  context.onInvalidated(() => page.stop());
  const { navigation } = window as { navigation?: EventTarget }; // Chromium 102, Firefox 147
  if (navigation) navigation.addEventListener('currententrychange', look);
  else context.addEventListener(window, 'wxt:locationchange', look); // compares addresses once a second
  window.addEventListener('pageshow', ({ persisted }) => persisted && look());
  look();
}

/** The creator of this page, named by the address or, on posts, by the page; and the one post it shows. */
function placeHere(document: Document): { handle: HandleOf | null; postUrl: string | null } {
  const at = frontAt(document.location);
  const handle = at?.place.handle ?? at?.site.shownHandle(document, at.place) ?? null;
  if (!at || !handle) return { handle: null, postUrl: null };
  return { handle: { platform: at.site.platform, handle }, postUrl: postUrlOf(at.place, document.location) };
}

import { browser } from '@/lib/browser';
import { AppError } from '@/lib/errors';
import type { Handlers, Sender } from '@/lib/messages/answer';
import { setPanelTarget } from '@/lib/messages/panelTarget';
import type { CardState } from '@/lib/messages/types';
import { has } from '@/lib/model/edition';
import type { UiLanguage } from '@/lib/model/settings';
import type { Store } from '@/lib/store';
import { browserName, type ReportSetting } from './captureReport';
import { cardStateOf, placeOf, withOffer } from './cardState';
import { openPanel } from './openPanel';
import { refreshTabs } from './refreshTabs';
import { type Pressed, saveTab } from './saveTab';
import { languageOf, readSettings } from './settings';

/** The command's name in the manifest. */
export const saveCommand = 'save-creator';

/** What the background does for each message. Who may send it and its shape were checked before. */
export function handlersOn(store: () => Promise<Store>): Handlers {
  return {
    async statusOf({ handles }) {
      const settings = await readSettings();
      if (!settings.showMarks) return null;
      const statuses = settings.showKnown ? await (await store()).queries.statusOf(handles) : [];
      return { statuses, language: languageOf(settings) };
    },

    async addListed({ pressId, handle }, sender) {
      const state = await save(store, { pressId, deliverableId: null, listed: handle }, sender);
      if (state.is === 'refused') return { refused: state.code };
      const [status] = await (await store()).queries.statusOf([handle]);
      return status ? { status } : { refused: 'internal' };
    },

    async cardState({ listed }, sender) {
      const settings = await readSettings();
      const language = languageOf(settings);
      const { handle, postUrl } = listed
        ? { handle: listed, postUrl: null }
        : await placeOf(tabIdOf(sender), language);
      const known = await cardStateOf(await store(), handle, settings.showKnown);
      const mayOffer = postUrl !== null && has(settings.edition, 'samples');
      const state = mayOffer ? await withOffer(await store(), known, postUrl) : known;
      return { state, language, shortcut: await shortcutOfSave() };
    },

    press: ({ pressId, deliverableId }, sender) =>
      save(store, { pressId, deliverableId: deliverableId ?? null }, sender),

    async openDeal({ dealId, deliverableId }, sender) {
      const opening = openPanel(sender.tab?.windowId); // first and not awaited: the gesture ends with this turn
      await setPanelTarget({ dealId, deliverableId: deliverableId ?? null });
      return { opened: await opening };
    },

    async activeCreator({ windowId }) {
      const [tab] = await browser.tabs.query({
        active: true,
        ...(windowId === null ? { currentWindow: true } : { windowId }),
      });
      if (tab?.id === undefined || tab.incognito) return { handle: null, tabId: null };
      const { handle } = await placeOf(tab.id, languageOf(await readSettings()));
      return { handle, tabId: tab.id };
    },

    async saveActive({ tabId, pressId }) {
      const tab = await browser.tabs.get(tabId);
      return save(store, { pressId, deliverableId: null }, { tab });
    },

    async creatorsChanged() {
      await refreshTabs();
      return null;
    },
  };
}

async function save(
  store: () => Promise<Store>,
  press: Pick<Pressed, 'pressId' | 'deliverableId' | 'listed'>,
  sender: Sender,
): Promise<CardState> {
  const settings = await readSettings();
  const tab = { id: tabIdOf(sender), incognito: sender.tab?.incognito ?? false };
  const pressed = { ...press, tab, linksPosts: has(settings.edition, 'samples') };
  return saveTab(await store(), pressed, reportSetting(languageOf(settings)));
}

function tabIdOf(sender: Sender): number {
  if (sender.tab?.id === undefined) throw new AppError('message.refused');
  return sender.tab.id;
}

const reportSetting = (language: UiLanguage): ReportSetting => ({
  version: browser.runtime.getManifest().version,
  browser: browserName(navigator.userAgent),
  language,
});

/** The key as the person has it now: browsers drop suggested keys silently. */
async function shortcutOfSave(): Promise<string> {
  const all = await browser.commands.getAll();
  return all.find(({ name }) => name === saveCommand)?.shortcut ?? '';
}

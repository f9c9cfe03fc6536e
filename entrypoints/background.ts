import '@/components/app/jitless';
import { defineBackground } from 'wxt/utils/define-background';
import { activeDatabase } from '@/components/app/activeDatabase';
import { lostSince } from '@/components/app/lostSince';
import { tellPages } from '@/components/app/tellPages';
import { askTab } from '@/components/background/askTab';
import { handlersOn, saveCommand } from '@/components/background/handlers';
import { addProfileItem, placeMenu, sayNothingHere } from '@/components/background/menu';
import { newLogOnce } from '@/components/background/newLogOnce';
import { openPanelTab } from '@/components/background/openPanel';
import { refreshTabs } from '@/components/background/refreshTabs';
import { dueNotification, ensureTick, tick, tickAlarm } from '@/components/background/reminders';
import { storeKeeper } from '@/components/background/storeKeeper';
import { type AccessLevel, browser, sidebarAction, sidePanel } from '@/lib/browser';
import { answering } from '@/lib/messages/answer';
import { openStore } from '@/lib/store';

/** Wiring only. Every listener is registered in this first synchronous turn, or the event that woke the worker is lost. */
export default defineBackground(wire);

function wire(): void {
  const report = (text: string) => (error: unknown) => console.error(text, error);
  newLogOnce().catch(report('new log'));
  const store = storeKeeper(async () => {
    const opened = await openStore({ name: await activeDatabase() });
    tellPages(opened, () => void refreshTabs().catch(report('tabs')));
    lostSince(opened, new Date().toISOString()).catch(report('seen database'));
    return opened;
  });
  const remind = () => store().then(tick).catch(report('reminders'));

  const answer = answering({
    runtime: browser.runtime,
    handlers: handlersOn(store),
    log: (text, cause) => console.warn(text, cause ?? ''),
  });
  browser.runtime.onMessage.addListener(
    answer as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );

  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === tickAlarm) void remind();
  });
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    if (id === dueNotification) openPanelTab().catch(report('panel tab'));
  });

  const pressIn = (tabId: number | undefined) =>
    (tabId === undefined ? Promise.resolve(false) : pressButton(tabId))
      .then((pressed) => (pressed ? undefined : sayNothingHere()))
      .catch(report('press'));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === addProfileItem) void pressIn(tab?.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === saveCommand) void pressIn(tab?.id);
  });

  browser.action.onClicked.addListener(() => {
    sidebarAction?.toggle().catch(report('sidebar')); // Chromium opens its panel by itself, see below
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !changes.settings) return;
    placeMenu().catch(report('menu'));
    refreshTabs().catch(report('tabs'));
  });
  const begin = () => {
    placeMenu().catch(report('menu'));
    if (sidebarAction) void navigator.storage.persist(); // Firefox: granted silently with unlimitedStorage
    void remind();
  };
  browser.runtime.onInstalled.addListener(begin);
  browser.runtime.onStartup.addListener(begin);

  ensureTick().catch(report('alarm'));
  sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch(report('panel behaviour'));
  const local = browser.storage.local as AccessLevel;
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(report('access level'));
}

/** The keyboard command and the menu press the button in the page: one way to save, and the outcome shows where one looks. */
async function pressButton(tabId: number): Promise<boolean> {
  const answer = await askTab(tabId, 'press', {}).catch(() => null);
  return (answer as { pressed?: unknown } | null)?.pressed === true;
}

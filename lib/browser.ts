import polyfill, {
  type Alarms,
  type Browser,
  type Menus,
  type Notifications,
  type Runtime,
  type Storage,
  type Tabs,
} from 'webextension-polyfill';

/** The one way to the extension API: promises in Chromium and Firefox. Nobody else imports the polyfill, so its end is one line. */
export const browser: Browser = polyfill;
export type { Alarms, Browser, Menus, Notifications, Runtime, Storage, Tabs };

/** Chromium's side panel, which the polyfill does not know. */
export type SidePanel = {
  open: (options: { windowId: number }) => Promise<void>;
  setPanelBehavior: (options: { openPanelOnActionClick: boolean }) => Promise<void>;
};

/** Chromium 140 and later keep content scripts out of a storage area; Firefox does not know this. */
export type AccessLevel = {
  setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
};

type Native = { sidePanel?: SidePanel; sidebarAction?: Browser['sidebarAction'] };
const native =
  (globalThis as { browser?: Native; chrome?: Native }).browser ?? (globalThis as { chrome?: Native }).chrome;

/** Undefined in Firefox. `open` works only in the synchronous turn of a listener that a gesture reached. */
export const sidePanel: SidePanel | undefined = native?.sidePanel;
/** Undefined in Chromium. */
export const sidebarAction: Browser['sidebarAction'] | undefined = native?.sidebarAction;

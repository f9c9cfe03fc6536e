import { browser } from '@/lib/browser';
import { backgroundTexts } from '@/lib/i18n/backgroundTexts';
import { siteOrigins } from '@/lib/messages/caller';
import { languageOf, readSettings } from './settings';

export const addProfileItem = 'add-profile';
const nothingHere = 'nothing-here';

/** The context menu's one item, on the two sites only, in the person's language. Run again, it renames the item. */
export async function placeMenu(): Promise<void> {
  const { menu } = backgroundTexts[languageOf(await readSettings())];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: addProfileItem,
    title: menu.addProfile,
    contexts: ['page', 'image', 'video', 'selection'], // not 'link': it would promise the linked profile
    documentUrlPatterns: siteOrigins.map((origin) => `${origin}/*`),
  });
}

/** Menu or key pressed where there is no creator: the page has no button that could say so. */
export async function sayNothingHere(): Promise<void> {
  const { notification } = backgroundTexts[languageOf(await readSettings())];
  await browser.notifications.create(nothingHere, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: notification.nothingHereTitle,
    message: notification.nothingHere,
  });
}

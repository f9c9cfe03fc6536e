import { browser } from '@/lib/browser';
import { markTasksNotified } from '@/lib/commands';
import { backgroundTexts } from '@/lib/i18n/backgroundTexts';
import type { Store } from '@/lib/store';
import { languageOf, readSettings } from './settings';

export const tickAlarm = 'tick';
const tickMinutes = 1;
export const dueNotification = 'due';

/**
 * The one alarm there is. Ensured at every start of the worker: browsers may drop alarms, Firefox always does. Made again only where
 * it is missing or late by more than its period; a blind re-creation would push it back for ever.
 */
export async function ensureTick(now: number = Date.now()): Promise<void> {
  const alarm = await browser.alarms.get(tickAlarm);
  const isAhead =
    alarm && alarm.scheduledTime > now - 60_000 && alarm.scheduledTime <= now + tickMinutes * 60_000;
  if (isAhead) return;
  browser.alarms.create(tickAlarm, { delayInMinutes: tickMinutes, periodInMinutes: tickMinutes });
}

/**
 * Recomputes everything due, late or not. One notification for all of it, without names: lock screens show it. Its id is fixed, so
 * that a worker stopped between showing and writing shows it again in the same place, not twice.
 */
export async function tick(store: Store, now: string = new Date().toISOString()): Promise<void> {
  const due = await store.queries.dueTasks(now);
  await showBadge(due.length);
  const unseen = due.filter((task) => task.notifiedAt === null).map(({ id }) => id);
  if (unseen.length === 0) return;

  const { notification } = backgroundTexts[languageOf(await readSettings())];
  await browser.notifications.create(dueNotification, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: notification.title,
    message: notification.due.replace('{{count}}', String(due.length)),
  });
  await store.run(markTasksNotified, { taskIds: unseen, at: now });
}

async function showBadge(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0a7163' });
  await browser.action.setBadgeText({ text: badgeText(due) });
}

export const badgeText = (due: number): string => (due === 0 ? '' : due > 99 ? '99+' : String(due));

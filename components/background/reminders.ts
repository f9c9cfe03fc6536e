import { browser } from '@/lib/browser';
import { forgetAddresses, markTasksNotified } from '@/lib/commands';
import { bulkLimit } from '@/lib/commands/importRecords';
import { backgroundTexts } from '@/lib/i18n/backgroundTexts';
import { loadHolidays } from '@/lib/markets/holidays/load';
import { has } from '@/lib/model/edition';
import { deskOf } from '@/lib/outreach/desk/deskOf';
import { rulesAround } from '@/lib/outreach/windows/rulesAround';
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
 * Forgets the addresses whose term is over, and recomputes everything due, late or not, as the desk does, with the same holidays and own
 * hours: replies that wait, and steps whose window is open. One notification for all of it, without names: lock screens show it. Its id is
 * fixed, so that a worker stopped between showing and writing shows it again in the same place, not twice.
 */
export async function tick(store: Store, now: string = new Date().toISOString()): Promise<void> {
  if (await store.queries.hasAddressToForget(now)) await store.run(forgetAddresses, { at: now });
  const settings = await readSettings();
  if (!has(settings.edition, 'desk')) return showBadge(0);
  store.pipeline.hold(); // a worker that follows every change would read again what each step of an import writes
  await store.pipeline.catchUp();
  const { around } = rulesAround(await loadHolidays(), await store.queries.brands());
  const { groups, due } = deskOf(now, store.pipeline.snapshot().rows, ({ market, brandId }) =>
    around(market, brandId ?? null),
  );
  await showBadge(due);
  const unseen = [...groups.replies, ...groups.open]
    .flatMap(({ row: { nextTask } }) => (nextTask && nextTask.dueAt <= now ? [nextTask] : []))
    .filter(({ notifiedAt }) => notifiedAt === null)
    .map(({ id }) => id)
    .slice(0, bulkLimit);
  if (unseen.length === 0) return;

  const { notification } = backgroundTexts[languageOf(settings)];
  await browser.notifications.create(dueNotification, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: notification.title,
    message: notification.due.replace('{{count}}', String(due)),
  });
  await store.run(markTasksNotified, { taskIds: unseen, at: now });
}

async function showBadge(due: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0a7163' });
  await browser.action.setBadgeText({ text: badgeText(due) });
}

export const badgeText = (due: number): string => (due === 0 ? '' : due > 99 ? '99+' : String(due));

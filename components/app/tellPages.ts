import type { Change } from '@/lib/commands/changes';
import type { Store } from '@/lib/store';

/** What of a record a page can show: whether it is there, and these fields. */
const shown: Partial<Record<Change['table'], readonly string[]>> = {
  profiles: ['handle', 'handleKey', 'creatorId', 'platformId'],
  creators: ['mergedInto'],
  deals: ['stage', 'stageSince', 'ownerId', 'block', 'creatorId'],
  brands: ['stages'],
  suppressions: [],
  suppressionKeys: [],
};

/** While so many milliseconds pass after it was told, it is told once more at their end, if anything happened: an import runs hundreds of commands. */
const quietMs = 500;

/** Calls `tell` when something has changed that buttons and marks in open pages show. Only for what this page or worker ran itself. */
export function tellPages(store: Pick<Store, 'onRan'>, tell: () => void): void {
  let isQuiet = false;
  let isOwed = false;

  function say(): void {
    isQuiet = true;
    isOwed = false;
    tell();
    setTimeout(() => {
      isQuiet = false;
      if (isOwed) say();
    }, quietMs);
  }

  store.onRan((changes) => {
    if (!changes.some(isShown)) return;
    if (isQuiet) isOwed = true;
    else say();
  });
}

function isShown(change: Change): boolean {
  const fields = shown[change.table];
  return fields !== undefined && (!('field' in change) || fields.includes(change.field));
}

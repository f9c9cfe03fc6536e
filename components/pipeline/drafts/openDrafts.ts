import type { Change } from '@/lib/commands/changes';
import type { OwnLimits } from '@/lib/outreach/channels/measure';
import type { Writer } from '@/lib/outreach/drafts/beginDraft';
import { isOpenDraft } from '@/lib/outreach/drafts/draftFrom';
import { draftTextOf } from '@/lib/outreach/drafts/draftText';
import type { Store } from '@/lib/store';
import type { DraftMatter } from '@/lib/store/draftMatter';

/** So many are read in one transaction. */
const atATime = 200;
/** After so many commands everything is looked at anew. */
const mostCommands = 300;
/** What every text may speak of. */
const ofAll = new Set<Change['table']>(['brands', 'products']);

export type OpenDrafts = {
  /** Of these deals those whose draft cannot be copied yet. */
  ask: (dealIds: readonly string[], writer: Writer, limits: OwnLimits, setup: string) => Promise<string[]>;
};

/**
 * Which drafts still ask for something. Each is looked at once, and again when a record it hangs on has changed.
 */
export function openDrafts(store: Store): OpenDrafts {
  const isOpen = new Map<string, boolean>();
  /** Id of a record → the deals whose drafts hang on it. */
  const hanging = new Map<string, Set<string>>();
  let upto: number | null = null;
  let known = '';

  function forgetAll(): void {
    isOpen.clear();
    hanging.clear();
  }

  async function forgetStale(): Promise<void> {
    const last = await store.queries.lastChange();
    const since = upto === null ? null : await store.queries.changesSince(upto, mostCommands);
    upto = last;
    if (since === null || since.some(({ table }) => ofAll.has(table))) return forgetAll();
    for (const change of since)
      for (const id of idsIn(change)) for (const dealId of hanging.get(id) ?? []) isOpen.delete(dealId);
  }

  function learn(dealId: string, matter: DraftMatter, open: boolean): void {
    isOpen.set(dealId, open);
    for (const id of recordsOf(matter)) hanging.set(id, (hanging.get(id) ?? new Set()).add(dealId));
  }

  return {
    async ask(dealIds, writer, limits, setup) {
      if (known !== setup) forgetAll();
      known = setup;
      await forgetStale();
      const fresh = dealIds.filter((dealId) => !isOpen.has(dealId));
      for (let start = 0; start < fresh.length; start += atATime)
        for (const [dealId, one] of await store.queries.draftMatter(fresh.slice(start, start + atATime)))
          learn(dealId, one, isOpenFor(one, writer, limits));
      return dealIds.filter((dealId) => isOpen.get(dealId));
    },
  };
}

function isOpenFor({ found, records, around }: DraftMatter, writer: Writer, limits: OwnLimits): boolean {
  return found !== null && isOpenDraft(draftTextOf(found), records, around, writer, limits);
}

/** What is changed, and whose it is where it comes or goes. */
function idsIn(change: Change): string[] {
  const row = 'created' in change ? change.created : 'deleted' in change ? change.deleted : null;
  return [change.id, ...[row?.dealId, row?.creatorId].filter((id) => typeof id === 'string')];
}

const recordsOf = ({ found, records: { deal, creator, profiles }, around }: DraftMatter): string[] =>
  [
    deal,
    creator,
    ...profiles,
    ...around.messages,
    ...around.samples,
    ...around.content,
    ...(found ? [found] : []),
  ].map(({ id }) => id);

import type { Change } from '@/lib/commands/changes';
import type { Activity } from '@/lib/model/activity';
import type { Brand } from '@/lib/model/brand';
import type { Deliverable } from '@/lib/model/deliverable';
import type { Message } from '@/lib/model/message';
import type { Observation } from '@/lib/model/observation';
import type { Profile } from '@/lib/model/profile';
import type { Row, TableName } from '@/lib/model/records';
import type { Sample } from '@/lib/model/sample';
import type { Task } from '@/lib/model/task';
import { kindOf } from '@/lib/pipeline/stages';
import type { JianlianDatabase } from './database';
import { tableOf } from './database';
import { byAge, draftIn, draftMatter, talkIn } from './draftMatter';
import { brandsOf } from './firstReads';
import { about, wishes } from './forgotten';
import { changesOf } from './journal';
import { linkSuggestions } from './linkSuggestions';
import { mergeQueries } from './mergeQueries';
import type { HandleOf, Status } from './statusOf';
import { profileByHandle, statusOf } from './statusOf';

/** What screens read live: each bounded by an index and a limit. Times and money as stored. */
/** `me`: who asks, as an owner of deals. */
export function queries(db: JianlianDatabase, me: string) {
  const by = <T extends TableName>(
    table: T,
    index: string,
    values: readonly string[],
    limit: number,
  ): Promise<Row<T>[]> =>
    tableOf(db, table)
      .where(index)
      .between([...values], [...values, []], true, true)
      .limit(limit)
      .toArray();
  const newest = <T extends TableName>(
    table: T,
    index: string,
    values: readonly string[],
    limit: number,
  ): Promise<Row<T>[]> =>
    tableOf(db, table)
      .where(index)
      .between([...values], [...values, []], true, true)
      .reverse()
      .limit(limit)
      .toArray();

  return {
    ...mergeQueries(db),
    /** What `read` asks of these tables, in one transaction: a dozen of their own take longer to begin than to read. */
    together: <T>(tables: readonly TableName[], read: () => Promise<T>): Promise<T> =>
      db.transaction('r', [...tables], read),
    deal: (id: string) => tableOf(db, 'deals').get(id),
    creator: (id: string) => tableOf(db, 'creators').get(id),
    profilesOf: (creatorId: string): Promise<Profile[]> => by('profiles', '[creatorId+id]', [creatorId], 50),
    dealsOf: (creatorId: string) => by('deals', '[creatorId+id]', [creatorId], 100),
    /** Newest last, at most `limit` of the newest. */
    observationsOf: async (profileId: string, limit = 400): Promise<Observation[]> =>
      (await newest('observations', '[profileId+at+id]', [profileId], limit)).reverse(),
    /** Newest first: those of the deal and those of its creator. */
    async activitiesOf(about: { creatorId?: string; dealId?: string }, limit = 50): Promise<Activity[]> {
      const [ofCreator, ofDeal] = await Promise.all([
        about.creatorId ? newest('activities', '[creatorId+at+id]', [about.creatorId], limit) : [],
        about.dealId ? newest('activities', '[dealId+at+id]', [about.dealId], limit) : [],
      ]);
      const all = new Map([...ofCreator, ...ofDeal].map((activity) => [activity.id, activity]));
      return [...all.values()].sort((a, b) => b.at.localeCompare(a.at)).slice(0, limit);
    },
    /** The text being written for a deal, if there is one: the one saved last. */
    async draftOf(dealId: string): Promise<Message | undefined> {
      return draftIn(await by('messages', '[dealId+id]', [dealId], 1000));
    },
    /** What was sent and received, oldest first. */
    async messagesOf(dealId: string): Promise<Message[]> {
      return talkIn(await by('messages', '[dealId+id]', [dealId], 1000));
    },
    /** What the drafts of these deals hang on, by deal: at most 200 at a time. */
    draftMatter: (dealIds: readonly string[]) => draftMatter(db, dealIds),
    tasksOf: async (dealId: string): Promise<Task[]> =>
      (await by('tasks', '[dealId+id]', [dealId], 200)).sort((a, b) => a.dueAt.localeCompare(b.dueAt)),
    /** In the order they were added. */
    samplesOf: async (dealId: string): Promise<Sample[]> =>
      (await by('samples', '[dealId+id]', [dealId], 200)).sort(byAge),
    /** All that was ever meant for a person, for whatever deal. */
    samplesTo: (creatorId: string): Promise<Sample[]> => by('samples', '[creatorId+id]', [creatorId], 1000),
    deliverablesOf: async (dealId: string): Promise<Deliverable[]> =>
      (await by('deliverables', '[dealId+id]', [dealId], 500)).sort(byAge),
    /** All a person ever promised, for whatever deal. */
    promisedBy: (creatorId: string): Promise<Deliverable[]> =>
      by('deliverables', '[creatorId+id]', [creatorId], 1000),
    /** Samples and content whose next step has a time, the latest first. */
    async waiting(limit = 500): Promise<{ samples: Sample[]; deliverables: Deliverable[] }> {
      const [samples, deliverables] = await Promise.all([
        tableOf(db, 'samples').orderBy('[nextAt+id]').limit(limit).toArray(),
        tableOf(db, 'deliverables').orderBy('[nextAt+id]').limit(limit).toArray(),
      ]);
      return { samples, deliverables };
    },
    /** How many of them are late. */
    async lateCount(now: string): Promise<number> {
      const late = (table: 'samples' | 'deliverables') =>
        tableOf(db, table).where('[nextAt+id]').between([''], [now, []], true, true).count();
      return (await late('samples')) + (await late('deliverables'));
    },
    /** Whether an address's term is over. */
    hasAddressToForget: async (now: string): Promise<boolean> =>
      (await tableOf(db, 'samples')
        .where('[forgetAddressAt+id]')
        .between([''], [now, []], true, true)
        .count()) > 0,
    /** The brand one works for alone: the first. */
    brand: (): Promise<Brand | undefined> => tableOf(db, 'brands').orderBy('[createdAt+id]').first(),
    /** Every brand, the first one first. */
    brands: (): Promise<Brand[]> => brandsOf(db),
    /** The person's own, in their order. */
    views: async (brandId: string) =>
      (await by('views', '[brandId+id]', [brandId], 200)).sort((a, b) => a.order - b.order),
    shops: (brandId: string) => by('shops', '[brandId+id]', [brandId], 50),
    /** What a shop did there: the newest, and every creator that is connected. */
    async shopContacts(shopId: string, limit = 20_000) {
      const [latest, connected] = await Promise.all([
        newest('shopContacts', '[shopId+at+id]', [shopId], limit),
        by('shopContacts', '[shopId+kind+id]', [shopId, 'connected'], limit),
      ]);
      return [...new Map([...latest, ...connected].map((row) => [row.id, row])).values()];
    },
    products: (brandId: string) => by('products', '[brandId+id]', [brandId], 500),
    campaigns: (brandId: string) => by('campaigns', '[brandId+id]', [brandId], 500),
    lists: (brandId: string) => by('lists', '[brandId+id]', [brandId], 500),
    /** Own templates, the newest version of each. */
    async templates(brandId: string): Promise<Row<'templates'>[]> {
      const all = await tableOf(db, 'templates').limit(2000).toArray();
      const newestOf = new Map<string, Row<'templates'>>();
      for (const row of all.filter((one) => one.brandId === brandId || one.brandId === null))
        if (row.version > (newestOf.get(row.templateId)?.version ?? 0)) newestOf.set(row.templateId, row);
      return [...newestOf.values()].sort((a, b) => a.name.localeCompare(b.name));
    },
    /** What an erase would take away: how many rows of each kind. */
    async countsAbout(creatorId: string): Promise<{ table: TableName; count: number }[]> {
      const { own } = await about(db, creatorId);
      return [...Map.groupBy(own, ({ table }) => table)].map(([table, rows]) => ({
        table,
        count: rows.length,
      }));
    },
    wishes: () => wishes(db),
    /** All versions of an own template, the newest first. */
    templateVersions: async (templateId: string): Promise<Row<'templates'>[]> =>
      (await by('templates', '[templateId+id]', [templateId], 1000)).sort((a, b) => b.version - a.version),
    linkSuggestions: (creatorId: string) => linkSuggestions(db, creatorId),
    statusOf: (handles: readonly HandleOf[]): Promise<Status[]> => statusOf(db, handles, me),
    /** The deal a page's creator has, for the card. */
    async dealOf(handle: HandleOf) {
      const profile = await profileByHandle(db, handle);
      if (!profile) return null;
      const deals = await by('deals', '[creatorId+id]', [profile.creatorId], 100);
      const [deal] = deals.sort((a, b) => b.number - a.number); // the one that a press adds to
      if (!deal) return null;
      const brand = await tableOf(db, 'brands').get(deal.brandId);
      const stage = brand?.stages.find(({ id }) => id === deal.stage);
      return {
        deal,
        profile,
        stageKind: kindOf(brand?.stages ?? [], deal.stage) ?? 'sourced',
        stageName: stage?.name ?? null,
      };
    },
    /** What was done since an instant: texts sent, replies that came, deals agreed. */
    async shiftSince(since: string, limit = 10_000) {
      const done = await tableOf(db, 'activities')
        .where('[at+id]')
        .between([since], [[]], true, true)
        .limit(limit)
        .toArray();
      const count = (is: (activity: Activity) => boolean) => done.filter(is).length;
      return {
        sent: count(({ what }) => what === 'messageSent' || what === 'contactLogged'),
        replies: count(({ what }) => what === 'replyLogged'),
        agreed: count(({ what, details }) => what === 'dealMoved' && details.to === 'agreed'),
      };
    },
    /** The last command that can be undone, for the undo key. */
    lastUndoable: () =>
      db.changes
        .orderBy('n')
        .reverse()
        .limit(200)
        .filter(
          ({ undoneAt, undoable, counter, name }) =>
            undoneAt === null && name !== 'revert' && (undoable || counter !== null),
        )
        .first(),
    /** The number of the last change, 0 for none. */
    // Dexie 4.4.7 does not observe keys-only queries with a limit: the row is read, not just its number.
    lastChange: async (): Promise<number> => (await db.changes.orderBy('n').last())?.n ?? 0,
    /** What happened after change `n`; null: more commands than `most` did something. */
    async changesSince(n: number, most: number): Promise<Change[] | null> {
      const entries = await db.changes
        .where('n')
        .above(n)
        .limit(most + 1)
        .toArray();
      return entries.length > most ? null : entries.flatMap(changesOf);
    },
    /** How many commands ran under a batch. */
    commandsIn: (batch: string): Promise<number> => db.changes.where('batch').equals(batch).count(),
    /** How much of a batch stands: the last command is taken back first, so its first and its last one tell. */
    async standing(batch: string): Promise<'all' | 'some' | 'none'> {
      const numbers = await db.changes.where('batch').equals(batch).primaryKeys();
      numbers.sort((a, b) => a - b);
      const [first, last] = await Promise.all(
        [numbers.at(0), numbers.at(-1)].map((n) => (n === undefined ? undefined : db.changes.get(n))),
      );
      if (!first || !last) return 'none';
      const [isFirst, isLast] = [first.undoneAt === null, last.undoneAt === null];
      return isFirst && isLast ? 'all' : isFirst || isLast ? 'some' : 'none';
    },
  };
}
export type Queries = ReturnType<typeof queries>;

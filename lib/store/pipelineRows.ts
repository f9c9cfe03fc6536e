import { Dexie } from 'dexie';
import { engagementOf, viewEngagementOf } from '@/lib/identity/engagement';
import type { Brand } from '@/lib/model/brand';
import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import { type Channel, isDraft, type Message } from '@/lib/model/message';
import type { Profile } from '@/lib/model/profile';
import type { Task } from '@/lib/model/task';
import type { OpenTask } from '@/lib/outreach/desk/deskRow';
import { ownWords } from '@/lib/pipeline/ownFields';
import { kindOf } from '@/lib/pipeline/stages';
import type { JianlianDatabase } from './database';
import { tableOf } from './database';
import { groupedBy } from './groupedBy';
import type { PipelineRow } from './pipelineRow';

const tablesRead = ['deals', 'creators', 'profiles', 'tasks', 'messages', 'brands'] as const;

/** The rows of these deals, in the order given; deals that are gone are left out. One transaction, whatever the number of deals. */
export function pipelineRows(db: JianlianDatabase, dealIds: readonly string[]): Promise<PipelineRow[]> {
  if (dealIds.length === 0) return Promise.resolve([]);
  const tables = tablesRead.map((table) => db.table(table));
  return db.transaction('r', tables, () => rowsIn(db, dealIds));
}

/**
 * The rows of all deals, some at a time, in the order of their creators: so each table is read in ranges, which takes a tenth of the time that
 * it takes to ask for each deal's and creator's own. What is written meanwhile may be in it or not.
 */
export async function* allPipelineRows(db: JianlianDatabase, atATime = 500): AsyncGenerator<PipelineRow[]> {
  const tasks = await openTasks(db, 10 * atATime);
  const brands = keyedById(await tableOf(db, 'brands').toArray());
  for (let from: [string, string] = ['', '']; ; ) {
    const deals = await tableOf(db, 'deals')
      .where('[creatorId+id]')
      .between(from, [Dexie.maxKey], false)
      .limit(atATime)
      .toArray();
    const [first, last] = [deals[0], deals.at(-1)];
    if (!first || !last) return;
    from = [last.creatorId, last.id];
    const ofThese = [[first.creatorId], [last.creatorId, []]] as const;
    const [creators, profiles, messages] = await Promise.all([
      tableOf(db, 'creators').where(':id').between(first.creatorId, last.creatorId, true, true).toArray(),
      tableOf(db, 'profiles')
        .where('[creatorId+id]')
        .between(...ofThese)
        .toArray(),
      tableOf(db, 'messages')
        .where('[creatorId+id]')
        .between(...ofThese)
        .toArray(),
    ]);
    const creatorOf = keyedById(creators);
    const profilesOf = Map.groupBy(profiles, ({ creatorId }) => creatorId);
    const messagesOf = Map.groupBy(messages, ({ dealId }) => dealId);
    yield deals.map((deal) =>
      rowOf({
        deal,
        creator: creatorOf.get(deal.creatorId),
        profiles: profilesOf.get(deal.creatorId) ?? [],
        tasks: tasks.get(deal.id) ?? [],
        messages: messagesOf.get(deal.id) ?? [],
        brand: brands.get(deal.brandId),
      }),
    );
  }
}

/** The open reminders by deal. */
async function openTasks(db: JianlianDatabase, atATime: number): Promise<Map<string, Task[]>> {
  const open = new Map<string, Task[]>();
  for (let from: [string, string] = ['', '']; ; ) {
    const page = await tableOf(db, 'tasks')
      .where('[dealId+id]')
      .between(from, [Dexie.maxKey], false)
      .limit(atATime)
      .toArray();
    for (const task of page) {
      if (task.dealId === null) continue;
      from = [task.dealId, task.id];
      if (task.doneAt === null) open.set(task.dealId, [...(open.get(task.dealId) ?? []), task]);
    }
    if (page.length < atATime) return open;
  }
}

const keyedById = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

async function rowsIn(db: JianlianDatabase, dealIds: readonly string[]): Promise<PipelineRow[]> {
  const deals = (await tableOf(db, 'deals').bulkGet([...dealIds])).filter((deal) => deal !== undefined);
  const creatorIds = [...new Set(deals.map((deal) => deal.creatorId))];
  const ids = deals.map(({ id }) => id);
  const [creators, profiles, tasks, messages, brands] = await Promise.all([
    tableOf(db, 'creators').bulkGet(creatorIds),
    groupedBy(db, 'profiles', 'creatorId', creatorIds),
    groupedBy(db, 'tasks', 'dealId', ids),
    groupedBy(db, 'messages', 'dealId', ids),
    tableOf(db, 'brands').bulkGet([...new Set(deals.map((deal) => deal.brandId))]),
  ]);
  const creatorOf = new Map(creators.flatMap((creator) => (creator ? [[creator.id, creator]] : [])));
  const brandOf = new Map(brands.flatMap((brand) => (brand ? [[brand.id, brand]] : [])));
  return deals.map((deal) =>
    rowOf({
      deal,
      creator: creatorOf.get(deal.creatorId),
      profiles: profiles.get(deal.creatorId) ?? [],
      tasks: tasks.get(deal.id) ?? [],
      messages: messages.get(deal.id) ?? [],
      brand: brandOf.get(deal.brandId),
    }),
  );
}

type Around = {
  deal: Deal;
  creator: Creator | undefined;
  profiles: Profile[];
  tasks: Task[];
  messages: Message[];
  brand: Brand | undefined;
};

function rowOf({ deal, creator, profiles, tasks, messages, brand }: Around): PipelineRow {
  const profile = mainProfile(profiles);
  const hasEmail = (creator?.contacts ?? []).some(({ kind }) => kind === 'email');
  const name = creator?.name ?? profile?.displayName ?? null;
  const handles = profiles.flatMap(({ handles: all }) => all.map(({ handle }) => handle));
  return {
    dealId: deal.id,
    creatorId: deal.creatorId,
    brandId: deal.brandId,
    profileId: profile?.id ?? null,
    platform: profile?.platform ?? null,
    handle: profile?.handle ?? null,
    name,
    stage: deal.stage,
    stageKind: kindOf(brand?.stages ?? [], deal.stage) ?? 'sourced',
    stageSince: deal.stageSince,
    followers: profile?.followers ?? null,
    engagement: (profile && engagementOf(profile))?.share ?? null,
    views: viewsOf(profile),
    viewEngagement: (profile && viewEngagementOf(profile))?.share ?? null,
    seenAt: profile?.seenAt ?? null,
    country: creator?.country ?? null,
    zone: creator?.zone?.id ?? null,
    zoneConfidence: creator?.zone?.id ? creator.zone.confidence : null,
    lastContactAt: deal.lastContactAt,
    lastReplyAt: deal.lastReplyAt,
    nextAction: deal.nextAction,
    nextTask: firstOpen(tasks),
    followUpCloses: closingOf(tasks),
    market: deal.market ?? creator?.zone?.market ?? creator?.country ?? null,
    channel: channelOf(messages, hasEmail, profile),
    said: lastWords(messages),
    ownerId: deal.ownerId,
    tags: deal.tags,
    fields: deal.fields,
    note: beginningOf(deal.note),
    hasEmail,
    hasDraft: messages.some(isDraft),
    blocked: deal.block !== null,
    updatedAt: deal.updatedAt,
    text: searchText([name, ...handles, ...deal.tags, ...ownWords(brand?.fields, deal.fields), deal.note]),
  };
}

const viewsOf = (profile: Profile | undefined): PipelineRow['views'] =>
  profile?.views ? { value: profile.views.value, exact: profile.views.exact, n: profile.views.n } : null;

function firstOpen(tasks: readonly Task[]): OpenTask | null {
  const [first] = tasks
    .filter(({ doneAt }) => doneAt === null)
    .sort((a, b) => (a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1));
  if (!first) return null;
  const { id, kind, text, dueAt, zone, notifiedAt, aboutId = null, plan } = first;
  return { id, kind, text, dueAt, zone, notifiedAt, aboutId, isMoved: plan?.because === 'missed' };
}

function closingOf(tasks: readonly Task[]): string | null {
  const closings = tasks.flatMap(({ kind, doneAt, plan }) =>
    kind === 'followUp' && doneAt === null && plan?.closesAt ? [plan.closesAt] : [],
  );
  return closings.sort()[0] ?? null;
}

const timeOf = ({ sentAt, createdAt }: Message): string => sentAt ?? createdAt;

const newestFirst = (messages: readonly Message[]): Message[] =>
  messages
    .filter(({ state }) => state === 'sent' || state === 'received')
    .sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1));

function channelOf(messages: readonly Message[], hasEmail: boolean, profile: Profile | undefined): Channel {
  const [last] = newestFirst(messages);
  if (last) return last.channel;
  if (hasEmail || !profile) return 'email';
  return profile.platform === 'tiktok' ? 'tiktokDm' : 'instagramDm';
}

function lastWords(messages: readonly Message[]): string | null {
  const last = newestFirst(messages).find(({ direction }) => direction === 'in');
  return beginningOf(last?.sentText?.body ?? '');
}

/** So much of a text as a line can show; null: nothing is written. */
const beginningOf = (text: string): string | null =>
  text.slice(0, 1000).trim().replace(/\s+/g, ' ').slice(0, 160) || null;

/** The account a row shows: the one with the most followers, else the one seen last. */
export function mainProfile(profiles: readonly Profile[]): Profile | undefined {
  return [...profiles].sort(
    (a, b) => (b.followers?.value ?? -1) - (a.followers?.value ?? -1) || b.seenAt.localeCompare(a.seenAt),
  )[0];
}

/** What the search looks into: NFKC and lower case, so that full-width letters and old spellings match. */
export const searchText = (parts: readonly (string | null)[]): string =>
  parts.filter(Boolean).join('\n').normalize('NFKC').toLowerCase().slice(0, 2000);

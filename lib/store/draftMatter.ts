import { isDraft, type Message } from '@/lib/model/message';
import type { Row } from '@/lib/model/records';
import type { DraftAround } from '@/lib/outreach/drafts/beginDraft';
import type { DealRecords } from '@/lib/outreach/drafts/dealRecords';
import { type JianlianDatabase, tableOf } from './database';
import { groupedBy } from './groupedBy';

/** All that the draft of a deal hangs on, and the one that is there. */
export type DraftMatter = { records: DealRecords; around: DraftAround; found: Message | null };

const tables = ['deals', 'creators', 'profiles', 'brands', 'products', 'messages', 'samples', 'deliverables'];

/** What the drafts of these deals hang on, by deal; a deal without its person is left out. One transaction: give it 200 at most. */
export function draftMatter(
  db: JianlianDatabase,
  dealIds: readonly string[],
): Promise<Map<string, DraftMatter>> {
  return db.transaction(
    'r',
    tables.map((table) => db.table(table)),
    async () => {
      const deals = there(await tableOf(db, 'deals').bulkGet([...dealIds]));
      const ids = deals.map(({ id }) => id);
      const creatorIds = [...new Set(deals.map(({ creatorId }) => creatorId))];
      const brandIds = [...new Set(deals.map(({ brandId }) => brandId))];
      const [creators, brands, profiles, messages, samples, content] = await Promise.all([
        tableOf(db, 'creators').bulkGet(creatorIds),
        tableOf(db, 'brands').bulkGet(brandIds),
        groupedBy(db, 'profiles', 'creatorId', creatorIds),
        groupedBy(db, 'messages', 'dealId', ids),
        groupedBy(db, 'samples', 'dealId', ids),
        groupedBy(db, 'deliverables', 'dealId', ids),
      ]);
      const products = await productsOf(db, brandIds);
      const creatorOf = byId(creators);
      const brandOf = byId(brands);
      return new Map(
        deals.flatMap((deal): [string, DraftMatter][] => {
          const creator = creatorOf.get(deal.creatorId);
          const brand = brandOf.get(deal.brandId);
          if (!creator || !brand) return [];
          const all = messages.get(deal.id) ?? [];
          const records = { deal, creator, brand, profiles: profiles.get(creator.id) ?? [] };
          const around = {
            messages: talkIn(all),
            products: products.get(brand.id) ?? [],
            samples: (samples.get(deal.id) ?? []).sort(byAge),
            content: (content.get(deal.id) ?? []).sort(byAge),
          };
          return [[deal.id, { records, around, found: draftIn(all) ?? null }]];
        }),
      );
    },
  );
}

/** The text being written, if there is one: the one saved last. */
export const draftIn = (messages: readonly Message[]): Message | undefined =>
  messages.filter(isDraft).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))[0];

/** What was sent and received, oldest first. */
export const talkIn = (messages: readonly Message[]): Message[] =>
  messages
    .filter(({ state }) => state === 'sent' || state === 'received')
    .sort((a, b) => (a.sentAt ?? a.createdAt).localeCompare(b.sentAt ?? b.createdAt));

export const byAge = (a: { createdAt: string; id: string }, b: { createdAt: string; id: string }): number =>
  `${a.createdAt}${a.id}` < `${b.createdAt}${b.id}` ? -1 : 1;

async function productsOf(db: JianlianDatabase, brandIds: readonly string[]) {
  const found = await Promise.all(
    brandIds.map((id) =>
      tableOf(db, 'products').where('[brandId+id]').between([id], [id, []], true, true).limit(500).toArray(),
    ),
  );
  return new Map<string, Row<'products'>[]>(brandIds.map((id, i) => [id, found[i] ?? []]));
}

const there = <T>(rows: readonly (T | undefined)[]): T[] => rows.filter((row) => row !== undefined);
const byId = <T extends { id: string }>(rows: readonly (T | undefined)[]): Map<string, T> =>
  new Map(there(rows).map((row) => [row.id, row]));

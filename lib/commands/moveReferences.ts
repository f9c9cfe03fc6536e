import type { Deal } from '@/lib/model/deal';
import type { Row, TableName } from '@/lib/model/records';
import { references } from '@/lib/model/references';
import { rowsReferring } from './rowsAbout';
import type { Tx } from './tx';
import { type Noted, writeNoting } from './writeNoting';

/** Points everything that names a creator at another one, through the list of references and no other; notes what it wrote. */
export async function moveReferences(
  tx: Tx,
  from: string,
  to: string,
  noted: Noted,
  except: readonly TableName[] = [],
): Promise<void> {
  for (const reference of references) {
    if (reference.to !== 'creators' || except.includes(reference.from)) continue;
    const { from: table, field, list } = reference;
    const rows = await rowsReferring(tx, reference, new Set([from]));
    if (table === 'deals') await moveDeals(tx, rows as Deal[], to, noted);
    else
      for (const row of rows) {
        if (isAboutBoth(table, row, from, to)) continue;
        const value = list ? replaced(row[field] as string[], from, to) : to;
        await writeNoting(tx, noted, table, row, { [field]: value } as Partial<Row<TableName>>);
      }
  }
}

/** That the two are not one stays as it was said: it holds again once they are taken apart. */
const isAboutBoth = (table: TableName, row: Row<TableName>, from: string, to: string): boolean =>
  table === 'distinctions' && [row.oneId, row.otherId].every((id) => id === from || id === to);

const replaced = (ids: readonly string[], from: string, to: string): string[] => [
  ...new Set(ids.map((id) => (id === from ? to : id))),
];

/** Deals keep what they are; each takes the next number of its brand, in the order they had. */
async function moveDeals(tx: Tx, deals: readonly Deal[], to: string, noted: Noted): Promise<void> {
  const highest = new Map<string, number>();
  for (const deal of deals.toSorted((a, b) => a.number - b.number)) {
    let last = highest.get(deal.brandId);
    if (last === undefined) {
      const { rows } = await tx.page('deals', 'creatorId', { equals: [to] }, null, 500);
      const ofBrand = rows.filter(({ brandId }) => brandId === deal.brandId);
      last = Math.max(0, ...ofBrand.map(({ number }) => number));
    }
    highest.set(deal.brandId, last + 1);
    await writeNoting(tx, noted, 'deals', deal, { creatorId: to, number: last + 1 });
  }
}

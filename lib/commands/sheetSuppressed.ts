import { handleMark, marksOfContacts, suppressionHash } from '@/lib/identity/suppressionHash';
import type { SheetRow } from '@/lib/model/sheetRow';
import { suppressedBy } from './suppression';
import type { Tx } from './tx';

/** A list of this many entries is read once; a longer one is asked row by row. */
const readWhole = 2000;

/** The rows of people who must not be contacted for this brand. Without a list there is nothing to hash. */
export async function suppressedRows(
  tx: Tx,
  rows: readonly SheetRow[],
  brandId: string,
): Promise<ReadonlySet<number>> {
  const blocked = new Set<number>();
  const { rows: keys } = await tx.page('suppressionKeys', 'createdAt', {}, null, 20);
  if (keys.length === 0) return blocked;
  const { rows: all, cursor } = await tx.page('suppressions', 'hash', {}, null, readWhole);
  const hashes = new Set(
    all.filter((one) => one.brandId === null || one.brandId === brandId).map(({ hash }) => hash),
  );
  for (const row of rows) {
    const marks = marksOf(row);
    const isBlocked = cursor
      ? await suppressedBy(tx, marks, brandId)
      : keys.some(({ secret }) => marks.some((mark) => hashes.has(suppressionHash(secret, mark))));
    if (isBlocked) blocked.add(row.row);
  }
  return blocked;
}

const marksOf = ({ accounts, platformId, contacts }: SheetRow) => [
  ...accounts.map(({ platform, handle }) => handleMark(platform, handle)),
  ...(platformId && accounts[0]
    ? [{ of: 'platformId' as const, text: `${accounts[0].platform} ${platformId}` }]
    : []),
  ...marksOfContacts(contacts),
];

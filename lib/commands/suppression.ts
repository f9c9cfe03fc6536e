import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Mark, marksOfAccount, marksOfContacts, suppressionHash } from '@/lib/identity/suppressionHash';
import type { Capture } from '@/lib/model/capture';
import { poolScope, workScope } from '@/lib/model/record';
import type { Suppression, SuppressionReason } from '@/lib/model/suppression';
import type { Context } from './command';
import type { Tx } from './tx';

const mostKeys = 20;
const mostProfiles = 50;

type Wish = { group: string; brandId: string | null; reason: SuppressionReason };

/** Keeps the hashes of marks, under the newest key; made at the first need. A mark that is kept already for as many brands stays one row. */
export async function keepSuppressed(
  tx: Tx,
  context: Context,
  marks: readonly Mark[],
  { group, brandId, reason }: Wish,
): Promise<void> {
  const key = await newestKey(tx, context);
  for (const mark of distinct(marks)) {
    const hash = suppressionHash(key.secret, mark);
    await tx.put('suppressions', {
      id: context.id(`suppression ${group} ${hash}`),
      scope: brandId ? workScope(brandId) : poolScope,
      brandId,
      createdAt: context.at,
      updatedAt: context.at,
      keyId: key.id,
      hash,
      of: mark.of,
      group,
      reason,
      at: context.at,
    });
  }
}

/** The first entry that forbids contact for this brand, whatever key it was made with; undefined where there is none. */
export async function suppressedBy(
  tx: Pick<Tx, 'page'>,
  marks: readonly Mark[],
  brandId: string | null,
): Promise<Suppression | undefined> {
  const { rows: keys } = await tx.page('suppressionKeys', 'createdAt', {}, null, mostKeys);
  for (const { secret } of keys) {
    for (const mark of distinct(marks)) {
      const hash = suppressionHash(secret, mark);
      const { rows } = await tx.page('suppressions', 'hash', { equals: [hash] }, null, 100);
      const found = rows.find((row) => row.brandId === null || row.brandId === brandId);
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether somebody of ours is on the list. While it is empty, which is each time a letter is typed, their accounts are not read. */
export async function isSuppressed(
  tx: Pick<Tx, 'page' | 'get'>,
  { creatorId, brandId }: { creatorId: string; brandId: string | null },
): Promise<boolean> {
  const { rows: keys } = await tx.page('suppressionKeys', 'createdAt', {}, null, 1);
  if (keys.length === 0) return false;
  return (await suppressedBy(tx, await marksOfCreator(tx, creatorId), brandId)) !== undefined;
}

/** Removes all entries of a wish. */
export async function liftGroup(tx: Tx, group: string): Promise<number> {
  const { rows } = await tx.page('suppressions', 'group', { equals: [group] }, null, 500);
  for (const row of rows) await tx.delete('suppressions', row.id);
  return rows.length;
}

/** Everything a creator is recognised by, on every account. */
export async function marksOfCreator(tx: Pick<Tx, 'page' | 'get'>, creatorId: string): Promise<Mark[]> {
  const creator = await tx.get('creators', creatorId);
  const { rows } = await tx.page('profiles', 'creatorId', { equals: [creatorId] }, null, mostProfiles);
  return [...rows.flatMap(marksOfAccount), ...marksOfContacts(creator?.contacts ?? [])];
}

export const marksOfCapture = (capture: Capture): Mark[] => marksOfAccount(capture);

async function newestKey(tx: Tx, context: Context): Promise<{ id: string; secret: string }> {
  const { rows } = await tx.page('suppressionKeys', 'createdAt', {}, null, mostKeys);
  const known = rows.at(-1);
  if (known) return known;
  const key = {
    id: context.id('suppressionKey'),
    scope: poolScope,
    brandId: null,
    createdAt: context.at,
    updatedAt: context.at,
    secret: bytesToHex(sha256(utf8ToBytes(`${context.uid}\n${context.id('suppressionKey secret')}`))),
  };
  await tx.put('suppressionKeys', key);
  return key;
}

const distinct = (marks: readonly Mark[]): Mark[] => [
  ...new Map(marks.map((mark) => [`${mark.of} ${mark.text}`, mark])).values(),
];

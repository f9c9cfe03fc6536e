import { isSameAccount, joinedAccount } from '@/lib/identity/joinedAccount';
import type { Alias } from '@/lib/model/alias';
import type { Contact } from '@/lib/model/creator';
import type { Profile } from '@/lib/model/profile';
import type { Context } from './command';
import type { Tx } from './tx';
import { addNoting, type Noted, removeNoting, writeNoting } from './writeNoting';

const mostAccounts = 500;

/**
 * Rows of two people that are one account become one: that of who lives on, with what both know and the observations of both.
 * @returns id of the row that went → id of the one that stays
 */
export async function joinAccounts(
  tx: Tx,
  keptId: string,
  goneId: string,
  noted: Noted,
  context: Context,
): Promise<ReadonlyMap<string, string>> {
  const joined = new Map<string, string>();
  for (const account of await accountsOf(tx, goneId)) {
    const same = (await accountsOf(tx, keptId)).find((one) => isSameAccount(one, account));
    if (!same) continue;
    await writeNoting(tx, noted, 'profiles', same, joinedAccount(same, account));
    await moveObservations(tx, account.id, same.id, noted);
    await removeNoting(tx, noted, 'profiles', account);
    await addNoting(tx, noted, 'aliases', aliasOf(account, same.id, context));
    joined.set(account.id, same.id);
  }
  return joined;
}

/** Whoever names the row that went, an address of its handle above all, finds the one that stays. */
const aliasOf = ({ id, scope }: Profile, newId: string, context: Context): Alias => ({
  id: context.id(`alias ${id}`),
  scope,
  brandId: null,
  createdAt: context.at,
  updatedAt: context.at,
  table: 'profiles',
  oldId: id,
  newId,
});

/** Contacts name the account they were found on. */
export const contactsOn = (contacts: readonly Contact[], joined: ReadonlyMap<string, string>): Contact[] =>
  contacts.map((contact) => {
    const account = contact.profileId && joined.get(contact.profileId);
    return account ? { ...contact, profileId: account } : contact;
  });

const accountsOf = async (tx: Tx, creatorId: string): Promise<Profile[]> =>
  (await tx.page('profiles', 'creatorId', { equals: [creatorId] }, null, mostAccounts)).rows;

async function moveObservations(tx: Tx, from: string, to: string, noted: Noted): Promise<void> {
  for (;;) {
    const { rows } = await tx.page('observations', 'profileId+at', { equals: [from] }, null, 500);
    if (rows.length === 0) return;
    for (const row of rows) await writeNoting(tx, noted, 'observations', row, { profileId: to });
  }
}

import { distinctionIdFor } from '@/lib/identity/derivedIds';
import { type SameReason, samePerson } from '@/lib/identity/samePerson';
import type { Profile } from '@/lib/model/profile';
import { type JianlianDatabase, tableOf } from './database';

export type LinkSuggestion = { profile: Profile; creatorId: string; reasons: SameReason[] };

/** Accounts of other creators that may be this one's and of whom nobody said that they are not, with the reasons: same e-mail, same link page, a link from one to the other. */
export async function linkSuggestions(
  db: JianlianDatabase,
  creatorId: string,
  limit = 5,
): Promise<LinkSuggestion[]> {
  const profiles = tableOf(db, 'profiles');
  const own = await profiles
    .where('[creatorId+id]')
    .between([creatorId], [creatorId, []], true, true)
    .limit(20)
    .toArray();
  const emails = own.flatMap((profile) => profile.emails ?? []);
  const links = own.flatMap((profile) => profile.links ?? []);
  const found = new Map<string, Profile>();
  const note = (list: Profile[]) => {
    for (const profile of list) if (profile.creatorId !== creatorId) found.set(profile.id, profile);
  };
  note(await profiles.where('emails').anyOf(emails).limit(50).toArray());
  note(
    await profiles
      .where('links')
      .anyOf([...links, ...own.flatMap(addressesOf)])
      .limit(50)
      .toArray(),
  );
  note(await linkedTo(db, links));
  const others = [...new Set([...found.values()].map((profile) => profile.creatorId))];
  const said = await tableOf(db, 'distinctions').bulkGet(others.map((id) => distinctionIdFor(creatorId, id)));
  const different = new Set(others.filter((_, i) => said[i]));
  return [...found.values()]
    .filter((profile) => !different.has(profile.creatorId))
    .map((profile) => ({
      profile,
      creatorId: profile.creatorId,
      reasons: own.flatMap((one) => samePerson(one, profile)),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .slice(0, limit);
}

/** How others write a link to this account. */
const addressesOf = ({ url }: Profile): string[] => [url, `${url}/`, url.replace(/\/$/, '')];

async function linkedTo(db: JianlianDatabase, links: readonly string[]): Promise<Profile[]> {
  const handles = links.flatMap((link) => {
    const [, platform, handle] =
      /^https?:\/\/(?:www\.)?(tiktok|instagram)\.com\/@?([\w.]+)\/?(?:[?#].*)?$/i.exec(link) ?? [];
    return platform && handle ? [[platform.toLowerCase(), handle.toLowerCase()]] : [];
  });
  const lists = await Promise.all(
    handles.slice(0, 10).map((key) =>
      tableOf(db, 'profiles')
        .where('[platform+handleKey+id]')
        .between(key, [...key, []], true, true)
        .limit(5)
        .toArray(),
    ),
  );
  return lists.flat();
}

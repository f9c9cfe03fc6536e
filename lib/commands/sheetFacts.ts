import { mergeFacts } from '@/lib/identity/mergeFacts';
import type { Capture } from '@/lib/model/capture';
import { countFields, type FactField, type FieldSource, factFields, type Profile } from '@/lib/model/profile';
import type { SheetRow } from '@/lib/model/sheetRow';
import { isSame } from './changes';

type SheetFacts = Pick<
  Profile,
  | 'platformId'
  | 'displayName'
  | 'bio'
  | 'category'
  | 'region'
  | 'followers'
  | 'following'
  | 'likes'
  | 'posts'
  | 'sources'
>;

/** What a row says of an account, with the sheet as its source and the file's age as its time. */
export function factsOfSheet(row: SheetRow, fileAt: string): SheetFacts {
  const { platformId, followers, following, likes, posts, bio, category } = row;
  const facts = {
    platformId,
    displayName: row.name,
    bio,
    category,
    region: row.country,
    followers,
    following,
    likes,
    posts,
  };
  const source: FieldSource = { source: 'sheet', at: fileAt };
  const stated = Object.entries(facts).filter(([, value]) => value !== null);
  return { ...facts, sources: Object.fromEntries(stated.map(([field]) => [field, source])) };
}

/**
 * The account with what the sheet adds, by the rules of a capture of that age. A count that is the known one is no news, whatever the
 * sheet's cell says of its exactness; a sheet is no look at the account, so `seenAt` stays.
 */
export function withSheetFacts(profile: Profile, facts: SheetFacts, fileAt: string): Profile {
  const given = { ...facts, sources: { ...facts.sources } };
  for (const field of countFields)
    if (given[field] && given[field].value === profile[field]?.value) drop(given, field);
  for (const field of ['displayName', 'bio', 'category', 'region'] as const)
    if (profile[field] !== null) drop(given, field);
  const { handle, url, platform } = profile;
  const capture: Capture = {
    links: null,
    emails: null,
    verified: null,
    isPrivate: null,
    language: null,
    ...given,
    platform,
    handle,
    url,
    kind: 'profile',
    at: fileAt,
    layout: null,
    missing: [],
  };
  const merged = mergeFacts(profile, capture);
  const changed = factFields.filter((field) => !isSame(profile[field], merged[field]));
  if (changed.length === 0) return profile;
  const sources = { ...profile.sources };
  for (const field of changed) if (merged.sources[field]) sources[field] = merged.sources[field];
  return { ...merged, sources, seenAt: profile.seenAt, handles: profile.handles, handle, url };
}

function drop(
  facts: SheetFacts,
  field: Exclude<FactField, 'links' | 'emails' | 'verified' | 'isPrivate' | 'language'>,
): void {
  facts[field] = null;
  delete facts.sources[field];
}

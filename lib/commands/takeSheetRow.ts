import { decideProfile } from '@/lib/identity/decideProfile';
import { creatorIdFor, profileIdFor } from '@/lib/identity/derivedIds';
import { handleKeyOf } from '@/lib/identity/handleKey';
import { zoneOf } from '@/lib/markets';
import type { Brand } from '@/lib/model/brand';
import type { Contact, Creator } from '@/lib/model/creator';
import type { Deal, Quote } from '@/lib/model/deal';
import type { OwnValues } from '@/lib/model/ownField';
import type { Profile } from '@/lib/model/profile';
import { poolScope } from '@/lib/model/record';
import type { SheetAccount, SheetRow } from '@/lib/model/sheetRow';
import { keptValue, withOwnValue } from '@/lib/pipeline/ownFields';
import { isSame } from './changes';
import type { Context } from './command';
import type { RowFate } from './importSheet';
import { newDeal } from './newDeal';
import { factsOfSheet, withSheetFacts } from './sheetFacts';
import type { People } from './sheetPeople';

type About = { fileName: string; fileAt: string; context: Context };
type Taken = { fate: RowFate; dealId: string | null };

/** Makes one row of a sheet part of what is known of people, in memory. */
export function takeSheetRow(people: People, row: SheetRow, about: About): Taken {
  const [account, second] = row.accounts as [SheetAccount, SheetAccount | undefined];
  const found = profileFor(people, account, row, about);
  if (!found) return { fate: 'otherAccount', dealId: null };
  const { profile, isNew } = found;
  if (second) linkSecond(people, second, profile.creatorId, row, about);
  const changes = [
    found.isChanged,
    takeCreator(people, profile, row, about),
    takeDeal(people, profile, row, about),
  ];
  const deal = people.deals.get(profile.creatorId) as Deal;
  if (isNew && hasCounts(row)) observe(people, profile, about);
  if (!changes.some(Boolean)) return { fate: 'same', dealId: deal.id };
  const isAdded = deal.createdAt === about.context.at && people.changed.deals.has(deal.creatorId) && isNew;
  if (!isAdded) noteUpdate(people, deal, row, about);
  return { fate: isAdded ? 'added' : 'updated', dealId: deal.id };
}

type Found = { profile: Profile; isNew: boolean; isChanged: boolean };

function profileFor(people: People, account: SheetAccount, row: SheetRow, about: About): Found | undefined {
  const { platform, handle } = account;
  const decision = decideProfile(
    { platform, handle, platformId: row.platformId },
    {
      byPlatformId: row.platformId ? people.byPlatformId(platform, row.platformId) : [],
      byHandle: people.byHandle(platform, handle),
      isDerivedJoined: people.joined.has(profileIdFor(platform, handle)),
    },
  );
  if (decision.is === 'same') {
    const { profile } = decision;
    const merged = withSheetFacts(profile, factsOfSheet(row, about.fileAt), about.fileAt);
    const isChanged = !isSame(profile, merged);
    if (isChanged) keepProfile(people, merged);
    return { profile: merged, isNew: false, isChanged };
  }
  // a released handle is somebody else's now, and the sheet does not say whose
  if (row.platformId === null && people.profiles.has(decision.profileId)) return undefined;
  const profile = newProfile(account, decision.profileId, creatorIdFor(decision.profileId), row, about);
  keepProfile(people, profile);
  return { profile, isNew: true, isChanged: true };
}

/** Another account of the same person, where nobody has it yet: who is one person with whom is for a person to say. */
function linkSecond(
  people: People,
  account: SheetAccount,
  creatorId: string,
  row: SheetRow,
  about: About,
): void {
  const id = profileIdFor(account.platform, account.handle);
  if (people.profiles.has(id) || people.byHandle(account.platform, account.handle).length > 0) return;
  const bare = {
    ...row,
    platformId: null,
    followers: null,
    following: null,
    likes: null,
    posts: null,
    bio: null,
  };
  keepProfile(people, newProfile(account, id, creatorId, bare, about));
}

function newProfile(
  account: SheetAccount,
  id: string,
  creatorId: string,
  row: SheetRow,
  { fileAt, context: { at } }: About,
): Profile {
  const { platform, handle } = account;
  return {
    id,
    scope: poolScope,
    brandId: null,
    createdAt: at,
    updatedAt: at,
    platform,
    handle,
    handleKey: handleKeyOf(handle),
    url:
      platform === 'tiktok'
        ? `https://www.tiktok.com/@${encodeURIComponent(handle)}`
        : `https://www.instagram.com/${encodeURIComponent(handle)}/`,
    creatorId,
    handles: [{ handle, from: fileAt, to: null }],
    seenAt: fileAt,
    links: null,
    emails: null,
    verified: null,
    isPrivate: null,
    language: null,
    ...factsOfSheet(row, fileAt),
  };
}

function keepProfile(people: People, profile: Profile): void {
  people.profiles.set(profile.id, profile);
  people.changed.profiles.add(profile.id);
}

function takeCreator(people: People, profile: Profile, row: SheetRow, { context: { at } }: About): boolean {
  const known = people.creators.get(profile.creatorId);
  const isOwnName = row.name === null || row.name === profile.displayName;
  const contacts = [...(known?.contacts ?? [])];
  for (const one of row.contacts)
    if (contacts.length < 50 && !contacts.some(({ kind, value }) => kind === one.kind && value === one.value))
      contacts.push(one);
  const zone = known?.zone ?? zoneFor(profile, row, contacts);
  const creator: Creator = {
    id: profile.creatorId,
    scope: poolScope,
    brandId: null,
    createdAt: at,
    updatedAt: at,
    mergedInto: null,
    languages: null,
    ...known,
    name: known ? (known.name ?? (isOwnName ? null : row.name)) : row.name,
    country: known?.country ?? row.country ?? zone?.market ?? null,
    zone,
    contacts,
  };
  if (known && isSame(known, creator)) return false;
  people.creators.set(creator.id, creator);
  people.changed.creators.add(creator.id);
  return true;
}

/** Where the sheet names the country, a name is not searched for places. */
const zoneFor = (profile: Profile, { country, bio }: SheetRow, contacts: readonly Contact[]) =>
  zoneOf({
    bio,
    displayName: country ? null : profile.displayName,
    region: profile.region ?? country,
    language: profile.language,
    contacts,
  });

function takeDeal(people: People, profile: Profile, row: SheetRow, { context }: About): boolean {
  const known = people.deals.get(profile.creatorId);
  const deal = withRow(
    known ?? firstDeal(people, profile.creatorId, row, context),
    row,
    people.brand,
    context,
  );
  if (known && isSame(known, deal)) return false;
  people.deals.set(profile.creatorId, deal);
  people.changed.deals.add(profile.creatorId);
  return true;
}

/** A stage and an owner are taken for a new deal alone: what is here is moved by people. */
function firstDeal({ brand, creators }: People, creatorId: string, row: SheetRow, context: Context): Deal {
  const said = { stage: row.stage, stageSince: row.lastContactAt, ownerId: row.owner, market: row.country };
  return newDeal(brand, creatorId, creators.get(creatorId)?.zone, said, context);
}

function withRow(deal: Deal, row: SheetRow, brand: Brand, context: Context): Deal {
  const known = new Set(deal.note.split('\n').map((line) => line.trim()));
  const lines = row.note.filter((line) => !known.has(line.trim()));
  return {
    ...deal,
    lastContactAt: latest(deal.lastContactAt, row.lastContactAt),
    lastReplyAt: latest(deal.lastReplyAt, row.lastReplyAt),
    quotes: withQuote(deal, row, context),
    postLinks: united(deal.postLinks, row.postLinks, 100),
    tags: united(deal.tags, row.tags, 60),
    fields: withFields(deal, row, brand),
    note: lines.length === 0 ? deal.note : [deal.note, ...lines].filter(Boolean).join('\n').slice(0, 20_000),
  };
}

/** What a sheet says of own fields fills what is empty. A value that is none of its field is left out: a file is somebody else's words. */
function withFields({ fields: known }: Deal, { fields: said }: SheetRow, { fields = [] }: Brand): OwnValues {
  if (!said) return known;
  let values = known;
  for (const field of fields) {
    const value = field.retired ? undefined : keptValue(field, said[field.id] ?? null);
    if (value !== undefined && value !== null && (values[field.id] ?? null) === null)
      values = withOwnValue(values, field.id, value);
  }
  return values;
}

function withQuote({ quotes }: Deal, { quote, row }: SheetRow, { at, id }: Context): Quote[] {
  if (!quote || quotes.length >= 100) return quotes;
  const isKnown = quotes.some(
    (one) =>
      one.by === 'them' && one.commissionBps === quote.commissionBps && isSame(one.amount, quote.amount),
  );
  return isKnown ? quotes : [...quotes, { id: id(`quote ${row}`), by: 'them', ...quote, at }];
}

const united = (known: string[], more: readonly string[], most: number): string[] => {
  const added = more.filter((one) => !known.includes(one));
  return added.length === 0 ? known : [...known, ...new Set(added)].slice(0, most);
};

const latest = (known: string | null, said: string | null): string | null =>
  said !== null && (known === null || said > known) ? said : known;

const hasCounts = ({ followers, following, likes, posts }: SheetRow): boolean =>
  Boolean(followers ?? following ?? likes ?? posts);

function observe(people: People, profile: Profile, { fileAt, context: { at, id } }: About): void {
  const { followers, following, likes, posts } = profile;
  people.observations.push({
    id: id(`observation ${profile.id}`),
    scope: poolScope,
    brandId: null,
    createdAt: at,
    updatedAt: at,
    profileId: profile.id,
    at: fileAt,
    followers,
    following,
    likes,
    posts,
    source: 'sheet',
  });
}

/** Somebody who was here got something from a sheet. Those who came by it have it as the source of what is known of them. */
function noteUpdate(people: People, deal: Deal, row: SheetRow, { fileName, context }: About): void {
  const { at, by, batch, id } = context;
  const what = 'sheetRowUpdated';
  people.activities.push({
    id: id(`activity ${what} ${deal.id} ${row.row}`),
    scope: deal.scope,
    brandId: deal.brandId,
    createdAt: at,
    updatedAt: at,
    at,
    by,
    what,
    creatorId: deal.creatorId,
    dealId: deal.id,
    details: { file: fileName, row: row.row },
    batch,
  });
}

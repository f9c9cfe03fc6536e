import { handleKeyOf } from '../handleKey';
import { accountOfLink, accountsInBio } from '../namedAccounts';
import { type Evidence, type Judgement, judge, type Named } from './judge';
import { chosenHandle, keysOf } from './keysOf';
import type { Account, Person } from './person';
import { foldedName } from './similarNames';
import { mostSharing, type ReasonKind } from './weights';

/** Two creators who may be one person; `one` comes first in the list that was given. */
export type Candidate = Judgement & { one: Person; other: Person };

const slice = 500;

/**
 * Who may be one person, surest first. Only people who share a key are compared, and a key that many share leads nowhere, so that the
 * work grows with the number of people and not with its square. Yields how many of `people.length` are read, every 500 people and every 500 pairs.
 */
export function* findDuplicates(people: readonly Person[]): Generator<number, Candidate[]> {
  const found = new Map<number, Evidence[]>();
  const index = emptyIndex();
  for (const [place, person] of people.entries()) {
    if (place % slice === 0) yield place;
    indexPerson(index, person, place);
  }

  const note = (a: number, b: number, evidence: Evidence) => {
    if (a === b) return;
    const pair = Math.min(a, b) * people.length + Math.max(a, b);
    const known = found.get(pair);
    if (!known) found.set(pair, [evidence]);
    else if (!known.some(({ kind, value }) => kind === evidence.kind && value === evidence.value))
      known.push(evidence);
  };
  shareKeys(index, note);
  shareHandles(index, note);
  followFormerHandles(index, note);
  followNames(index, note);

  const sharedBy = (name: string) => index.names.get(name) ?? 1;
  const candidates: Candidate[] = [];
  let judged = 0;
  for (const [pair, evidence] of found) {
    if (judged++ % slice === 0) yield people.length;
    const one = named(people[Math.floor(pair / people.length)] as Person);
    const other = named(people[pair % people.length] as Person);
    const judgement = judge(one, other, evidence, sharedBy);
    if (judgement) candidates.push({ ...judgement, one: one.person, other: other.person });
  }
  return candidates.sort(
    (x, y) => y.score - x.score || (x.one.id + x.other.id < y.one.id + y.other.id ? -1 : 1),
  );
}

const named = (person: Person): Named => ({ person, names: namesOf(person) });

type Note = (a: number, b: number, evidence: Evidence) => void;
type Holder = { place: number; account: Account };
type Index = {
  keys: Map<string, { kind: ReasonKind; value: string; places: Set<number> }>;
  /** Who has a handle now: `tiktok ana.films`. */
  holders: Map<string, Holder[]>;
  former: { key: string; place: number; account: Account }[];
  chosen: Map<string, Holder[]>;
  /** Who names an account, by that account. */
  namedBy: Map<string, Set<number>>;
  names: Map<string, number>;
};

const emptyIndex = (): Index => ({
  keys: new Map(),
  holders: new Map(),
  former: [],
  chosen: new Map(),
  namedBy: new Map(),
  names: new Map(),
});

function indexPerson(index: Index, person: Person, place: number): void {
  for (const { kind, value } of keysOf(person)) {
    const key = `${kind} ${value}`;
    const known = index.keys.get(key);
    if (known) known.places.add(place);
    else index.keys.set(key, { kind, value, places: new Set([place]) });
  }
  for (const name of namesOf(person)) index.names.set(name, (index.names.get(name) ?? 0) + 1);
  for (const account of person.accounts) indexAccount(index, account, place);
}

function indexAccount(index: Index, account: Account, place: number): void {
  const { platform, handle, handles, links, bio } = account;
  const now = handleKeyOf(handle);
  push(index.holders, `${platform} ${now}`, { place, account });
  const chosen = chosenHandle(handle);
  if (chosen) push(index.chosen, chosen, { place, account });
  for (const past of handles) {
    const key = handleKeyOf(past.handle);
    if (key !== now) index.former.push({ key: `${platform} ${key}`, place, account });
  }
  const named = [...(links ?? []).map(accountOfLink), ...(bio ? accountsInBio(bio) : [])];
  for (const one of named) {
    if (!one) continue;
    const key = `${one.platform} ${one.handleKey}`;
    const known = index.namedBy.get(key);
    if (known) known.add(place);
    else index.namedBy.set(key, new Set([place]));
  }
}

function shareKeys({ keys }: Index, note: Note): void {
  for (const { kind, value, places } of keys.values()) {
    if (places.size < 2 || places.size > mostSharing(kind)) continue;
    const all = [...places];
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1)) note(a, b, { kind, value, people: places.size });
  }
}

/** The same handle on two sites. On one site it is two accounts that are merely called alike. */
function shareHandles({ chosen }: Index, note: Note): void {
  for (const holders of chosen.values()) {
    const people = new Set(holders.map(({ place }) => place)).size;
    if (people < 2 || people > mostSharing('sameHandle')) continue;
    for (const [i, a] of holders.entries())
      for (const b of holders.slice(i + 1))
        if (a.account.platform !== b.account.platform)
          note(a.place, b.place, { kind: 'sameHandle', value: `@${a.account.handle}`, people });
  }
}

/** A handle of the past that somebody has now: the same account, unless the site's own ids say that it was given to another. */
function followFormerHandles({ former, holders }: Index, note: Note): void {
  for (const { key, place, account } of former)
    for (const holder of holders.get(key) ?? []) {
      const areKnown = account.platformId !== null && holder.account.platformId !== null;
      if (areKnown && account.platformId !== holder.account.platformId) continue;
      note(place, holder.place, { kind: 'renamed', value: `@${holder.account.handle}`, people: 2 });
    }
}

/** Who names whose account. An account that several name is a brand's, an agency's or a star's. */
function followNames({ namedBy, holders }: Index, note: Note): void {
  const says = new Map<string, { from: number; to: number; handle: string; people: number }>();
  for (const [key, from] of namedBy)
    for (const { place: to, account } of holders.get(key) ?? [])
      for (const place of from)
        if (place !== to)
          says.set(`${place} ${to}`, {
            from: place,
            to,
            handle: `@${account.handle}`,
            people: from.size + 1,
          });
  for (const { from, to, handle, people } of says.values()) {
    const back = says.get(`${to} ${from}`);
    if (!back) note(from, to, { kind: 'namesOther', value: handle, people });
    else if (from < to)
      note(from, to, { kind: 'namesEachOther', value: `${handle} ${back.handle}`, people: 2 });
  }
}

const namesOf = ({ name, accounts }: Person): string[] => [
  ...new Set(
    [name, ...accounts.map(({ displayName }) => displayName)]
      .map((one) => (one ? foldedName(one) : ''))
      .filter((one) => one.length > 1),
  ),
];

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

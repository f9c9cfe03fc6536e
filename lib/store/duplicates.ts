import { distinctionIdFor } from '@/lib/identity/derivedIds';
import { type Candidate, findDuplicates } from '@/lib/identity/duplicates/findDuplicates';
import type { Reason } from '@/lib/identity/duplicates/judge';
import type { Person } from '@/lib/identity/duplicates/person';
import type { DoubtKind, Level } from '@/lib/identity/duplicates/weights';
import type { Creator } from '@/lib/model/creator';
import type { Platform, Profile } from '@/lib/model/profile';
import type { TableName } from '@/lib/model/records';
import { type JianlianDatabase, tableOf } from './database';
import { changesOf } from './journal';
import { lastChange } from './lastChange';

/** One half of a pair, as a list shows it. */
export type Half = { id: string; name: string | null; accounts: { platform: Platform; handle: string }[] };
/** Two creators who may be one person. `kept`: who would live on, the one that was here first. */
export type DuplicatePair = {
  kept: Half;
  gone: Half;
  score: number;
  level: Level;
  reasons: Reason[];
  doubts: DoubtKind[];
};
/** Pairs, surest first, among `people` creators; `ms` it took to read and compare; `upto`: the last change that counts. */
export type DuplicateCheck = { pairs: DuplicatePair[]; people: number; ms: number; upto: number };
type CheckWatch = (phase: 'reading' | 'comparing', done: number, total: number) => void;

const pageSize = 2000;
const relevant: readonly TableName[] = ['creators', 'profiles', 'distinctions'];

/** Who in the pool may be one person. Reads the whole pool: for a worker of the page. */
export function duplicates(db: JianlianDatabase) {
  return {
    async check(watch: CheckWatch = () => undefined): Promise<DuplicateCheck> {
      const started = performance.now();
      const upto = await lastChange(db);
      const { people, ages } = await readPeople(db, watch);
      const different = new Set(
        (await tableOf(db, 'distinctions').toArray()).map(({ oneId, otherId }) =>
          distinctionIdFor(oneId, otherId),
        ),
      );
      const steps = findDuplicates(people);
      let step = steps.next();
      for (; !step.done; step = steps.next()) watch('comparing', step.value, people.length);
      const pairs = step.value
        .filter(({ one, other }) => !different.has(distinctionIdFor(one.id, other.id)))
        .map((candidate) => pairOf(candidate, ages));
      return { pairs, people: people.length, ms: performance.now() - started, upto };
    },

    /** Whether people, accounts or what was said of pairs changed after a change. */
    async changedSince(upto: number): Promise<boolean> {
      const touching = await db.changes
        .where('n')
        .above(upto)
        .filter((entry) => changesOf(entry).some(({ table }) => relevant.includes(table)))
        .first();
      return touching !== undefined;
    },
  };
}
export type Duplicates = ReturnType<typeof duplicates>;

async function readPeople(db: JianlianDatabase, watch: CheckWatch) {
  const total = (await tableOf(db, 'creators').count()) + (await tableOf(db, 'profiles').count());
  let done = 0;
  const accounts = new Map<string, Person['accounts'][number][]>();
  for await (const page of pages(db, 'profiles')) {
    for (const profile of page) {
      const list = accounts.get(profile.creatorId);
      if (list) list.push(accountOf(profile));
      else accounts.set(profile.creatorId, [accountOf(profile)]);
    }
    done += page.length;
    watch('reading', done, total);
  }
  const people: Person[] = [];
  const ages = new Map<string, string>();
  for await (const page of pages(db, 'creators')) {
    for (const creator of page) {
      if (creator.mergedInto) continue;
      people.push(personOf(creator, accounts.get(creator.id) ?? []));
      ages.set(creator.id, creator.createdAt);
    }
    done += page.length;
    watch('reading', done, total);
  }
  return { people, ages };
}

/** Rows by their ids, a page at a time: the whole pool is never in memory with all its fields. */
async function* pages<T extends 'creators' | 'profiles'>(db: JianlianDatabase, table: T) {
  for (let after = ''; ; ) {
    const rows = await tableOf(db, table).where(':id').above(after).limit(pageSize).toArray();
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.id;
  }
}

const accountOf = (profile: Profile): Person['accounts'][number] => {
  const { platform, platformId, handle, handles, displayName, bio, links, emails, avatarFile } = profile;
  const seen = { platform, platformId, handle, handles, displayName, bio, links, emails };
  return avatarFile ? { ...seen, avatarFile } : seen;
};

const personOf = ({ id, name, country, contacts }: Creator, accounts: Person['accounts']): Person => ({
  id,
  name,
  country,
  contacts: contacts.map(({ kind, value }) => ({ kind, value })),
  accounts,
});

function pairOf({ one, other, ...judged }: Candidate, ages: ReadonlyMap<string, string>): DuplicatePair {
  const isLater = `${ages.get(one.id)}${one.id}` > `${ages.get(other.id)}${other.id}`;
  const [kept, gone] = isLater ? [other, one] : [one, other];
  return { ...judged, kept: halfOf(kept), gone: halfOf(gone) };
}

const halfOf = ({ id, name, accounts }: Person): Half => ({
  id,
  name: name ?? accounts.find(({ displayName }) => displayName)?.displayName ?? null,
  accounts: accounts.map(({ platform, handle }) => ({ platform, handle })),
});

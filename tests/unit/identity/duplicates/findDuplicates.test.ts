import { expect, test } from 'vitest';
import { type Candidate, findDuplicates } from '@/lib/identity/duplicates/findDuplicates';
import type { Account, Person } from '@/lib/identity/duplicates/person';
import { type Pair, pairsFrom } from './pool';

const seed = Number(process.env.SEED ?? 20261125);

function run(people: readonly Person[]): Candidate[] {
  const steps = findDuplicates(people);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const keyOf = (a: Person, b: Person) => [a.id, b.id].sort().join(' / ');

function measured(pairs: readonly Pair[], from: number) {
  const truth = new Map(pairs.map((pair) => [keyOf(pair.one, pair.other), pair]));
  const proposed = run(pairs.flatMap(({ one, other }) => [one, other])).filter(({ score }) => score >= from);
  const right = proposed.filter(({ one, other }) => truth.get(keyOf(one, other))?.isOne);
  const positives = pairs.filter(({ isOne }) => isOne).length;
  return {
    proposed: proposed.length,
    precision: right.length / proposed.length,
    recall: right.length / positives,
    wrong: proposed
      .filter((one) => !right.includes(one))
      .map(({ one, other }) => truth.get(keyOf(one, other))?.kind ?? 'strangers'),
  };
}

test('[ID-13] precision and recall over 2,000 seeded pairs, half of them hard negatives', () => {
  const pairs = pairsFrom(seed, 1000);
  const at = { asked: measured(pairs, 40), likely: measured(pairs, 60), certain: measured(pairs, 90) };

  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  for (const [level, { proposed, precision, recall, wrong }] of Object.entries(at))
    console.log(
      `seed ${seed}, ${level}: ${proposed} proposed, precision ${percent(precision)}, recall ${percent(recall)}; wrong: ${JSON.stringify(Object.fromEntries([...Map.groupBy(wrong, (kind) => kind)].map(([kind, list]) => [kind, list.length])))}`,
    );
  expect(at.asked.precision).toBeGreaterThan(0.85);
  expect(at.asked.recall).toBeGreaterThan(0.85);
  expect(at.likely.precision).toBeGreaterThan(0.97);
  expect(at.likely.recall).toBeGreaterThan(0.7);
  expect(at.certain.precision).toBe(1);
});

const at = '2026-11-01T00:00:00.000Z';
let n = 0;
const account = (over: Partial<Account> = {}): Account => {
  const handle = over.handle ?? `one.of.many.${++n}`;
  return {
    platform: 'tiktok',
    platformId: null,
    handle,
    handles: [{ handle, from: at, to: null }],
    displayName: null,
    bio: null,
    links: null,
    emails: null,
    ...over,
  };
};
const person = (accounts: Account[], over: Partial<Person> = {}): Person => ({
  id: `p${++n}`,
  name: null,
  country: null,
  contacts: [],
  accounts,
  ...over,
});

test('[ID-14] each candidate comes with its reasons, strongest first, and what speaks against it', () => {
  const [found] = run([
    person([account({ handle: 'xiaochufang.ldn', bio: 'IG: @ouyang_x', emails: ['o@kitchen.example'] })], {
      name: 'Ouyang Shihan',
      country: 'GB',
    }),
    person(
      [
        account({
          platform: 'instagram',
          handle: 'ouyang_x',
          links: ['https://www.tiktok.com/@xiaochufang.ldn'],
          emails: ['O@kitchen.example'],
        }),
      ],
      { name: 'Ouyang Shihan', country: 'CN' },
    ),
  ]);

  expect(found?.reasons.map(({ kind }) => kind)).toEqual(['namesEachOther', 'sameEmail', 'similarName']);
  expect(found).toMatchObject({ level: 'certain', score: 100, doubts: ['otherCountry'] });
});

test('[ID-15] a handle that another account took over makes no candidate: two known, different ids', () => {
  const past = [{ handle: 'free.again', from: '2025-01-01T00:00:00.000Z', to: at }];
  const left = account({
    handle: 'moved.on',
    platformId: '1',
    handles: [...past, { handle: 'moved.on', from: at, to: null }],
  });

  expect(run([person([left]), person([account({ handle: 'free.again', platformId: '2' })])])).toEqual([]);
  expect(run([person([left]), person([account({ handle: 'free.again', platformId: null })])])).toMatchObject([
    { reasons: [{ kind: 'renamed' }] },
  ]);
});

test.each([
  ['a name that is the same', { displayName: 'Emma Smith' }],
  ['the same picture alone', { avatarFile: '44e3a1' }],
  ['the front page of a link service', { links: ['https://linktr.ee/'] }],
  ['the same shop', { links: ['https://shop.example/x'] }],
])('[ID-16] %s asks nobody anything', (_, both) => {
  expect(run([person([account(both)]), person([account({ platform: 'instagram', ...both })])])).toEqual([]);
});

test('[ID-16] an address that ten creators publish asks nobody anything', () => {
  const all = Array.from({ length: 10 }, () => person([account({ emails: ['team@agency.example'] })]));

  expect(run(all)).toEqual([]);
  expect(run(all.slice(0, 2))).toHaveLength(1);
});

test('[ID-17] 20,000 creators are checked in two seconds at most, in slices of 500', () => {
  const pairs = pairsFrom(seed + 1, 5000);
  const people = pairs.flatMap(({ one, other }) => [one, other]);
  const steps = findDuplicates(people);

  const started = performance.now();
  const before = process.cpuUsage(); // other work of the machine is not counted
  let longest = 0;
  let yields = 0;
  let found: Candidate[] = [];
  for (let last = started; ; ) {
    const { done, value } = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (done) {
      found = value;
      break;
    }
    yields++;
  }
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  console.log(
    `seed ${seed + 1}: ${people.length} creators in ${took.toFixed(0)} ms, ${found.length} pairs, longest slice ${longest.toFixed(0)} ms`,
  );

  expect(people).toHaveLength(20_000);
  expect(yields).toBeGreaterThan(40);
  expect(took).toBeLessThan(2000);
});

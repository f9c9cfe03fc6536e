import * as z from 'zod';
import { defineCommand } from '@/lib/commands/command';
import type { Page, Tx } from '@/lib/commands/tx';
import { AppError } from '@/lib/errors';
import { makeActivity, makeCreator, makeDeal, makeProfile, makeTask, seedIds } from '@/tests/make';
import { expectEqual, expectRefusal, type Ground, mutation } from './ground';

type Case = { title: string; run: (ground: Ground) => Promise<void> };

/** Runs one function inside a command: the contract is about `tx`, not about any command. */
const inside = <Result>(work: (tx: Tx) => Promise<Result>) =>
  defineCommand({ name: 'contract', kind: 'intent', args: () => z.object({}), run: (tx) => work(tx) });
const run = async <Result>(ground: Ground, uid: string, work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  (await ground.run(inside(work), {}, mutation(uid))).result;

/** What every `tx` must do the same. Each case gets an empty database. */
export const txContract: Case[] = [
  {
    title: 'gives back what was put: null, empty, non-ASCII, nested, unknown fields; drops undefined',
    async run(ground) {
      seedIds(1);
      const creator = makeCreator({ name: '欧阳诗涵 🍳 Ñandú \u200f', languages: [], contacts: [] });
      const odd = { ...creator, later: { deep: [1, null, '', { a: 'é' }] }, gone: undefined };
      await run(ground, 'put', (tx) => tx.put('creators', odd as never));
      const read = await run(ground, 'get', (tx) => tx.get('creators', creator.id));
      expectEqual(sorted(read), sorted({ ...creator, later: { deep: [1, null, '', { a: 'é' }] } }), 'row');
    },
  },
  {
    title: 'reads its own writes and deletes before they are written',
    async run(ground) {
      const deal = makeDeal({ note: 'one' });
      const seen = await run(ground, 'own', async (tx) => {
        await tx.put('deals', deal);
        await tx.put('deals', { ...deal, note: 'two' });
        const second = (await tx.require('deals', deal.id)).note;
        const paged = (await tx.page('deals', 'creatorId', { equals: [deal.creatorId] }, null, 10)).rows
          .length;
        await tx.delete('deals', deal.id);
        const gone = await tx.get('deals', deal.id);
        const after = (await tx.page('deals', 'creatorId', { equals: [deal.creatorId] }, null, 10)).rows
          .length;
        return { second, paged, gone: gone ?? null, after };
      });
      expectEqual(seen, { second: 'two', paged: 1, gone: null, after: 0 }, 'own writes');
      expectEqual((await ground.dump()).deals ?? [], [], 'nothing left');
    },
  },
  {
    title: 'getMany keeps the order and the holes; require refuses what is missing',
    async run(ground) {
      const [a, b] = [makeCreator(), makeCreator()];
      await run(ground, 'two', (tx) => tx.putMany('creators', [a, b]));
      const got = await run(ground, 'many', (tx) => tx.getMany('creators', [b.id, makeCreator().id, a.id]));
      expectEqual(
        got.map((row) => row?.id ?? null),
        [b.id, null, a.id],
        'order',
      );
      await expectRefusal(
        run(ground, 'missing', (tx) => tx.require('creators', makeCreator().id)),
        'record.missing',
      );
    },
  },
  {
    title: 'pages in code-point order with ties by id, whatever the page size, and loses or repeats nothing',
    async run(ground) {
      const keys = [
        'zeta',
        'Zeta',
        'a.b',
        'a_b',
        'ab',
        'a-b',
        '_x',
        '10',
        '9',
        'Ab',
        'aB',
        '%E7%BE%8E',
        'a.b',
      ];
      const rows = keys.map((handleKey, i) => makeProfile({ handle: 'x', handleKey, platformId: `${i}` }));
      await run(ground, 'rows', (tx) => tx.putMany('profiles', rows));
      const wanted = [...rows]
        .sort((a, b) => byCodePoint(a.handleKey, b.handleKey) || byCodePoint(a.id, b.id))
        .map(({ id }) => id);
      for (const size of [1, 2, 3, 5, 50]) {
        const ids = await run(ground, `page${size}`, async (tx) => {
          const all: string[] = [];
          for (let cursor: string | null = null; ; ) {
            const page: Page<'profiles'> = await tx.page(
              'profiles',
              'platform+handleKey',
              { equals: ['tiktok'] },
              cursor,
              size,
            );
            all.push(...page.rows.map(({ id }) => id));
            if (page.cursor === null) return all;
            cursor = page.cursor;
          }
        });
        expectEqual(ids, wanted, `pages of ${size}`);
      }
    },
  },
  {
    title: 'bounds are inclusive, prefixes exact, and rows whose field is null are not in the index',
    async run(ground) {
      const at = (minute: number) => `2026-11-24T09:0${minute}:00.000Z`;
      const tasks = [0, 1, 2, 3].map((minute) => makeTask({ dueAt: at(minute) }));
      const activities = [
        makeActivity({ dealId: null, at: at(1) }),
        makeActivity({ dealId: tasks[0]!.id, at: at(2) }),
      ];
      await run(ground, 'fill', async (tx) => {
        await tx.putMany('tasks', tasks);
        await tx.putMany('activities', activities);
      });
      const found = await run(ground, 'bounds', async (tx) => ({
        due: (await tx.page('tasks', 'dueAt', { from: at(1), to: at(2) }, null, 9)).rows.map(
          ({ dueAt }) => dueAt,
        ),
        none: (await tx.page('tasks', 'dueAt', { equals: ['2026'] }, null, 9)).rows.length,
        ofDeal: (await tx.page('activities', 'dealId+at', {}, null, 9)).rows.length,
      }));
      expectEqual(found, { due: [at(1), at(2)], none: 0, ofDeal: 1 }, 'bounds');
    },
  },
  {
    title: 'a refusal writes nothing, not even what was put before it',
    async run(ground) {
      await expectRefusal(
        run(ground, 'refused', async (tx) => {
          await tx.put('creators', makeCreator());
          throw new AppError('stage.unknown');
        }),
        'stage.unknown',
      );
      expectEqual((await ground.dump()).creators ?? [], [], 'creators');
    },
  },
  {
    title: 'a row its schema refuses is refused, and nothing is written',
    async run(ground) {
      const bad = { ...makeDeal(), tags: 'not a list' };
      await expectRefusal(
        run(ground, 'bad', (tx) => tx.put('deals', bad as never)),
        'record.invalid',
      );
      expectEqual((await ground.dump()).deals ?? [], [], 'deals');
    },
  },
  {
    title: 'a command that awaits anything but its transaction is refused and writes nothing',
    async run(ground) {
      await expectRefusal(
        run(ground, 'foreign', async (tx) => {
          await tx.put('creators', makeCreator());
          await new Promise((resolve) => setTimeout(resolve, 400));
        }),
        'command.foreignAwait',
      );
      expectEqual((await ground.dump()).creators ?? [], [], 'creators');
    },
  },
  {
    title: 'a command that looks a thousand times at what it knows already is done whole',
    async run(ground) {
      const creator = makeCreator();
      await run(ground, 'make', (tx) => tx.put('creators', creator));
      await run(ground, 'look', async (tx) => {
        for (let times = 0; times < 1000; times++) {
          const { name } = await tx.require('creators', creator.id);
          await tx.put('creators', { ...creator, name: `${name?.slice(0, 3)} ${times}` });
        }
        await tx.put(
          'creators',
          makeCreator({ id: fixedId, name: (await tx.get('creators', fixedId))?.name ?? 'new' }),
        );
      });
      const names = ((await ground.dump()).creators ?? []).map(({ name }) => name).sort();
      expectEqual(names, [`${creator.name?.slice(0, 3)} 999`, 'new'].sort(), 'names');
    },
  },
  {
    title: 'arguments lose NUL and lone surrogates alike on every side',
    async run(ground) {
      const echo = defineCommand({
        name: 'echo',
        kind: 'intent',
        args: () => z.object({ text: z.string() }),
        run: (tx, { text }) => tx.put('creators', makeCreator({ id: fixedId, name: text })),
      });
      await ground.run(echo, { text: 'a\u0000b\ud800c😀' }, mutation('echo'));
      expectEqual((await ground.dump()).creators?.[0]?.name, 'ab\ufffdc😀', 'name');
    },
  },
  {
    title:
      'records what changed by field, and of tags which were added and removed; an unchanged row is no change',
    async run(ground) {
      const deal = makeDeal({ tags: ['a', 'b'], note: 'x' });
      await run(ground, 'make', (tx) => tx.put('deals', deal));
      const { changes } = await ground.run(
        inside((tx) => tx.put('deals', { ...deal, tags: ['b', 'c'], note: 'y' })),
        {},
        mutation('edit', '2026-11-24T10:00:00.000Z'),
      );
      const wanted = [
        { table: 'deals', id: deal.id, field: 'note', before: 'x', after: 'y' },
        { table: 'deals', id: deal.id, field: 'tags', added: ['c'], removed: ['a'] },
      ];
      expectEqual(changes.map(sorted).sort(byText), wanted.map(sorted).sort(byText), 'changes');
      const row = (await ground.dump()).deals?.[0];
      expectEqual(row?.updatedAt, '2026-11-24T10:00:00.000Z', 'updatedAt');
      const same = await ground.run(
        inside((tx) => tx.put('deals', row as never)),
        {},
        mutation('same'),
      );
      expectEqual(same.changes, [], 'no change');
    },
  },
];

const fixedId = '00000000-0000-7000-8000-00000000000f';
const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0); // ASCII keys: code units are code points
const byText = (a: unknown, b: unknown) => byCodePoint(JSON.stringify(a), JSON.stringify(b));

/** Keys in order: PostgreSQL's jsonb keeps none. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([key, field]) => [key, sorted(field)]),
  );
}

import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { listSchema } from '@/lib/model/offer';
import { idSchema, workScope } from '@/lib/model/record';
import { inListOrder } from '@/lib/pipeline/listOrder';
import { mostInBulk } from './bulk';
import { defineCommand } from './command';
import { recordActivity } from './recordActivity';
import type { Tx } from './tx';

const mostOnList = 20_000;

/** A list of creators made by hand, new or changed; who is on it is changed by `changeList`. */
export const saveList = defineCommand({
  name: 'saveList',
  kind: 'intent',
  args: () =>
    listSchema.pick({ name: true, description: true }).extend({
      listId: idSchema.nullable(),
      brandId: idSchema,
      creatorIds: z.array(idSchema).max(mostInBulk).optional(),
    }),

  async run(tx, { listId, brandId, name, description, creatorIds = [] }, context) {
    await tx.require('brands', brandId);
    const before = listId ? await tx.require('lists', listId) : null;
    const id = before?.id ?? context.id('list');
    await tx.put('lists', {
      scope: workScope(brandId),
      brandId,
      createdAt: context.at,
      updatedAt: context.at,
      creatorIds: await known(tx, creatorIds),
      ...before,
      name,
      ...(description === undefined ? {} : { description }),
      id,
    });
    await recordActivity(tx, context, 'listSaved', { scope: workScope(brandId), brandId, details: { name } });
    return { listId: id };
  },
});

/** Puts creators on a list, last, or takes them off it; who is there already stays once, who is not here is passed over. */
export const changeList = defineCommand({
  name: 'changeList',
  kind: 'intent',
  args: () =>
    z.object({
      listId: idSchema,
      add: z.array(idSchema).max(mostInBulk),
      remove: z.array(idSchema).max(mostInBulk),
    }),

  async run(tx, { listId, add, remove }) {
    const list = await tx.require('lists', listId);
    const kept = list.creatorIds.filter((id) => !remove.includes(id));
    const creatorIds = [...new Set([...kept, ...(await known(tx, add))])];
    if (creatorIds.length > mostOnList) throw new AppError('list.full', { most: String(mostOnList) });
    await tx.put('lists', { ...list, creatorIds });
    return { changed: Math.abs(creatorIds.length - list.creatorIds.length) };
  },
});

/** Puts a list away, or back: it is kept, but offered nowhere. */
export const archiveList = defineCommand({
  name: 'archiveList',
  kind: 'intent',
  args: () => z.object({ listId: idSchema, isArchived: z.boolean() }),

  async run(tx, { listId, isArchived }, { at }) {
    const list = await tx.require('lists', listId);
    await tx.put('lists', { ...list, archivedAt: isArchived ? at : null });
  },
});

/** A list changes places with the one before or after it, of those that are not put away; at the end nothing happens. */
export const moveList = defineCommand({
  name: 'moveList',
  kind: 'intent',
  args: () => z.object({ listId: idSchema, by: z.union([z.literal(1), z.literal(-1)]) }),

  async run(tx, { listId, by }) {
    const list = await tx.require('lists', listId);
    const { rows } = await tx.page('lists', 'brandId', { equals: [list.brandId ?? ''] }, null, 1000);
    const open = inListOrder(rows.filter(({ archivedAt }) => !archivedAt));
    const place = open.findIndex(({ id }) => id === listId);
    const other = open[place + by];
    if (place < 0 || !other) return;
    const moved = open.with(place, other).with(place + by, list);
    for (const [order, one] of moved.entries()) await tx.put('lists', { ...one, order: order + 1 });
  },
});

const known = async (tx: Tx, ids: readonly string[]): Promise<string[]> => {
  const unique = [...new Set(ids)];
  const found = await tx.getMany('creators', unique);
  return unique.filter((_, place) => found[place]);
};

import * as z from 'zod';
import { idSchema, personScope } from '@/lib/model/record';
import { type SavedView, savedViewSchema } from '@/lib/model/savedView';
import { defineCommand } from './command';
import type { Tx } from './tx';

/** Keeps a view under a name, as the person's last; or changes name and content of one. */
export const saveView = defineCommand({
  name: 'saveView',
  kind: 'intent',
  args: () =>
    savedViewSchema
      .pick({ name: true, shown: true })
      .extend({ viewId: idSchema.nullable(), brandId: idSchema }),

  async run(tx, { viewId, brandId, name, shown }, context) {
    await tx.require('brands', brandId);
    const before = viewId ? await tx.require('views', viewId) : null;
    const id = before?.id ?? context.id('view');
    const order = 1 + Math.max(0, ...(await viewsOf(tx, brandId)).map((view) => view.order));
    const fresh = {
      scope: personScope(context.by),
      brandId,
      createdAt: context.at,
      updatedAt: context.at,
      order,
    };
    await tx.put('views', { ...fresh, ...before, name, shown, id });
    return { viewId: id };
  },
});

export const removeView = defineCommand({
  name: 'removeView',
  kind: 'intent',
  args: () => z.object({ viewId: idSchema }),

  async run(tx, { viewId }) {
    await tx.require('views', viewId);
    await tx.delete('views', viewId);
  },
});

/** A view changes places with the one before or after it; at the end nothing happens. */
export const moveView = defineCommand({
  name: 'moveView',
  kind: 'intent',
  args: () => z.object({ viewId: idSchema, by: z.union([z.literal(1), z.literal(-1)]) }),

  async run(tx, { viewId, by }) {
    const view = await tx.require('views', viewId);
    const views = await viewsOf(tx, view.brandId);
    const other = views[views.findIndex(({ id }) => id === viewId) + by];
    if (!other) return;
    await tx.put('views', { ...view, order: other.order });
    await tx.put('views', { ...other, order: view.order });
  },
});

const viewsOf = async (tx: Tx, brandId: string): Promise<SavedView[]> =>
  (await tx.page('views', 'brandId', { equals: [brandId] }, null, 200)).rows.sort(
    (a, b) => a.order - b.order,
  );

import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { type Template, templateSchema } from '@/lib/model/template';
import { defineCommand } from './command';
import { recordActivity } from './recordActivity';
import type { Tx } from './tx';

const { templateId, name } = templateSchema.shape;

/** Another name; the words stay, and so do those of earlier versions. */
export const renameTemplate = defineCommand({
  name: 'renameTemplate',
  kind: 'intent',
  args: () => z.object({ templateId, name: name.min(1) }),

  async run(tx, args, context) {
    const newest = await newestOf(tx, args.templateId);
    await tx.put('templates', { ...newest, name: args.name, updatedAt: context.at });
    await recordActivity(tx, context, 'templateRenamed', {
      scope: newest.scope,
      brandId: newest.brandId,
      details: { name: newest.name, to: args.name },
    });
  },
});

/** Takes an own template out of the menus, or back in. Nothing of it is lost, and what was written with it still says so. */
export const retireTemplate = defineCommand({
  name: 'retireTemplate',
  kind: 'intent',
  args: () => z.object({ templateId, isRetired: z.boolean() }),

  async run(tx, args, context) {
    const newest = await newestOf(tx, args.templateId);
    const retiredAt = args.isRetired ? context.at : null;
    await tx.put('templates', { ...newest, retiredAt, updatedAt: context.at });
    await recordActivity(tx, context, args.isRetired ? 'templateRetired' : 'templateBroughtBack', {
      scope: newest.scope,
      brandId: newest.brandId,
      details: { name: newest.name },
    });
  },
});

async function newestOf(tx: Tx, id: string): Promise<Template> {
  const { rows } = await tx.page('templates', 'templateId', { equals: [id] }, null, 1000);
  const newest = rows.sort((a, b) => b.version - a.version)[0];
  if (!newest) throw new AppError('record.missing');
  return newest;
}

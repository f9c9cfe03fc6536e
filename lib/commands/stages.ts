import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { type Brand, type BrandStage, stageIdSchema, stageKindSchema } from '@/lib/model/brand';
import { idSchema } from '@/lib/model/record';
import { isNameTaken, mostStages, refusalToRetire, withStageBefore } from '@/lib/pipeline/ownStages';
import { type Context, defineCommand } from './command';
import { recordActivity } from './recordActivity';
import type { Tx } from './tx';

const stageArgs = z.object({ brandId: idSchema, stageId: stageIdSchema });
const nameSchema = z.string().trim().min(1).max(60);

/** Gives a stage another name; null brings the built-in one of its kind back. Its id, its kind and its deals stay. */
export const renameStage = defineCommand({
  name: 'renameStage',
  kind: 'intent',
  args: () => stageArgs.extend({ name: nameSchema.nullable() }),

  async run(tx, { brandId, stageId, name }, context) {
    const { brand, stage } = await stageOf(tx, brandId, stageId);
    if (name !== null && isNameTaken(brand.stages, name, stageId))
      throw new AppError('stage.nameTaken', { name });
    const { name: _, ...bare } = stage;
    await write(
      tx,
      brand,
      replaced(brand, name === null ? bare : { ...bare, name }),
      'stageRenamed',
      context,
    );
  },
});

/** A new stage of a kind, before another or at the end. The kind says what must have happened before a deal may enter it. */
export const addStage = defineCommand({
  name: 'addStage',
  kind: 'intent',
  args: () =>
    z.object({
      brandId: idSchema,
      kind: stageKindSchema,
      name: nameSchema,
      before: stageIdSchema.nullable(),
    }),

  async run(tx, { brandId, kind, name, before }, context) {
    const brand = await tx.require('brands', brandId);
    if (brand.stages.length >= mostStages) throw new AppError('stage.tooMany', { most: String(mostStages) });
    if (isNameTaken(brand.stages, name, null)) throw new AppError('stage.nameTaken', { name });
    const id = context.id('stage');
    const fresh: BrandStage = { id, kind, name, order: brand.stages.length, retired: false };
    await write(tx, brand, withStageBefore([...brand.stages, fresh], id, before), 'stageAdded', context);
    return { stageId: id };
  },
});

/** Puts a stage before another, or at the end. */
export const moveStage = defineCommand({
  name: 'moveStage',
  kind: 'intent',
  args: () => stageArgs.extend({ before: stageIdSchema.nullable() }),

  async run(tx, { brandId, stageId, before }, context) {
    const { brand } = await stageOf(tx, brandId, stageId);
    await write(tx, brand, withStageBefore(brand.stages, stageId, before), 'stageMoved', context);
  },
});

/** Takes a stage out of use. Deals that stand in it stay there, and it stays in sight with them, until they are moved. */
export const retireStage = defineCommand({
  name: 'retireStage',
  kind: 'intent',
  args: () => stageArgs,

  async run(tx, { brandId, stageId }, context) {
    const { brand, stage } = await stageOf(tx, brandId, stageId);
    const refusal = refusalToRetire(brand.stages, stageId);
    if (refusal) throw new AppError(refusal, { stage: stageId });
    await write(tx, brand, replaced(brand, { ...stage, retired: true }), 'stageRetired', context);
  },
});

/** Brings a retired stage back into use, in its old place. */
export const restoreStage = defineCommand({
  name: 'restoreStage',
  kind: 'intent',
  args: () => stageArgs,

  async run(tx, { brandId, stageId }, context) {
    const { brand, stage } = await stageOf(tx, brandId, stageId);
    if (stage.name !== undefined && isNameTaken(brand.stages, stage.name, stageId))
      throw new AppError('stage.nameTaken', { name: stage.name });
    await write(tx, brand, replaced(brand, { ...stage, retired: false }), 'stageRestored', context);
  },
});

async function stageOf(tx: Tx, brandId: string, id: string): Promise<{ brand: Brand; stage: BrandStage }> {
  const brand = await tx.require('brands', brandId);
  const stage = brand.stages.find((one) => one.id === id);
  if (!stage) throw new AppError('stage.unknown', { stage: id });
  return { brand, stage };
}

const replaced = ({ stages }: Brand, stage: BrandStage): BrandStage[] =>
  stages.map((one) => (one.id === stage.id ? stage : one));

async function write(
  tx: Tx,
  brand: Brand,
  stages: BrandStage[],
  what: string,
  context: Context,
): Promise<void> {
  await tx.put('brands', { ...brand, stages });
  await recordActivity(tx, context, what, { scope: brand.scope, brandId: brand.id });
}

import * as z from 'zod';
import { AppError } from '@/lib/errors';
import type { Brand } from '@/lib/model/brand';
import { type OwnChoice, type OwnField, ownFieldTypeSchema, ownNameSchema } from '@/lib/model/ownField';
import { idSchema } from '@/lib/model/record';
import { isFieldNameTaken, mostFields, plainFieldName, withFieldBefore } from '@/lib/pipeline/ownFields';
import { type Context, defineCommand } from './command';
import { recordActivity } from './recordActivity';
import type { Tx } from './tx';

const fieldIdSchema = z.string().min(1).max(64);
const fieldArgs = z.object({ brandId: idSchema, fieldId: fieldIdSchema });
const choicesSchema = z.array(z.object({ id: z.string().max(64).nullable(), name: ownNameSchema })).max(100);

/** A new own field of a brand's deals, at the end. Its type is for good; name, choices and place can change. */
export const defineField = defineCommand({
  name: 'defineField',
  kind: 'intent',
  args: () =>
    z.object({
      brandId: idSchema,
      type: ownFieldTypeSchema,
      name: ownNameSchema,
      choices: choicesSchema,
    }),

  async run(tx, { brandId, type, name, choices }, context) {
    const brand = await tx.require('brands', brandId);
    const fields = brand.fields ?? [];
    if (fields.length >= mostFields) throw new AppError('field.tooMany', { most: String(mostFields) });
    if (isFieldNameTaken(fields, name, null)) throw new AppError('field.nameTaken', { name });
    const id = context.id('field');
    const field: OwnField = {
      id,
      type,
      name,
      choices: type === 'choice' ? chosen([], choices, context) : [],
      order: 1 + Math.max(-1, ...fields.map(({ order }) => order)),
      retired: false,
    };
    await write(tx, brand, [...fields, field], 'fieldDefined', context);
    return { fieldId: id };
  },
});

/** Another name, and of a choice other choices: one that is left out is retired, since somebody may have it. */
export const editField = defineCommand({
  name: 'editField',
  kind: 'intent',
  args: () => fieldArgs.extend({ name: ownNameSchema, choices: choicesSchema.nullable() }),

  async run(tx, { brandId, fieldId, name, choices }, context) {
    const { brand, fields, field } = await fieldOf(tx, brandId, fieldId);
    if (isFieldNameTaken(fields, name, fieldId)) throw new AppError('field.nameTaken', { name });
    const offered =
      choices && field.type === 'choice' ? chosen(field.choices, choices, context) : field.choices;
    await write(tx, brand, replaced(fields, { ...field, name, choices: offered }), 'fieldEdited', context);
  },
});

/** Puts a field before another, or at the end. */
export const moveField = defineCommand({
  name: 'moveField',
  kind: 'intent',
  args: () => fieldArgs.extend({ before: fieldIdSchema.nullable() }),

  async run(tx, { brandId, fieldId, before }, context) {
    const { brand, fields } = await fieldOf(tx, brandId, fieldId);
    await write(tx, brand, withFieldBefore(fields, fieldId, before), 'fieldMoved', context);
  },
});

/** Takes a field off every screen; its values stay and come back with it. */
export const retireField = defineCommand({
  name: 'retireField',
  kind: 'intent',
  args: () => fieldArgs,

  async run(tx, { brandId, fieldId }, context) {
    const { brand, fields, field } = await fieldOf(tx, brandId, fieldId);
    await write(tx, brand, replaced(fields, { ...field, retired: true }), 'fieldRetired', context);
  },
});

/** Brings a retired field back, with all its values. */
export const restoreField = defineCommand({
  name: 'restoreField',
  kind: 'intent',
  args: () => fieldArgs,

  async run(tx, { brandId, fieldId }, context) {
    const { brand, fields, field } = await fieldOf(tx, brandId, fieldId);
    if (isFieldNameTaken(fields, field.name, fieldId))
      throw new AppError('field.nameTaken', { name: field.name });
    await write(tx, brand, replaced(fields, { ...field, retired: false }), 'fieldRestored', context);
  },
});

async function fieldOf(tx: Tx, brandId: string, id: string) {
  const brand = await tx.require('brands', brandId);
  const fields = brand.fields ?? [];
  const field = fields.find((one) => one.id === id);
  if (!field) throw new AppError('field.unknown', { field: id });
  return { brand, fields, field };
}

/** The choices as they are wanted now, behind them those that are retired. A new one of a name that was retired is that one again. */
function chosen(
  before: readonly OwnChoice[],
  wanted: readonly { id: string | null; name: string }[],
  context: Context,
): OwnChoice[] {
  const names = wanted.map(({ name }) => plainFieldName(name));
  const twice = wanted.find((_, place) => names.indexOf(names[place] as string) < place);
  if (twice) throw new AppError('field.choiceTwice', { name: twice.name });
  const kept = wanted.map(({ id, name }, place): OwnChoice => {
    const known =
      before.find((one) => one.id === id) ??
      before.find(
        (one) =>
          !wanted.some((other) => other.id === one.id) && plainFieldName(one.name) === plainFieldName(name),
      );
    return { ...(known ?? { id: context.id(`choice ${place}`) }), name, retired: false };
  });
  const gone = before.filter((one) => !kept.some(({ id }) => id === one.id));
  return [...kept, ...gone.map((one) => ({ ...one, retired: true }))].slice(0, 200);
}

const replaced = (fields: readonly OwnField[], field: OwnField): OwnField[] =>
  fields.map((one) => (one.id === field.id ? field : one));

async function write(
  tx: Tx,
  brand: Brand,
  fields: OwnField[],
  what: string,
  context: Context,
): Promise<void> {
  await tx.put('brands', { ...brand, fields });
  await recordActivity(tx, context, what, { scope: brand.scope, brandId: brand.id });
}

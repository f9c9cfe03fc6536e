import * as z from 'zod';
import { AppError } from '@/lib/errors';
import type { Brand } from '@/lib/model/brand';
import type { Deal } from '@/lib/model/deal';
import { type OwnField, type OwnValue, ownValueSchema } from '@/lib/model/ownField';
import { idSchema } from '@/lib/model/record';
import { keptValue, withOwnValue } from '@/lib/pipeline/ownFields';
import { mostInBulk } from './bulk';
import { isSame } from './changes';
import { type Context, defineCommand } from './command';
import { dealActivity } from './dealActivity';
import type { Tx } from './tx';

const what = { fieldId: z.string().min(1).max(64), value: ownValueSchema };

/** What an own field says of a deal; null: nothing any more. Refused where it is no value of the field's type. */
export const setField = defineCommand({
  name: 'setField',
  kind: 'intent',
  args: () => z.object({ dealId: idSchema, ...what }),

  async run(tx, { dealId, fieldId, value }, context) {
    const deal = await tx.require('deals', dealId);
    const field = fieldOf(await tx.require('brands', deal.brandId), fieldId);
    await setOne(tx, deal, field, kept(field, value), context);
  },
});

/** The same of several. Deals of a brand that has no such field are left out. */
export const setFields = defineCommand({
  name: 'setFields',
  kind: 'intent',
  args: () => z.object({ dealIds: z.array(idSchema).min(1).max(mostInBulk), ...what }),

  async run(tx, { dealIds, fieldId, value }, context) {
    let changed = 0;
    for (const deal of await tx.getMany('deals', dealIds)) {
      if (!deal) continue;
      const brand = await tx.require('brands', deal.brandId);
      if (!brand.fields?.some(({ id }) => id === fieldId)) continue;
      const field = fieldOf(brand, fieldId);
      if (await setOne(tx, deal, field, kept(field, value), context)) changed++;
    }
    return { changed };
  },
});

function fieldOf({ fields = [] }: Brand, id: string): OwnField {
  const field = fields.find((one) => one.id === id);
  if (!field) throw new AppError('field.unknown', { field: id });
  if (field.retired) throw new AppError('field.retired', { name: field.name });
  return field;
}

function kept(field: OwnField, value: OwnValue): OwnValue {
  const fit = keptValue(field, value);
  if (fit === undefined) throw new AppError('field.notOfType', { name: field.name });
  return fit;
}

/** True where something changed. The activity names the field, never what was said: a person may ask that it be forgotten. */
async function setOne(
  tx: Tx,
  deal: Deal,
  field: OwnField,
  value: OwnValue,
  context: Context,
): Promise<boolean> {
  const fields = withOwnValue(deal.fields, field.id, value);
  if (isSame(fields, deal.fields)) return false;
  await tx.put('deals', { ...deal, fields });
  await dealActivity(tx, context, deal, value === null ? 'fieldCleared' : 'fieldSet', { field: field.name });
  return true;
}

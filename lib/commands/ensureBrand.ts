import * as z from 'zod';
import { firstBrandId } from '@/lib/identity/derivedIds';
import { emptySender } from '@/lib/model/brand';
import { workScope } from '@/lib/model/record';
import { firstStages } from '@/lib/pipeline/stages';
import { defineCommand } from './command';

/** Nobody has edited it yet: the brand of any backup is later, so that a new computer takes its sender and stages in. */
const untouched = '1970-01-01T00:00:00.000Z';

/** Working alone there is one brand, made at the first start and found again ever after. */
export const ensureBrand = defineCommand({
  name: 'ensureBrand',
  kind: 'fact',
  undoable: false,
  args: () => z.object({}),

  async run(tx, _args, { at }) {
    const { rows } = await tx.page('brands', 'createdAt', {}, null, 1);
    if (rows[0]) return { brandId: rows[0].id };

    const id = firstBrandId;
    await tx.put('brands', {
      id,
      scope: workScope(id),
      brandId: id,
      createdAt: at,
      updatedAt: untouched,
      name: '',
      markets: [],
      currency: 'USD',
      coolDownDays: 14,
      sender: emptySender,
      stages: firstStages,
    });
    return { brandId: id };
  },
});

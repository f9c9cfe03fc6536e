import * as z from 'zod';
import { idSchema } from '@/lib/model/record';
import type { Row, TableName } from '@/lib/model/records';
import { defineCommand } from './command';
import { rowsAbout } from './rowsAbout';
import { keepSuppressed, marksOfCreator } from './suppression';

/**
 * Everything about a person goes in one step: accounts, numbers, deals, texts, reminders, activity, also what earlier commands recorded
 * (`forgets`). With `suppress` only keyed hashes stay, so that the person is not captured again and a restored backup is erased again.
 */
export const erasePerson = defineCommand({
  name: 'erasePerson',
  kind: 'authority',
  undoable: false,
  args: () => z.object({ creatorId: idSchema, suppress: z.boolean() }),
  forgets: ({ ids }: { ids: string[] }) => ids,

  async run(tx, { creatorId, suppress }, context) {
    await tx.require('creators', creatorId);
    if (suppress) {
      const wish = { group: context.id('wish'), brandId: null, reason: 'erased' as const };
      await keepSuppressed(tx, context, await marksOfCreator(tx, creatorId), wish);
    }
    const { own, naming } = await rowsAbout(tx, creatorId);
    for (const { table, id, field, ids } of naming) {
      const row = await tx.require(table, id);
      const rest = (row[field] as string[]).filter((one) => !ids.includes(one));
      await tx.put(table, { ...row, [field]: rest } as Row<TableName>);
    }
    for (const { table, id } of own) await tx.delete(table, id);
    return { ids: own.map(({ id }) => id) };
  },
});

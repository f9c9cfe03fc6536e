import * as z from 'zod';
import { commands } from '@/lib/commands';
import { defineCommand } from '@/lib/commands/command';
import type { Row, TableName } from '@/lib/model/records';
import { openStore, type Store } from '@/lib/store';
import { makeCapture } from '@/tests/make';

let opened = 0;

/** A store on a new, empty database whose clock goes on a minute per command. Needs fake-indexeddb. */
export async function emptyStore(options: { name?: string; now?: () => string } = {}): Promise<Store> {
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 10, 24, 9, minute++)).toISOString();
  return openStore({ name: `test-${opened++}-${Date.now()}`, now, ...options });
}

/** An empty store with its brand and one captured creator. */
export async function storeWithDeal(over: Parameters<typeof makeCapture>[0] = {}) {
  const store = await emptyStore();
  const { result: brand } = await store.run(commands.ensureBrand, {});
  const { result, uid } = await store.run(commands.addToPipeline, {
    capture: makeCapture(over),
    brandId: brand.brandId,
  });
  return { store, brandId: brand.brandId, addUid: uid, ...result };
}

/** Puts a row as it is: for states a test starts from. */
export async function putRow<T extends TableName>(store: Store, table: T, row: Row<T>): Promise<void> {
  const put = defineCommand({
    name: 'testPut',
    kind: 'fact',
    args: () => z.object({}),
    run: (tx) => tx.put(table, row),
  });
  await store.run(put, {});
}

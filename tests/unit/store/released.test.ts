import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { commands } from '@/lib/commands';
import { openStore } from '@/lib/store';

const folder = join(process.cwd(), 'tests/fixtures/databases');
type Released = { version: number; stores: Record<string, string>; rows: Record<string, { id?: string }[]> };

test.each(readdirSync(folder))(
  '[STORE-14] %s opens with every row in place and goes on working',
  async (file) => {
    const released: Released = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const name = `released-${file}-${Date.now()}`;
    const old = new Dexie(name);
    old.version(released.version).stores(released.stores);
    for (const [table, rows] of Object.entries(released.rows)) await old.table(table).bulkPut(rows);
    old.close();

    const store = await openStore({ name });

    const { tables } = await store.backup.exportAll();
    for (const [table, rows] of Object.entries(tables)) expect(rows).toEqual(released.rows[table] ?? []);
    expect(tables.deals?.length).toBeGreaterThan(3);
    const dealId = tables.deals?.[0]?.id ?? '';
    await store.run(commands.editNote, { dealId, note: 'still works' });
    await store.pipeline.catchUp();
    expect(store.pipeline.snapshot().rows).toHaveLength(tables.deals?.length ?? 0);
  },
);

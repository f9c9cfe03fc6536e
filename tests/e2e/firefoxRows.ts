import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * How many rows each table of the extension has in a Firefox profile that is no longer open. Firefox lets no driver into an
 * extension's page; its IndexedDB is an SQLite file, and what is in there has been saved.
 */
export function countRowsInFirefox(profile: string): Record<string, number> {
  const storage = join(profile, 'storage', 'default');
  const files = readdirSync(storage, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.startsWith('moz-extension') && file.endsWith('.sqlite'),
  );
  return Object.assign({}, ...files.map((file) => countIn(join(storage, file))));
}

function countIn(file: string): Record<string, number> {
  const database = new DatabaseSync(file, { readOnly: true });
  const [info] = database.prepare('select name from database').all();
  if (info?.name !== 'jianlian') return {};
  const counted = database
    .prepare(
      'select object_store.name as name, count(object_data.object_store_id) as count from object_store ' +
        'left join object_data on object_data.object_store_id = object_store.id group by object_store.id',
    )
    .all();
  database.close();
  return Object.fromEntries(counted.map(({ name, count }) => [String(name), Number(count)]));
}

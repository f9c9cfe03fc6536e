import type { Tx } from './tx';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Follows an alias of one id to where it lives on now; an id without alias is its own. */
export async function resolveId(tx: Tx, id: string): Promise<string> {
  let current = id;
  for (let hops = 0; hops < 8; hops++) {
    const { rows } = await tx.page('aliases', 'oldId', { equals: [current] }, null, 1);
    const next = rows[0]?.newId;
    if (!next) return current;
    current = next;
  }
  return current;
}

/** Every id in the arguments, resolved: a command that names a record by an id that gave way still finds it. */
export async function resolveAliases<T>(tx: Tx, args: T): Promise<T> {
  const anyAlias = await tx.page('aliases', 'oldId', {}, null, 1);
  if (anyAlias.rows.length === 0) return args;
  const ids = new Set<string>();
  collectIds(args, ids, 0);
  if (ids.size === 0 || ids.size > 2000) return args;
  const known = new Map<string, string>();
  for (const id of ids) known.set(id, await resolveId(tx, id));
  return replaceIds(args, known);
}

function collectIds(value: unknown, into: Set<string>, depth: number): void {
  if (depth > 6) return;
  if (typeof value === 'string') {
    if (uuid.test(value)) into.add(value);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const field of Object.values(value)) collectIds(field, into, depth + 1);
}

function replaceIds<T>(value: T, known: Map<string, string>): T {
  if (typeof value === 'string') return (known.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map((element) => replaceIds(element, known)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, replaceIds(field, known)]),
  ) as T;
}

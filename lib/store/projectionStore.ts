import type { JianlianDatabase } from './database';
import { lastChange } from './lastChange';
import type { PipelineRow } from './pipelineRow';
import { storedHeadOf } from './projectionHead';
import { projectionVersion, readStored, type Stored } from './readStored';

export const usualChunkSize = 1000;

/** `rows` as JSON: one string is read and copied in a tenth of the time that its thousand objects take. */
export type ProjectionChunk = { chunk: number; rows: string };

/** Gives every stored row, a chunk at a time, and lets the screen draw in between. False: something else is stored by now. */
export async function readChunks(
  db: JianlianDatabase,
  { upto, chunks }: Stored,
  take: (row: PipelineRow) => void,
): Promise<boolean> {
  const all = await db.transaction('r', db.projection, db.meta, async () => {
    const stored = await readStored(db);
    return stored?.upto === upto && stored.chunks === chunks ? db.projection.toArray() : null;
  });
  if (all?.length !== chunks) return false;
  for (const { rows } of all) {
    await aBreath();
    for (const row of JSON.parse(rows) as PipelineRow[]) take(row);
  }
  return true;
}

/**
 * Stores the chunks of the rows that changed, or all where nothing fit to be added to is stored. Every window has the same rows in the same
 * chunk, since an id decides it, and only one that knows every change writes: of two windows the one behind cannot undo what the other has
 * stored. What is written is made before, a chunk at a time: neither the screen nor another command waits for it.
 * @param rows must stay as they are until it has ended
 * @returns false where a change is not in the rows yet; nothing is written then
 */
export async function writeChunks(
  db: JianlianDatabase,
  rows: ReadonlyMap<string, PipelineRow>,
  touched: ReadonlySet<string>,
  upto: number,
  chunkSize: number,
): Promise<boolean> {
  const before = await readStored(db);
  if (before?.upto === upto) return true;
  if ((await lastChange(db)) > upto) return false;
  const fits = before !== null && rows.size <= 2 * chunkSize * before.chunks;
  const chunks = fits ? before.chunks : Math.max(1, Math.ceil(rows.size / chunkSize));
  const written = fits ? new Set([...touched].map((id) => chunkOf(id, chunks))) : null;
  const contents = await contentsOf(rows, chunks, written);
  await aBreath();
  const head = storedHeadOf([...rows.values()]);

  return db.transaction('rw', db.projection, db.meta, db.changes, async () => {
    if ((await lastChange(db)) > upto) return false;
    const stored = await readStored(db);
    if (stored?.upto === upto) return true;
    if (stored?.upto !== before?.upto || stored?.chunks !== before?.chunks) return false;
    if (!fits) await db.projection.clear();
    await db.projection.bulkPut(contents);
    const value: Stored = { version: projectionVersion, upto, chunks, head };
    await db.meta.put({ key: 'projection', value });
    return true;
  });
}

/** The chunks that are written, or all, as they are stored. */
async function contentsOf(
  rows: ReadonlyMap<string, PipelineRow>,
  chunks: number,
  written: ReadonlySet<number> | null,
): Promise<ProjectionChunk[]> {
  const contents = new Map<number, PipelineRow[]>();
  for (let chunk = 0; chunk < chunks; chunk++) if (written?.has(chunk) ?? true) contents.set(chunk, []);
  for (const row of rows.values()) contents.get(chunkOf(row.dealId, chunks))?.push(row);
  const made: ProjectionChunk[] = [];
  for (const [chunk, content] of contents) {
    made.push({ chunk, rows: JSON.stringify(content) });
    await aBreath();
  }
  return made;
}

function chunkOf(id: string, chunks: number): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) >>> 0;
  return hash % chunks;
}

const aBreath = (): Promise<void> => new Promise((resume) => setTimeout(resume));

import type { JianlianDatabase } from './database';
import type { StoredHead } from './projectionHead';

/** Written beside the chunks; another number means: rebuild. Raise it whenever PipelineRow or what is stored changes. */
export const projectionVersion = 10;

/** What stands beside the chunks. All chunks together hold what was true after change `upto`. */
export type Stored = { version: number; upto: number; chunks: number; head: StoredHead };

export async function readStored(db: JianlianDatabase): Promise<Stored | null> {
  const stored = (await db.meta.get('projection'))?.value as Stored | undefined;
  return stored?.version === projectionVersion ? stored : null;
}

import { dexieGround } from './dexieGround';
import { type RandomRun, runRandomCommands } from './randomCommands';
import { txContract } from './txContract';

/** What a browser page runs on its own IndexedDB: each case of the contract by title with its failure (null: none), and the random commands. */
export async function runContract(): Promise<{ title: string; failure: string | null }[]> {
  const results = [];
  for (const [i, { title, run }] of txContract.entries()) {
    const ground = await dexieGround(`contract-${i}`);
    const failure = await run(ground).then(
      () => null,
      (error: unknown) => String(error),
    );
    await ground.close();
    results.push({ title, failure });
  }
  return results;
}

export async function runRandom(seed: number, count: number): Promise<RandomRun> {
  const ground = await dexieGround(`random-${seed}`);
  const run = await runRandomCommands(ground, seed, count);
  await ground.close();
  return run;
}

Object.assign(globalThis, { runContract, runRandom });

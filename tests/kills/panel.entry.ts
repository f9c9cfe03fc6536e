import type { Command } from '@/lib/commands/command';
import type { Store } from '@/lib/store';
import { type Asked, type Outcome, randomCommands } from '../contract/randomCommands';
import { type Known, worldOf } from './known';
import { panelStore } from './panelStore';

export type Run = { known: Known; seed: number; name: string; begin: number };

/**
 * Runs in the panel's page, on the panel's own store, until the browser dies. `acknowledged` is told the number of each command when the
 * store has answered, refusals among them: what is told by then must outlive the browser.
 */
export async function runUntilKilled({ known, seed, name, begin }: Run): Promise<never> {
  const { acknowledged } = globalThis as unknown as { acknowledged: (uid: string) => void };
  const store = panelStore();
  const PanelError = await errorClassOf(store);
  const asking = randomCommands(worldOf(known, seed), name, begin);
  let asked = asking.next().value;
  for (;;) {
    const outcome = await outcomeIn(store, PanelError, asked);
    acknowledged(asked.mutation.uid);
    asked = asking.next(outcome).value;
  }
}

/** The pipeline's rows as the panel has them, with all that happened until now. */
export async function rowsOfPanel(): Promise<string> {
  const { pipeline } = panelStore();
  await pipeline.catchUp();
  return JSON.stringify(pipeline.snapshot().rows);
}

type PanelErrorClass = new (code: string, details: Record<string, string>) => Error;

async function outcomeIn(store: Store, PanelError: PanelErrorClass, asked: Asked): Promise<Outcome> {
  const { uid, at } = asked.mutation;
  try {
    return await store.run(refusingAs(PanelError, asked.command), asked.args as never, { uid, at });
  } catch (error) {
    return { code: (error as { code?: string }).code ?? String(error) };
  }
}

/** The commands come with this file, so that their refusals are of another class than the one the panel's store knows. */
function refusingAs(PanelError: PanelErrorClass, command: Command<never, unknown>): Command<never, unknown> {
  return {
    ...command,
    async run(tx, args, context) {
      try {
        return await command.run(tx, args, context);
      } catch (error) {
        const { name, code, details } = error as {
          name: string;
          code: string;
          details: Record<string, string>;
        };
        throw name === 'AppError' && !(error instanceof PanelError) ? new PanelError(code, details) : error;
      }
    },
  };
}

/** The panel's store refuses the undo of nothing: the class of that refusal is the one it knows. */
async function errorClassOf(store: Store): Promise<PanelErrorClass> {
  const refusal: object = await store.undo('nothing').then(
    () => new Error('undone'),
    (error) => error,
  );
  return refusal.constructor as PanelErrorClass;
}

Object.assign(globalThis, { runUntilKilled, rowsOfPanel });

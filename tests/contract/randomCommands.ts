import { commands } from '@/lib/commands';
import type { Change } from '@/lib/commands/changes';
import type { Mutation } from '@/lib/commands/runCommand';
import { seededRandom } from '@/tests/make';
import type { Ground } from './ground';
import { brandSteps } from './steps/brand';
import { bulkSteps } from './steps/bulk';
import { contentSteps } from './steps/content';
import { dealSteps } from './steps/deals';
import { parcelSteps } from './steps/parcels';
import { peopleSteps } from './steps/people';
import { textSteps } from './steps/texts';
import { emptyWorld, forget, note, type Step, step, type World } from './steps/world';
import { sorted } from './txContract';

const steps = [
  ...peopleSteps,
  ...dealSteps,
  ...bulkSteps,
  ...textSteps,
  ...parcelSteps,
  ...contentSteps,
  ...brandSteps,
];

/** One command of a random run. The n-th of a run is the same wherever it runs, as long as those before it ended the same. */
export type Asked = Step & { mutation: Mutation; isUndo: boolean };
/** How it ended: what it gave back and changed, or the code of its refusal. */
export type Outcome = { result: unknown; changes: Change[] } | { code: string };

/** Random commands without end, each third one followed by the undo of some earlier one. Their uids are `name` and a number from 1. */
export function* randomCommands(
  world: World,
  name: string,
  begin = Date.UTC(2026, 10, 1),
): Generator<Asked, never, Outcome> {
  const done: { uid: string; changes: Change[] }[] = [];
  let n = 0;
  const next = (): Mutation => {
    n++;
    return { uid: `${name}-${n}`, at: new Date(begin + n * 61_000).toISOString(), by: 'me', batch: null };
  };
  for (;;) {
    const what = world.pick(steps)(world);
    const mutation = next();
    const outcome = yield { ...what, mutation, isUndo: false };
    if ('code' in outcome) {
      if (outcome.code === 'record.missing') forget(world, what.args);
    } else {
      note(world, what, outcome.result);
      if (what.command.forgets) done.length = 0; // an undo reads the journal, and that has forgotten
      if (outcome.changes.length > 0 && what.command.undoable !== false)
        done.push({ uid: mutation.uid, changes: outcome.changes });
    }
    if (world.random() >= 0.33 || done.length === 0) continue;
    const [entry] = done.splice(Math.floor(world.random() * done.length), 1);
    yield { ...step(commands.revert, entry), mutation: next(), isUndo: true };
  }
}

/** Runs one on a database. A bug is its text, so that it is seen in the outcome. */
export async function outcomeOn(ground: Pick<Ground, 'run'>, asked: Asked): Promise<Outcome> {
  try {
    return await ground.run(asked.command, asked.args, asked.mutation);
  } catch (error) {
    return { code: (error as { code?: string }).code ?? String(error) };
  }
}

/** The outcome of a run: how each command ended (ok or its refusal) and every row at the end. Equal on every ground for one seed. */
export type RandomRun = { outcomes: string[]; undone: number; rows: unknown };

/** Runs `count` random commands and their undos. The same seed asks the same of every ground. */
export async function runRandomCommands(ground: Ground, seed: number, count: number): Promise<RandomRun> {
  const start = await ground.run(commands.ensureBrand, {}, startOf(seed));
  const asking = randomCommands(emptyWorld(seededRandom(seed), start.result.brandId), String(seed));
  const outcomes: string[] = [];
  let undone = 0;

  let asked = asking.next().value;
  for (let left = count; left > 0 || asked.isUndo; ) {
    const outcome = await outcomeOn(ground, asked);
    if (asked.isUndo) undone++;
    else left--;
    outcomes.push(said(asked, outcome));
    asked = asking.next(outcome).value;
  }
  return { outcomes, undone, rows: sorted(await ground.dump()) };
}

const startOf = (seed: number): Mutation => ({
  uid: `${seed}-start`,
  at: '2026-11-01T00:00:00.000Z',
  by: 'me',
  batch: null,
});

function said({ command, isUndo }: Asked, outcome: Outcome): string {
  if ('code' in outcome) return `${command.name} ${outcome.code}`;
  if (!isUndo) return `${command.name} ok`;
  const { reverted, kept } = outcome.result as { reverted: number; kept: unknown[] };
  return `undo ${reverted} kept ${kept.length}`;
}

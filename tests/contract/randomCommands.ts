import { commands } from '@/lib/commands';
import type { Change } from '@/lib/commands/changes';
import { seededRandom } from '@/tests/make';
import type { Ground } from './ground';
import { brandSteps } from './steps/brand';
import { contentSteps } from './steps/content';
import { dealSteps } from './steps/deals';
import { parcelSteps } from './steps/parcels';
import { peopleSteps } from './steps/people';
import { textSteps } from './steps/texts';
import { emptyWorld, forget, note } from './steps/world';
import { sorted } from './txContract';

const steps = [...peopleSteps, ...dealSteps, ...textSteps, ...parcelSteps, ...contentSteps, ...brandSteps];

/** The outcome of a run: how each command ended (ok or its refusal) and every row at the end. Equal on every ground for one seed. */
export type RandomRun = { outcomes: string[]; undone: number; rows: unknown };

/** Runs `count` random commands, each third one followed by the undo of some earlier one. The same seed asks the same of every ground. */
export async function runRandomCommands(ground: Ground, seed: number, count: number): Promise<RandomRun> {
  const random = seededRandom(seed);
  let n = 0;
  const nextMutation = () => {
    n++;
    return {
      uid: `${seed}-${n}`,
      at: new Date(Date.UTC(2026, 10, 1) + n * 61_000).toISOString(),
      by: 'me',
      batch: null,
    };
  };
  const start = await ground.run(commands.ensureBrand, {}, nextMutation());
  const world = emptyWorld(random, start.result.brandId);
  const done: { uid: string; changes: Change[] }[] = [];
  const outcomes: string[] = [];
  let undone = 0;

  for (let i = 0; i < count; i++) {
    const step = world.pick(steps)(world);
    const mutation = nextMutation();
    try {
      const { result, changes } = await ground.run(step.command, step.args, mutation);
      note(world, step, result);
      if (changes.length > 0 && step.command.undoable !== false) done.push({ uid: mutation.uid, changes });
      outcomes.push(`${step.command.name} ok`);
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === 'record.missing') forget(world, step.args);
      outcomes.push(`${step.command.name} ${code ?? String(error)}`);
    }
    if (random() < 0.33 && done.length > 0) {
      const [entry] = done.splice(Math.floor(random() * done.length), 1);
      const { result } = await ground.run(commands.revert, entry, nextMutation());
      undone++;
      outcomes.push(`undo ${result.reverted} kept ${result.kept.length}`);
    }
  }
  return { outcomes, undone, rows: sorted(await ground.dump()) };
}

import type { Command } from '@/lib/commands/command';

const idKinds = [
  'dealId',
  'creatorId',
  'profileId',
  'draftId',
  'taskId',
  'sampleId',
  'deliverableId',
  'stageId',
  'fieldId',
  'listId',
] as const;
type IdKind = (typeof idKinds)[number];

/** What a random run knows so far: the ids it may ask for. */
export type World = {
  random: () => number;
  pick: <T>(list: readonly T[]) => T;
  brandId: string;
  ids: Record<IdKind, string[]>;
  stageOf: Map<string, string>;
};
/** One command with the arguments it is asked with. */
export type Step = { command: Command<never, unknown>; args: unknown };
export type Steps = ((world: World) => Step)[];

export const nowhere = '00000000-0000-7000-8000-000000000000';
/** An id of the kind, now and then one that nothing has. */
export const one = (world: World, kind: IdKind) =>
  world.ids[kind].length === 0 || world.random() < 0.03 ? nowhere : world.pick(world.ids[kind]);
export const step = <Args>(command: Command<Args, unknown> | object, args: unknown): Step => ({
  command: command as Command<never, unknown>,
  args,
});
export const instant = (world: World) =>
  new Date(Date.UTC(2026, 10, 1 + Math.floor(world.random() * 40))).toISOString();
export const words = ['厨房', 'skillet', 'Ñoquis', '빵', '🍳', '', '=1+1', 'a'.repeat(50)];

export const emptyWorld = (random: () => number, brandId: string): World => ({
  random,
  pick: <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T,
  brandId,
  ids: Object.fromEntries(idKinds.map((kind) => [kind, []])) as unknown as World['ids'],
  stageOf: new Map(),
});

/** Keeps the ids that a command gave back; of whom it is about only where it made them. */
export function note({ ids }: World, { command }: Step, result: unknown): void {
  const given = (result ?? {}) as Partial<Record<IdKind, string>>;
  for (const kind of idKinds) {
    const id = given[kind];
    const isMade = command.name === 'addToPipeline' || !/^(deal|creator|profile)Id$/.test(kind);
    if (id && isMade && !ids[kind].includes(id)) ids[kind].push(id);
  }
}

/** What is gone was asked for once: it is not asked for again and again. */
export function forget({ ids }: World, args: unknown): void {
  const named = new Set(Object.values(args as object));
  for (const kind of idKinds) ids[kind] = ids[kind].filter((id) => !named.has(id));
}

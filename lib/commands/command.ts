import type * as z from 'zod';
import type { Tx } from './tx';

/**
 * fact: it has happened, no rule refuses it, only a missing right. intent: a rule may refuse it. authority: only the server decides.
 */
export type CommandKind = 'fact' | 'intent' | 'authority';

/** Who runs a command, when, and the only source of ids. There is no other clock inside a command. */
export type Context = {
  by: string;
  /** ISO 8601 UTC, fixed in the journal. */
  at: string;
  uid: string;
  /** Activities of one bulk action share it. */
  batch: string | null;
  /** A UUIDv7 made of `at`, the mutation's uid and the label: the same on both sides. */
  id: (label: string) => string;
};

export type Command<Args = unknown, Result = unknown> = {
  name: string;
  kind: CommandKind;
  /** Made with the first use: the schemas of a hundred commands took 30 ms of every start. Read by `schemaOf`. */
  args: () => z.ZodType<Args>;
  /** Awaits nothing but `tx`. Throws AppError to refuse; then nothing of it is written. */
  run: (tx: Tx, args: Args, context: Context) => Promise<Result>;
  /** false: sent outside or final; there is a counter-command, not an undo. */
  undoable?: boolean;
  /** What takes a fact back that has no undo: the command's name and its arguments. */
  counter?: (args: Args) => { name: string; args: unknown };
  /** Erasing: these ids leave the recorded changes of earlier commands too, and of this one all but the ids. */
  forgets?: (result: Result) => readonly string[];
  /** Drafts: no undo entry, each save replaces the last one of the same key. */
  replaces?: (args: Args, result: Result) => string;
};

/** The identity function: types are inferred, nothing is registered. */
export const defineCommand = <Args, Result>(command: Command<Args, Result>): Command<Args, Result> => command;

const schemas = new WeakMap<object, z.ZodType>();

/** What a command's arguments are checked with, made once. */
export function schemaOf<Args>(command: Pick<Command<Args>, 'args'>): z.ZodType<Args> {
  const known = schemas.get(command);
  if (known) return known as z.ZodType<Args>;
  const schema = command.args();
  schemas.set(command, schema);
  return schema;
}

export type ArgsOf<C> = C extends Command<infer Args, unknown> ? Args : never;
export type ResultOf<C> =
  C extends Command<never, infer Result> ? Result : C extends Command<infer _, infer Result> ? Result : never;

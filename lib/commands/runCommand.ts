import { AppError } from '@/lib/errors';
import { type BufferedTx, bufferedTx, type Writes } from './bufferedTx';
import { type Command, type Context, schemaOf } from './command';
import { mutationId } from './mutationId';
import { resolveAliases } from './resolveAliases';
import type { Reader } from './tx';

export type Mutation = { uid: string; at: string; by: string; batch: string | null };
export type RanCommand<Result> = { result: Result; writes: Writes };

/**
 * Runs a command over a reader and returns what it would write; the caller writes it in the same transaction. The same on both
 * sides: arguments are cleaned and checked, aliases resolved, ids derived from the mutation.
 * @param areChecked the arguments are what `checkedArgs` gave, now or when they came into the database
 * @throws AppError `command.badArguments`, or whatever the command refuses with
 */
export async function runCommand<Args, Result>(
  reader: Reader,
  command: Command<Args, Result>,
  args: unknown,
  mutation: Mutation,
  areChecked = false,
): Promise<RanCommand<Result>> {
  const tx: BufferedTx = bufferedTx(reader, mutation.at);
  const resolved = await resolveAliases(tx, areChecked ? (args as Args) : checkedArgs(command, args));
  const context: Context = { ...mutation, id: (label) => mutationId(mutation.uid, mutation.at, label) };
  const result = await command.run(tx, resolved, context);
  return { result, writes: tx.writes() };
}

/**
 * What a command would answer, without what it would write: for commands that never read what they wrote themselves. A third of the work of
 * running it. @param args as `checkedArgs` gives them @throws AppError as `runCommand`
 */
export async function rehearsed<Args, Result>(
  reader: Reader,
  command: Command<Args, Result>,
  args: Args,
  mutation: Mutation,
): Promise<Result> {
  const tx: BufferedTx = {
    ...bufferedTx(reader, mutation.at),
    put: nothing,
    putMany: nothing,
    delete: nothing,
  };
  const resolved = await resolveAliases(tx, args);
  return command.run(tx, resolved, { ...mutation, id: (label) => label });
}

const nothing = async (): Promise<void> => undefined;

/** Arguments that came from outside, cleaned. @throws AppError `command.badArguments` */
export function checkedArgs<Args, Result>(command: Command<Args, Result>, args: unknown): Args {
  const parsed = schemaOf(command).safeParse(cleanText(args));
  if (parsed.success) return parsed.data;
  throw new AppError(
    'command.badArguments',
    { command: command.name, why: parsed.error.issues[0]?.path.join('.') ?? '' },
    { cause: parsed.error },
  );
}

/** PostgreSQL stores neither NUL nor lone surrogates: they are dropped from every text on both sides alike. */
export function cleanText<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\u0000', '') as T;
  if (Array.isArray(value)) return value.map(cleanText) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, cleanText(field)])) as T;
}

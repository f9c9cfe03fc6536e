import type { Reader } from '@/lib/commands/tx';
import { AppError } from '@/lib/errors';

/**
 * In the browser a command that awaits anything but its transaction loses it. PostgreSQL would forgive; the same command must be
 * refused here too. After each read the command has the microtasks until the next turn of the event loop to ask again or to end.
 */
export function refusingForeignAwaits(reader: Reader): {
  reader: Reader;
  watch: <T>(command: string, run: (reader: Reader) => Promise<T>) => Promise<T>;
} {
  let pending = 0;
  let isForeign = false;
  let isDone = false;
  const check = () => {
    setImmediate(() => {
      if (pending === 0 && !isDone) isForeign = true;
    });
  };
  const counted =
    <Args extends unknown[], Result>(read: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      pending++;
      try {
        return await read(...args);
      } finally {
        pending--;
        check();
      }
    };
  const watched: Reader = { getMany: counted(reader.getMany) as never, scan: counted(reader.scan) as never };

  return {
    reader: watched,
    async watch(command, run) {
      check();
      try {
        const result = await run(watched);
        if (isForeign) throw new AppError('command.foreignAwait', { command });
        return result;
      } finally {
        isDone = true;
      }
    },
  };
}

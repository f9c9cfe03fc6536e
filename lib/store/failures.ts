import { AppError } from '@/lib/errors';

/** Turns what IndexedDB throws into what a person can act on; our own errors pass through. */
export function storeError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const names = namesOf(error);
  const has = (...wanted: string[]) => wanted.some((name) => names.includes(name));
  if (has('QuotaExceededError')) return new AppError('store.diskFull', {}, { cause: error });
  if (has('VersionError')) return new AppError('store.newerVersion', {}, { cause: error });
  if (has('PrematureCommitError', 'TransactionInactiveError'))
    return new AppError('command.foreignAwait', {}, { cause: error });
  if (has('DatabaseClosedError')) return new AppError('store.closed', {}, { cause: error });
  if (has('UnknownError', 'OpenFailedError', 'DataError'))
    return new AppError('store.corrupt', {}, { cause: error });
  return AppError.from(error);
}

/** Dexie wraps: the reason may be the error, its `inner`, or its `failures`. */
function namesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, failures } = error as { name?: string; inner?: unknown; failures?: unknown[] };
  return [
    ...(name ? [name] : []),
    ...namesOf(inner, depth + 1),
    ...(failures ?? []).slice(0, 3).flatMap((one) => namesOf(one, depth + 1)),
  ];
}

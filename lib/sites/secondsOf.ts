/** A site's time in seconds since 1970 as an instant in UTC, or undefined where it is none of this century's. */
export function secondsOf(value: unknown): string | undefined {
  const seconds = typeof value === 'string' && /^\d{10}$/.test(value) ? Number(value) : value;
  if (typeof seconds !== 'number' || !Number.isInteger(seconds)) return undefined;
  return seconds > 1_000_000_000 && seconds < 10_000_000_000
    ? new Date(seconds * 1000).toISOString()
    : undefined;
}

/** `jianlian-2026-11-24.json`: sorts by day, safe on every system. `at` in UTC, `zone` the person's own. */
export function exportName(at: string, zone: string, ending: string): string {
  const day = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(Date.parse(at));
  return `jianlian-${day}.${ending}`;
}

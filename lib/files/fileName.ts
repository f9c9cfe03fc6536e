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

/** `jianlian-2026-11-24-0940.jlbackup`: with the minute, so that a folder keeps every backup. */
export function backupName(at: string, zone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(Date.parse(at));
  return exportName(at, zone, 'jlbackup').replace('.', `-${time.replace(':', '')}.`);
}

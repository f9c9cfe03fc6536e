const dayMs = 86_400_000;

export type BackupAge = { is: 'never' } | { is: 'old' | 'fresh'; days: number };

/** How old the last backup or export is in whole days; past `oldAfterDays` it is old. A clock that was set back makes it 0, never less. */
export function backupAge(lastExportAt: string | null, now: string, oldAfterDays: number): BackupAge {
  if (lastExportAt === null) return { is: 'never' };
  const passed = Math.max(0, Date.parse(now) - Date.parse(lastExportAt));
  return { is: passed > oldAfterDays * dayMs ? 'old' : 'fresh', days: Math.floor(passed / dayMs) };
}

/**
 * What was typed and is not in the database yet, written at once with every letter, so that a reload in the same moment loses nothing.
 * It holds a text only for the fraction of a second until it is saved.
 */
export type UnsavedJournal<T> = {
  keep(value: T, at: string): void;
  /** What an earlier page could not save any more, or null. */
  left(): { value: T; at: string } | null;
  clear(): void;
};

export function unsavedJournal<T>(name: string, storage: Storage = localStorage): UnsavedJournal<T> {
  const key = `unsaved.${name}`;
  return {
    keep(value, at) {
      try {
        storage.setItem(key, JSON.stringify({ value, at }));
      } catch {
        // a full or forbidden storage costs the safety net, not the saving itself
      }
    },
    left() {
      try {
        const found: unknown = JSON.parse(storage.getItem(key) ?? 'null');
        return isEntry<T>(found) ? found : null;
      } catch {
        return null;
      }
    },
    clear() {
      try {
        storage.removeItem(key);
      } catch {
        // as above
      }
    },
  };
}

/** Nothing waits any more under names that hold one of these ids: what they were about is gone. */
export function forgetJournals(ids: readonly string[], storage: Storage = localStorage): void {
  for (const key of Object.keys(storage))
    if (key.startsWith('unsaved.') && ids.some((id) => key.includes(id))) storage.removeItem(key);
}

const isEntry = <T>(value: unknown): value is { value: T; at: string } =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  'at' in value &&
  typeof value.at === 'string';

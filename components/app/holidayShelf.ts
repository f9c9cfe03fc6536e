import type { HolidayFile } from '@/lib/markets/holidays/calendar';
import { loadHolidays } from '@/lib/markets/holidays/load';

/** The holidays of all countries, read when a screen first asks. null: not read yet. */
export function holidayShelf(load: () => Promise<HolidayFile> = loadHolidays) {
  const listeners = new Set<() => void>();
  let file: HolidayFile | null = null;
  let reading: Promise<HolidayFile> | null = null;

  function read(): Promise<HolidayFile> {
    reading ??= load().then((found) => {
      file = found;
      for (const listener of listeners) listener();
      return found;
    });
    reading.catch(() => {
      reading = null; // a file that could not be read is asked for again
    });
    return reading;
  }
  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      void read().catch(() => {});
      return () => void listeners.delete(listener);
    },
    snapshot: () => file,
    read,
  };
}

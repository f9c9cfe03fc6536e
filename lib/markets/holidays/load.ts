import type { HolidayFile } from './calendar';

/** The holidays of all countries, read when a screen or the worker first asks for them: they are no part of what starts the panel or runs in a page. */
export const loadHolidays = async (): Promise<HolidayFile> => (await import('./days.json')).default;

import { browser } from '@/lib/browser';

const key = 'database';

/** The name of the database in use. It changes only when a person restored an export beside one that could not be read. */
export const activeDatabase = async (): Promise<string> => databaseIn(await browser.storage.local.get(key));

/** The same, in what was read already. */
export function databaseIn({ [key]: name }: Record<string, unknown>): string {
  return typeof name === 'string' && /^jianlian[\w-]*$/.test(name) ? name : 'jianlian';
}

export const setActiveDatabase = (name: string): Promise<void> => browser.storage.local.set({ [key]: name });

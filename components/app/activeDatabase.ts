import { browser } from '@/lib/browser';

const key = 'database';

/** The name of the database in use. It changes only when a person restored an export beside one that could not be read. */
export async function activeDatabase(): Promise<string> {
  const { [key]: name } = await browser.storage.local.get(key);
  return typeof name === 'string' && /^jianlian[\w-]*$/.test(name) ? name : 'jianlian';
}

export const setActiveDatabase = (name: string): Promise<void> => browser.storage.local.set({ [key]: name });

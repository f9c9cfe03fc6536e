import { browser } from '@/lib/browser';

/** What the panel should show next. It may not be open yet: the wish waits in `storage.session`, which no page can read. */
export type PanelTarget = {
  dealId: string;
  /** Content of the deal whose label is to be checked; null: the deal itself. */
  deliverableId: string | null;
};

const key = 'panelTarget';

export async function setPanelTarget(target: PanelTarget): Promise<void> {
  await browser.storage.session.set({ [key]: target });
}

/** The wish that waits, once: it is taken away. */
export async function takePanelTarget(): Promise<PanelTarget | null> {
  const { [key]: target } = await browser.storage.session.get(key);
  if (!isTarget(target)) return null;
  await browser.storage.session.remove(key);
  return target;
}

/** Calls `arrived` when a wish comes while the panel is open; returns the way to stop. */
export function onPanelTarget(arrived: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (isTarget(changes[key]?.newValue)) arrived();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

const isTarget = (value: unknown): value is PanelTarget =>
  typeof value === 'object' &&
  value !== null &&
  'dealId' in value &&
  typeof value.dealId === 'string' &&
  'deliverableId' in value;

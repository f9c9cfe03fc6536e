import { browser, sidebarAction, sidePanel } from '@/lib/browser';

/**
 * Opens the panel beside the page. Call it in the synchronous turn of a listener that a gesture reached; a refusal is normal, in
 * Firefox always so when the gesture came from a page.
 */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  const opening = sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : sidebarAction?.open();
  if (!opening) return false;
  return opening.then(
    () => true,
    () => false,
  );
}

/** Shows the panel's page in a tab: where no gesture is at hand, as after a notification. */
export async function openPanelTab(): Promise<void> {
  const url = browser.runtime.getURL('sidepanel.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

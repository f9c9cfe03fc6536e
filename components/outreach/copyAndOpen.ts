export type Opened = { copied: boolean; opened: boolean };

/**
 * Copies a text and opens an address in the same gesture: copying first, while this page still has the focus. Where copying fails
 * nothing is opened: a page without the text in hand helps nobody.
 */
export async function copyAndOpen(text: string, url: string | null): Promise<Opened> {
  const copied = await copyText(text);
  if (!copied || url === null) return { copied, opened: false };
  return { copied, opened: openAddress(url) };
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no focus, or forbidden: the person is told to copy by hand
  }
}

/** A new tab that learns nothing of this page; a mail address goes to the system's own program. */
function openAddress(url: string): boolean {
  const link = document.createElement('a');
  link.href = url;
  link.rel = 'noreferrer noopener';
  if (!url.startsWith('mailto:')) link.target = '_blank';
  document.body.append(link);
  link.click();
  link.remove();
  return true;
}

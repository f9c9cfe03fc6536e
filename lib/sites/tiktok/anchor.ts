import type { Place } from '../site';

/** After the site's own row of buttons on a profile; null elsewhere, where the button stands in a corner. */
export function anchorAt(document: Document, place: Place): Element | null {
  if (place.kind !== 'profile') return null;
  const root = document.querySelector('[data-e2e="user-page"]');
  if (!root) return null;
  for (const mark of ['user-more', 'share-btn', 'message-button', 'follow-button']) {
    const button = root.querySelector(`button[data-e2e="${mark}"]`);
    if (button) return button;
  }
  return root.querySelector('[data-e2e="user-subtitle"]') ?? root.querySelector('[data-e2e="user-title"]');
}

/** What takes the keys while it is there: a menu, a dialog, a list of a field. One that is on its way out does not. */
export const openLayer = ['menu', 'dialog', 'listbox']
  .map((role) => `[role="${role}"]:not([data-closed])`)
  .join(', ');

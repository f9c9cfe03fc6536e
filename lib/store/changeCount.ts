import type { KeptChanges } from './journal';

/** How many changes an entry keeps, without unpacking them. */
export const changeCount = ({ changes }: { changes: KeptChanges }): number =>
  Array.isArray(changes) ? changes.length : changes.count;

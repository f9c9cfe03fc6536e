/** The lock that whoever writes an import holds; the browser lets go of it when that page or worker dies. */
export const lockOf = (id: string): string => `jianlian import ${id}`;

/** Whether another page writes this import right now. */
export async function isBeingWritten(id: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lockOf(id));
}

/** The lock that whoever writes an import holds; the browser lets go of it when that page or worker dies. */
export const lockOf = (id: string): string => `jianlian import ${id}`;

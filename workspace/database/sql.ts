/** What PGlite and PostgreSQL have in common for us: parameters as `$1`, rows as objects. */
export type Sql = {
  query: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;
};

/** Runs work in one transaction; what it throws rolls everything back. */
export type Transact = <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;

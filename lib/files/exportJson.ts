/** A value as a JSON file a person may read: indented, UTF-8. */
export const jsonFile = (content: unknown): Blob =>
  new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' });

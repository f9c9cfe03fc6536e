/** The data a TikTok page starts with, as text; `''` where there is none. They describe the first load and nothing after it. */
export const rehydration = (document: Document): string =>
  document.getElementById('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent ?? '';

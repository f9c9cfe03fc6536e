/** One size for every state in both languages, so that a page learns nothing from measuring it. CSS pixels. */
export const buttonSize = { width: 132, height: 28 } as const;
export const detailsSize = { width: 284, height: 116 } as const;

/** The head of a profile as rendered. Walls and error pages have none. */
export const profileHeader = (document: Document): Element | null =>
  document.querySelector('main header, [role="main"] header');

/** An element of a frame's page with its class and text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

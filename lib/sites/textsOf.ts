/** The texts inside an element, each by itself: `698M` and `followers` must not run together. */
export function textsOf(element: Node): string[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType === textNode) return node.textContent?.trim() ? [node.textContent] : [];
    return node.nodeType === elementNode ? textsOf(node) : [];
  });
}

/** The text of an element as it is seen: with its line breaks, without the titles of its pictures. */
export function shownText(element: Node): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeName === 'BR') return '\n';
      if (node.nodeName === 'svg') return '';
      return node.nodeType === elementNode ? shownText(node) : (node.textContent ?? '');
    })
    .join('');
}

// Numbers of the DOM standard: the document may be of another window, so no global of this one is used.
const elementNode = 1;
const textNode = 3;

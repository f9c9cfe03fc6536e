type Pressed = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey'>;

/** `j`, `?`, `Enter`, `mod+z`, `mod+shift+Enter`. A sign that needs Shift is named by the sign, a letter by its small form. */
export function keyName({ key, metaKey, ctrlKey, altKey, shiftKey }: Pressed): string {
  const isLetter = key.length === 1;
  const name = isLetter ? key.toLowerCase() : key;
  const withShift = shiftKey && (!isLetter || key.toLowerCase() !== key.toUpperCase());
  return [metaKey || ctrlKey ? 'mod' : '', altKey ? 'alt' : '', withShift ? 'shift' : '', name]
    .filter(Boolean)
    .join('+');
}

const notTyped = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file', 'color']);

/** Whether keys are letters here. */
export function isTyping(target: Element): boolean {
  if (target instanceof HTMLInputElement) return !notTyped.has(target.type);
  return target.closest('textarea, select, [contenteditable=""], [contenteditable="true"]') !== null;
}

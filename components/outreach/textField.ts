import { changeBetween } from './editStretches';

/** Writes a text into the field without moving the caret to its end. */
export function showIn(field: HTMLTextAreaElement, text: string): void {
  if (field.value === text) return;
  const { start, end, inserted } = changeBetween(field.value, text, null);
  const isFocused = field.ownerDocument.activeElement === field;
  field.setRangeText(inserted, start, end, 'preserve');
  if (isFocused && inserted && field.selectionStart === field.selectionEnd && field.selectionStart === start)
    field.setSelectionRange(start, start + inserted.length);
}

/** One line stays one: what was pasted with breaks gets spaces, and the caret stays. */
export function withoutBreaks(field: HTMLTextAreaElement): void {
  const caret = field.selectionStart;
  field.value = field.value.replace(/\r\n|\r|\n/g, ' ');
  field.setSelectionRange(caret, caret);
}

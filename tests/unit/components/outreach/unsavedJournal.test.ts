import { expect, test } from 'vitest';
import { unsavedJournal } from '@/components/outreach/unsavedJournal';

function memory(isFull = false): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
}
const at = '2026-11-24T09:40:00.000Z';

test('[WRITE-11] what was typed and not saved is found again by the next page, and gone once it is saved', () => {
  const storage = memory();
  unsavedJournal<string>('draft.1', storage).keep('half a sent', at);

  expect(unsavedJournal<string>('draft.1', storage).left()).toEqual({ value: 'half a sent', at });
  expect(unsavedJournal<string>('draft.2', storage).left()).toBeNull();

  unsavedJournal<string>('draft.1', storage).clear();
  expect(unsavedJournal<string>('draft.1', storage).left()).toBeNull();
});

test('[WRITE-11] a full storage or one with foreign words costs the net, never the typing', () => {
  const foreign = memory();
  foreign.setItem('unsaved.draft.1', '{"other":1}');

  expect(() => unsavedJournal<string>('draft.1', memory(true)).keep('x', at)).not.toThrow();
  expect(unsavedJournal<string>('draft.1', foreign).left()).toBeNull();
  foreign.setItem('unsaved.draft.1', '{broken');
  expect(unsavedJournal<string>('draft.1', foreign).left()).toBeNull();
});

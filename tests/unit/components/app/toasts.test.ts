import { expect, test, vi } from 'vitest';
import { toasts } from '@/components/app/toasts';

test('[PANEL-13] one at a time: a new toast takes the place of the last, and the same words again are a new one', () => {
  const said = toasts();
  const heard = vi.fn();
  said.subscribe(heard);

  said.show({ text: 'Moved', undo: { uid: 'a' } });
  const first = said.snapshot();
  said.show({ text: 'Moved', undo: { uid: 'b' } });

  expect(said.snapshot()).toMatchObject({ text: 'Moved', undo: { uid: 'b' } });
  expect(said.snapshot()?.id).not.toBe(first?.id);
  expect(heard).toHaveBeenCalledTimes(2);
});

test('[PANEL-13] dismissed, there is none', () => {
  const said = toasts();
  said.show({ text: 'Moved' });

  said.dismiss();

  expect(said.snapshot()).toBeNull();
});

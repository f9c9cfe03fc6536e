import { expect, test } from 'vitest';
import { recovered } from '@/components/creators/NoteEditor';

test('[CRE-11] a note that was not saved any more comes back as it was typed', () => {
  expect(recovered({ base: 'old', note: 'old and new' }, 'old')).toBe('old and new');
  expect(recovered({ base: 'old', note: '' }, 'old')).toBe('');
});

test('[CRE-11] where somebody else wrote meanwhile, both are kept, and nothing is doubled', () => {
  expect(recovered({ base: 'old', note: 'mine' }, 'theirs')).toBe('theirs\n\nmine');
  expect(recovered({ base: 'old', note: 'mine' }, 'theirs and mine')).toBe('theirs and mine');
});

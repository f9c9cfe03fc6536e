import { expect, test } from 'vitest';
import { fulfilmentTurn } from '@/lib/outreach/templates/fulfilmentTurn';
import { makeDeliverable, makeSample } from '../../../make';

const now = '2026-12-03T09:00:00.000Z';
const disclosure = { verdict: 'fail', note: '', at: now } as const;

test('[DRAFT-19] the text that parcels and posts ask for: label, due content, parcel, address; else none', () => {
  const asked = makeSample();
  const going = makeSample({ shippedAt: now });
  const soon = makeDeliverable({ dueAt: '2026-12-08T07:59:59.999Z' });
  const later = makeDeliverable({ dueAt: '2026-12-20T07:59:59.999Z' });
  const unlabelled = makeDeliverable({ postedAt: now, disclosure });
  const turn = (samples: (typeof asked)[], content: (typeof soon)[]) =>
    fulfilmentTurn({ samples, content, now });

  expect(turn([asked, going], [later, soon, unlabelled])).toBe('T10');
  expect(turn([asked, going], [later, soon])).toBe('T09');
  expect(turn([asked, going], [later])).toBe('T08');
  expect(turn([asked], [later])).toBe('T07');
  expect(turn([makeSample({ addressAskedAt: now })], [later])).toBeNull();
  expect(turn([], [])).toBeNull();
});

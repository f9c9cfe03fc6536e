import { expect, test } from 'vitest';
import { type CardRoom, cardHeight, cardHeights } from '@/components/pipeline/board/cardHeight';
import { makeRow } from '../makeRow';

const room: CardRoom = {
  columnWidth: 163,
  kindNames: {
    review: 'Review',
    firstContact: 'First contact',
    followUp: 'Follow up',
    reply: 'Reply',
    setZone: 'Set their zone',
    own: 'Next step',
  },
  now: '2026-11-24T17:40:00.000Z',
};
const tomorrow = '2026-11-25T09:00:00.000Z';
const yesterday = '2026-11-23T09:00:00.000Z';

test.each([
  ['', 'review', null, 163, 'three'],
  ['', 'setZone', null, 163, 'three'],
  ['', 'followUp', tomorrow, 163, 'three'],
  ['', 'followUp', yesterday, 163, 'four'],
  ['', 'firstContact', tomorrow, 163, 'four'],
  ['Write the first message', 'own', tomorrow, 163, 'four'],
  ['Write the first message', 'own', tomorrow, 260, 'three'],
  ['写第一封', 'own', tomorrow, 163, 'three'],
  ['把样品清单发给她确认', 'own', tomorrow, 163, 'four'],
] as const)('[BOARD-5] "%s" %s %s in %i px has %s lines', (text, kind, dueAt, columnWidth, lines) => {
  const row = makeRow({ nextAction: { kind, text, dueAt, zone: null } });

  expect(cardHeight(row, { ...room, columnWidth })).toBe(cardHeights[lines]);
});

test('[BOARD-5] without a step, or where nobody may write, a card has three lines', () => {
  const nextAction = { kind: 'own' as const, text: 'Write the first message', dueAt: tomorrow, zone: null };

  expect(cardHeight(makeRow({ nextAction: null }), room)).toBe(cardHeights.three);
  expect(cardHeight(makeRow({ nextAction, blocked: true }), room)).toBe(cardHeights.three);
});

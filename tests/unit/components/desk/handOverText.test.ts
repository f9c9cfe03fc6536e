import { expect, test } from 'vitest';
import { handOverText } from '@/components/desk/handOverText';
import { startTexts } from '@/lib/i18n/startTexts';
import { deskOf } from '@/lib/outreach/desk/deskOf';
import { makeRow } from '@/tests/unit/components/pipeline/makeRow';

const now = '2026-11-24T17:40:00.000Z';
const waiting = (name: string) =>
  makeRow({ name, nextAction: { kind: 'reply', text: '', dueAt: now, zone: null } });

test.each(['en', 'zh-CN'] as const)(
  '[DESK-9] the note of %s names who waits, and how many more',
  async (language) => {
    const { t } = await startTexts(language);
    const rows = Array.from({ length: 11 }, (_, index) => waiting(`Person ${index}`));
    const desk = deskOf(now, rows);
    const words = {
      t,
      now,
      moment: () => '01:40',
      name: ({ row }: { row: { name: string | null } }) => row.name ?? '',
      pressing: () => ({ text: '2 h', look: '' }),
      stepText: () => 'asks',
    };

    const text = handOverText(desk, words as never);

    expect(text).toContain('11');
    expect(text).toContain('Person 0');
    expect(text).toContain('3');
    expect(text.includes('等你回复')).toBe(language === 'zh-CN');
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(9);
    expect(handOverText(deskOf(now, []), words as never)).not.toContain('Person');
  },
);

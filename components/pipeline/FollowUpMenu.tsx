import type { RefObject } from 'react';
import { errorText } from '@/components/app/errorText';
import { useStore } from '@/components/app/useStore';
import { useToast } from '@/components/app/useToast';
import { useWords } from '@/components/creators/useWords';
import { dayKey } from '@/components/creators/when';
import { Menu } from '@/components/ui/Menu';
import { setNextAction } from '@/lib/commands';
import { AppError } from '@/lib/errors';
import type { NextAction } from '@/lib/model/deal';
import { instantOf } from '@/lib/outreach/plan/typedTime';
import type { PipelineRow } from '@/lib/store';
import { rowName } from './rowName';

type Props = {
  row: PipelineRow;
  anchor: Element;
  focusAfter: RefObject<HTMLElement | null>;
  onClose: () => void;
};

const dayMs = 86_400_000;

/** When to follow up: a day of theirs, at nine in the morning there. */
export function FollowUpMenu({ row, anchor, focusAfter, onClose }: Props) {
  const { t, now, zone: own, day } = useWords();
  const store = useStore();
  const toasts = useToast();
  const zone = row.zone ?? own;
  const name = rowName(row) ?? t('pipeline.noName');

  async function set(nextAction: NextAction | null, said: string): Promise<void> {
    try {
      const { uid } = await store.run(setNextAction, { dealId: row.dealId, nextAction });
      toasts.show({ text: said, undo: { uid } });
    } catch (error) {
      toasts.show({ text: errorText(t, AppError.from(error)) });
    }
  }
  const inDays = (days: number) => {
    const date = dayKey(new Date(Date.parse(now) + days * dayMs).toISOString(), zone);
    const dueAt = instantOf(date, '09:00', zone);
    return set(
      { kind: 'followUp', text: '', dueAt, zone },
      t('pipeline.followUp.set', { name, when: day(dueAt ?? now) }),
    );
  };
  const choice = (key: string, days: number, label: string) => ({
    key,
    label,
    kbd: key,
    onSelect: () => void inDays(days),
  });

  return (
    <Menu
      open
      anchor={anchor}
      focusAfter={focusAfter}
      onOpenChange={(open) => open || onClose()}
      caption={t('pipeline.followUp.title')}
      groups={[
        [
          choice('1', 1, t('pipeline.followUp.tomorrow')),
          choice('3', 3, t('pipeline.followUp.inThreeDays')),
          choice('7', 7, t('pipeline.followUp.inAWeek')),
        ],
        [
          {
            key: 'none',
            label: t('pipeline.followUp.nothing'),
            kbd: '0',
            onSelect: () => void set(null, t('pipeline.followUp.cleared', { name })),
          },
        ],
      ]}
    />
  );
}

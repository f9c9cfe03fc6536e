import { ChevronUp } from 'lucide-react';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';

/** When to follow up with many: in so many days, at nine in the morning of each one's own time. */
export function PlanMenu({ onDays }: { onDays: (days: number, when: string) => void }) {
  const { t } = useT();
  const choices = [
    [1, t('pipeline.followUp.tomorrow')],
    [3, t('pipeline.followUp.inThreeDays')],
    [7, t('pipeline.followUp.inAWeek')],
  ] as const;
  return (
    <Menu
      side="top"
      align="end"
      trigger={
        <Button>
          {t('pipeline.bulk.next')}
          <ChevronUp className="i s" aria-hidden="true" />
        </Button>
      }
      caption={t('pipeline.followUp.title')}
      groups={[
        choices.map(([days, label]) => ({
          key: String(days),
          label,
          kbd: String(days),
          onSelect: () => onDays(days, label),
        })),
      ]}
    />
  );
}

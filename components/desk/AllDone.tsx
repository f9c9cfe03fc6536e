import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import type { Desk } from '@/lib/outreach/desk/deskOf';
import type { PipelineRow } from '@/lib/store';
import { HandOverNote } from './HandOver';
import { NextDay } from './NextDay';
import { useDeskWords } from './useDeskWords';
import { useShift } from './useShift';

type Props = { desk: Desk<PipelineRow>; onShowNext: () => void };

/** Nothing to do now: who is next, the day ahead, the hand-over, and what this shift did. */
export function AllDone({ desk, onShowNext }: Props) {
  const { t, at, duration, when, name, place } = useDeskWords();
  const shift = useShift();
  const [first] = desk.groups.next;
  const wait = first?.from == null ? null : duration(first.from - at);
  const later = desk.entries.length;

  return (
    <div className="body all-done">
      <div className="rest">
        <h2>{t('desk.empty')}</h2>
        <p className="dim">
          {!first || first.from === null || wait === null
            ? t('desk.nothingAhead')
            : first.row.zone
              ? t('desk.nextIs', {
                  name: name(first),
                  duration: wait,
                  time: when(first.from, first.row.zone),
                  place: place(first.row.zone),
                })
              : t('desk.nextIsHere', { name: name(first), duration: wait })}
        </p>
        {later > 0 && <Button onClick={onShowNext}>{t('desk.showNext', { count: later })}</Button>}
      </div>
      <NextDay entries={desk.groups.next} />
      <HandOverNote desk={desk} />
      {shift && (
        <Section title={t('desk.shift.title')} aside={t('desk.shift.hours')}>
          <dl className="shift">
            {(['sent', 'replies', 'agreed'] as const).map((what) => (
              <div key={what}>
                <dd>{shift[what]}</dd>
                <dt className="meta">{t(`desk.shift.${what}`)}</dt>
              </div>
            ))}
          </dl>
        </Section>
      )}
    </div>
  );
}

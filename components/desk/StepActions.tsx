import type { ReactNode, RefObject } from 'react';
import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { useDealRecords } from '@/components/creators/useDealRecords';
import { useAround } from '@/components/outreach/useWriting';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { SendHere } from './SendHere';
import type { Entry } from './useDesk';
import { useDeskWords } from './useDeskWords';
import type { StepActs } from './useStep';

/** What Enter does now; null: it is not known yet. */
export type Primary = RefObject<(() => void) | null>;
type Props = { entry: Entry; acts: StepActs; primary: Primary };

/** What can be done with the row the keys act on: the next right thing first, then later, declined, opted out. */
export function StepActions({ entry, acts, primary }: Props) {
  const { row, step, group } = entry;
  const { go } = usePlace();
  const { t } = useDeskWords();

  const others = (
    <>
      <Button size="s" onClick={() => void acts.later(entry)}>
        {t('desk.later')} <Kbd>H</Kbd>
      </Button>
      <Button size="s" onClick={() => void acts.stop(entry, 'declined')}>
        {t('desk.declined')} <Kbd>D</Kbd>
      </Button>
      <Button size="s" aria-keyshortcuts="Shift+D" onClick={() => void acts.stop(entry, 'optedOut')}>
        {t('desk.optedOut')}
      </Button>
    </>
  );
  const main = (label: string, act: () => void, rest: ReactNode = others) => {
    primary.current = act;
    return (
      <div className="row">
        <Button kind="primary" onClick={act}>
          {label} <Kbd>↵</Kbd>
        </Button>
        {rest}
      </div>
    );
  };

  const { content } = step;
  const isWriting = step.needsWindow && !content;
  const finishing = (
    <>
      <Button size="s" onClick={() => void acts.finish(entry)}>
        {t('desk.done')}
      </Button>
      <Button size="s" onClick={() => void acts.later(entry)}>
        {t('desk.later')} <Kbd>H</Kbd>
      </Button>
    </>
  );

  return (
    <>
      <BothClocks entry={entry} />
      {content &&
        main(
          t(step.kind === 'disclosureCheck' ? 'desk.lookAtPost' : 'desk.toContent'),
          () => go(places.content(row.dealId, content.aboutId)),
          finishing,
        )}
      {isWriting && group === 'unplaced' && main(t('desk.setZone'), () => go(places.deal(row.dealId)))}
      {step.kind === 'reply' && main(t('desk.writeBack'), () => go(places.draft(row.dealId)))}
      {step.kind === 'own' && main(t('desk.openCreator'), () => go(places.deal(row.dealId)), finishing)}
      {isWriting && group !== 'unplaced' && <Writing entry={entry} primary={primary} others={others} />}
    </>
  );
}

/** What time it is there and here. */
function BothClocks({ entry: { row, clock, isSafe } }: { entry: Entry }) {
  const { t, now, time, place } = useDeskWords();
  const mine = time(now);
  return (
    <div className="meta">
      {row.zone !== null && clock !== null
        ? t('desk.clocks', { theirs: clock, place: place(row.zone), mine })
        : t('desk.clocksUnknown', { mine })}
      {isSafe && (
        <>
          <span className="sep" />
          {t('desk.safe')}
        </>
      )}
    </div>
  );
}

type WritingProps = Omit<Props, 'acts'> & { others: ReactNode };

/** The text that would go out is read first: whether it can be copied decides what the key does. */
function Writing({ entry, primary, others }: WritingProps) {
  const { t } = useDeskWords();
  const { row } = entry;
  const records = useDealRecords(row.dealId);
  const around = useAround(row.dealId, row.brandId);
  if (records && around)
    return <SendHere key={row.dealId} records={records} around={around} primary={primary} others={others} />;
  primary.current = null;
  return (
    <div className="row">
      <Button kind="primary" busy>
        {t('desk.copyAndOpen')} <Kbd>↵</Kbd>
      </Button>
      {others}
    </div>
  );
}

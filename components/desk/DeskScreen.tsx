import { Clock3 } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { errorText } from '@/components/app/errorText';
import { useKeys } from '@/components/app/useKeys';
import { useListOrder } from '@/components/app/useListOrder';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Skeleton } from '@/components/ui/Skeleton';
import { wholeNumber } from '@/lib/i18n/numbers';
import { AllDone } from './AllDone';
import { DeskFoot } from './DeskFoot';
import { DeskList } from './DeskList';
import { HandOver } from './HandOver';
import { QuotaBar } from './QuotaBar';
import { QuotaView } from './QuotaView';
import { StepActions } from './StepActions';
import { useDesk } from './useDesk';
import { useDeskCursor } from './useDeskCursor';
import { useDeskWords } from './useDeskWords';
import { useQuotas } from './useQuotas';
import { useStep } from './useStep';
import './desk.css';

type Props = {
  /** Whether the list is the only thing in sight (the panel), with the shell's head above it. */
  isPanel: boolean;
  /** The creator in hand stands beside the list, as the main thing. */
  isBeside: boolean;
  /** The row the keys act on. */
  onCursor: (dealId: string | null) => void;
};

/** Whom to write to now: one list, one row in hand, one key for the next right thing. */
export function DeskScreen({ isPanel, isBeside, onCursor }: Props) {
  const { t, language } = useDeskWords();
  const { desk, ready } = useDesk();
  const { cursor, select, move } = useDeskCursor(desk.entries);
  const acts = useStep();
  const primary = useRef<(() => void) | null>(null);
  const [view, setView] = useState<'list' | 'handOver' | { shopId: string }>('list');
  const [showsNext, setShowsNext] = useState(false);
  const quotas = useQuotas() ?? [];
  const quota = typeof view === 'object' ? quotas.find(({ shop }) => shop.id === view.shopId) : undefined;
  const order = useListOrder();
  useEffect(() => order.set(desk.entries.map(({ row }) => row.dealId)), [order, desk]);

  const isAllDone = ready && desk.due === 0 && !showsNext;
  const inHand = view === 'list' && !isAllDone ? cursor : null;
  const cursorId = inHand?.row.dealId ?? null;
  useEffect(() => onCursor(cursorId), [onCursor, cursorId]);
  useEffect(() => {
    if (desk.due > 0) setShowsNext(false);
  }, [desk.due]);

  const press = ({ target }: Event) => {
    if (!inHand || (target instanceof Element && target.closest('button, a'))) return false;
    return primary.current?.();
  };
  const back = () => (view === 'list' ? false : setView('list'));
  useKeys(
    {
      j: () => move(1),
      k: () => move(-1),
      h: () => inHand && void acts.later(inHand),
      d: () => inHand && void acts.stop(inHand, 'declined'),
      'shift+d': () => inHand && void acts.stop(inHand, 'optedOut'),
      Enter: press,
      Escape: back,
    },
    ready,
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (steps === undefined || event.target !== event.currentTarget) return;
    move(steps);
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have names
    <div className="pane desk" role={isBeside ? 'region' : 'main'} aria-label={t('desk.title')}>
      {isPanel ? (
        <h1 className="vh">{t('desk.title')}</h1>
      ) : (
        <div className="whead">
          <h1>{t('desk.title')}</h1>
          {ready && <span className="faint">{wholeNumber(desk.due, language)}</span>}
        </div>
      )}
      <p className="vh" role="status">
        {ready && t('desk.count', { count: desk.due })}
      </p>
      {acts.error && <Note kind="stop" role="status" title={errorText(t, acts.error)} />}
      {!ready && <Skeleton rows={8} />}
      {ready && view === 'handOver' && <HandOver desk={desk} onBack={() => setView('list')} />}
      {ready && quota && <QuotaView quota={quota} onBack={() => setView('list')} />}
      {ready && view === 'list' && isAllDone && <AllDone desk={desk} onShowNext={() => setShowsNext(true)} />}
      {ready && view === 'list' && !isAllDone && (
        <DeskList
          desk={desk}
          cursor={inHand}
          onSelect={select}
          onKeyDown={onKeyDown}
          actions={(entry) => (
            <StepActions key={entry.row.dealId} entry={entry} acts={acts} primary={primary} />
          )}
        />
      )}
      {ready && view === 'list' && desk.moved > 0 && (
        <Note
          kind="attention"
          icon={<Clock3 className="i" aria-hidden="true" />}
          title={t('desk.missed.title', { count: desk.moved })}
        >
          {t('desk.missed.body')}
        </Note>
      )}
      {ready && view === 'list' && !isAllDone && (
        <DeskFoot>
          <Button kind="quiet" size="s" onClick={() => setView('handOver')}>
            {t('desk.handOver.title')}
          </Button>
        </DeskFoot>
      )}
      {ready &&
        view === 'list' &&
        quotas.map((one) => (
          <QuotaBar key={one.shop.id} quota={one} onOpen={() => setView({ shopId: one.shop.id })} />
        ))}
    </div>
  );
}

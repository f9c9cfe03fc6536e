import { useEffect, useMemo, useState } from 'react';
import { ErrorBoundary } from '@/components/app/ErrorBoundary';
import { errorText } from '@/components/app/errorText';
import { places } from '@/components/app/places';
import { useKeys } from '@/components/app/useKeys';
import { usePlace } from '@/components/app/usePlace';
import { useQuery } from '@/components/app/useQuery';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Progress } from '@/components/ui/Progress';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { DuplicatePair } from '@/lib/store';
import type { DuplicatesState } from './duplicatesDesk';
import { NothingToLookAt } from './NothingToLookAt';
import { PairList } from './PairList';
import { PairView } from './PairView';
import { keyOfPair, pairKey } from './pairKey';
import { Remembered } from './Remembered';
import { useDuplicates } from './useDuplicates';
import './duplicates.css';

type Props = { isPanel: boolean; pair: [string, string] | null };

/** Who may be one person: the pairs, surest first, and two of them side by side. Nobody is merged by itself. */
export function DuplicatesScreen({ isPanel, pair }: Props) {
  const { t } = useT();
  const { go } = usePlace();
  const { desk, state } = useDuplicates();
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [isRemembering, setRemembering] = useState(false);
  const different = useQuery(({ queries }) => queries.differentPairs(), []);
  useEffect(() => void desk.check(), [desk]);
  // what was settled is out of the next check: an undo brings it back with it
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new check
  useEffect(() => setSettled(new Set()), [state.check]);

  const pairs = useMemo(
    () =>
      (state.check?.pairs ?? []).filter((one) => !settled.has(keyOfPair(one)) && !later.has(keyOfPair(one))),
    [state.check, settled, later],
  );
  const open = pair ?? (isPanel ? null : idsOf(pairs[0]));
  const place = open ? pairs.findIndex((one) => keyOfPair(one) === pairKey(...open)) : -1;
  const goTo = (next: DuplicatePair | undefined) =>
    go(next ? places.duplicate(next.kept.id, next.gone.id) : places.duplicates);
  const step = (by: number) => {
    const next = pairs[Math.min(pairs.length - 1, Math.max(0, place + by))];
    if (next) goTo(next);
  };
  const down = () => step(1);
  const up = () => step(-1);
  useKeys({ ArrowDown: down, ArrowUp: up, k: up }, !isRemembering);

  const next = () => goTo(pairs[place + 1] ?? pairs.find((_, i) => i !== place));
  const settle = () => {
    if (!open) return;
    const all = new Set(settled).add(pairKey(...open));
    next();
    setSettled(all);
    void desk.check();
  };
  const putOff = () => {
    if (!open) return;
    const all = new Set(later).add(pairKey(...open));
    next();
    setLater(all);
  };

  const view = open && (
    <ErrorBoundary key={pairKey(...open)}>
      <PairView
        ids={open}
        pair={pairs[place] ?? null}
        isPanel={isPanel}
        hasKeys={!isRemembering}
        onSettled={settle}
        onLater={putOff}
      />
    </ErrorBoundary>
  );
  if (isPanel && view) return view;

  return (
    <main className="pane dup" aria-label={t('duplicates.title')}>
      <div className="whead">
        <h1>{t('duplicates.title')}</h1>
        <Summary state={state} />
        <span className="grow" />
        {different.data && different.data.length > 0 && (
          <Button kind="quiet" onClick={() => setRemembering(!isRemembering)}>
            {isRemembering
              ? t('duplicates.toPairs')
              : t('duplicates.remembered', { count: different.data.length })}
          </Button>
        )}
      </div>
      <Checking state={state} onAgain={() => void desk.check(true)} />
      {isRemembering ? (
        <Remembered pairs={different.data ?? []} onForgotten={() => void desk.check()} />
      ) : pairs.length === 0 && !pair ? (
        <NothingToLookAt state={state} later={later.size} onShowLater={() => setLater(new Set())} />
      ) : (
        <div className={isPanel ? 'body' : 'panes grow dup-panes'}>
          <PairList pairs={pairs} openKey={open && pairKey(...open)} />
          {!isPanel && view}
        </div>
      )}
    </main>
  );
}

const idsOf = (pair: DuplicatePair | undefined): [string, string] | null =>
  pair ? [pair.kept.id, pair.gone.id] : null;

function Summary({ state: { check } }: { state: DuplicatesState }) {
  const { t, language } = useT();
  if (!check) return null;
  const number = (value: number) => wholeNumber(value, language);
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(
    Math.max(0.1, check.ms / 1000),
  );
  return (
    <span className="meta cut">
      {t('duplicates.summary', {
        count: check.pairs.length,
        pairs: number(check.pairs.length),
        people: number(check.people),
        seconds,
      })}
    </span>
  );
}

/** The first check is waited for; later ones run beside what is shown. */
function Checking({ state, onAgain }: { state: DuplicatesState; onAgain: () => void }) {
  const { t, language } = useT();
  const { check, running, error } = state;
  if (error)
    return (
      <Note
        kind="stop"
        title={t('duplicates.failed')}
        actions={
          <Button size="s" onClick={onAgain}>
            {t('duplicates.again')}
          </Button>
        }
      >
        {errorText(t, error)}
      </Note>
    );
  if (!running || check) return null;
  const { phase, done, total } = running;
  const values = { done: wholeNumber(done, language), total: wholeNumber(total, language) };
  return (
    <div className="gutter dup-run">
      <Progress
        label={t(phase === 'reading' ? 'duplicates.reading' : 'duplicates.checking')}
        done={done}
        total={Math.max(1, total)}
        count={total === 0 ? '' : t('duplicates.progress', values)}
      />
    </div>
  );
}

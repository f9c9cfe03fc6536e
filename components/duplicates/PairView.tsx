import { ChevronLeft, Merge } from 'lucide-react';
import { useState } from 'react';
import { places } from '@/components/app/places';
import { useKeys } from '@/components/app/useKeys';
import { usePlace } from '@/components/app/usePlace';
import { useQuery } from '@/components/app/useQuery';
import { displayName } from '@/components/creators/displayName';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconButton } from '@/components/ui/IconButton';
import { Kbd } from '@/components/ui/Kbd';
import { Name } from '@/components/ui/Name';
import { Note } from '@/components/ui/Note';
import { Skeleton } from '@/components/ui/Skeleton';
import { markDifferent, mergeCreators } from '@/lib/commands';
import type { ContactKey, MergeChoices } from '@/lib/identity/mergedPerson';
import type { DuplicatePair, Side } from '@/lib/store';
import { Comparison } from './Comparison';
import { KeptLine } from './KeptLine';
import { WhyLine } from './WhyLine';

type Props = {
  ids: [string, string];
  /** null: the check proposes no such pair; a person compares them all the same. */
  pair: DuplicatePair | null;
  isPanel: boolean;
  hasKeys: boolean;
  onSettled: () => void;
  onLater: () => void;
};

/** Two creators side by side, the reasons, what would be kept: merge, not the same, later. */
export function PairView(props: Props) {
  const { t } = useWords();
  const { go } = usePlace();
  const sides = useQuery(({ queries }) => queries.sides(props.ids), props.ids);
  if (!sides.isReady) return <Skeleton rows={5} />;
  if (sides.data) return <Pair {...props} sides={sides.data} />;
  return (
    <section className="pane">
      <EmptyState
        title={t('duplicates.gone')}
        actions={<Button onClick={() => go(places.duplicates)}>{t('duplicates.back')}</Button>}
      >
        {t('duplicates.goneBody')}
      </EmptyState>
    </section>
  );
}

function Pair({ sides, pair, isPanel, hasKeys, onSettled, onLater }: Props & { sides: [Side, Side] }) {
  const { t } = useWords();
  const { go } = usePlace();
  const { act, error } = useAct();
  const [kept, gone] = sides;
  const [choices, setChoices] = useState<MergeChoices>({});
  const [leaveOut, setLeaveOut] = useState<readonly ContactKey[]>([]);
  const [isBusy, setBusy] = useState(false);
  const name = displayName(kept.creator, kept.profiles) ?? displayName(gone.creator, gone.profiles);
  const hasOptedOut = [...kept.deals, ...gone.deals].some(({ block }) => block?.reason === 'optedOut');

  const settle = async (done: Promise<unknown>) => {
    if (isBusy) return;
    setBusy(true);
    if (await done) onSettled();
    setBusy(false);
  };
  const ids = { keptId: kept.creator.id, goneId: gone.creator.id };
  const merge = () =>
    void settle(
      act(
        mergeCreators,
        { ...ids, choices, leaveOut: [...leaveOut] },
        {
          said: t('duplicates.merged', { name: name ?? t('duplicates.noName') }),
        },
      ),
    );
  const different = () =>
    void settle(
      act(markDifferent, { oneId: ids.keptId, otherId: ids.goneId }, { said: t('duplicates.saidDifferent') }),
    );
  /** Enter on a button or another row is theirs. */
  const enter = ({ target }: KeyboardEvent) =>
    target === document.body || (target instanceof Element && target.matches('.dup-row.sel'))
      ? merge()
      : false;
  useKeys({ Enter: enter, n: different, j: onLater }, hasKeys);

  const Box = isPanel ? 'main' : 'section';
  return (
    <Box className={isPanel ? 'screen dup' : 'pane'} aria-label={name ?? t('duplicates.noName')}>
      {isPanel && (
        <header className="head">
          <IconButton className="back" label={t('duplicates.back')} onClick={() => go(places.duplicates)}>
            <ChevronLeft className="i" aria-hidden="true" />
          </IconButton>
          <span className="grow cut b">{t('duplicates.title')}</span>
        </header>
      )}
      <div className="body">
        <div className="dup-head">
          {isPanel ? (
            <h1>{name ? <Name>{name}</Name> : t('duplicates.noName')}</h1>
          ) : (
            <h2>{name ? <Name>{name}</Name> : t('duplicates.noName')}</h2>
          )}
          {pair && <WhyLine pair={pair} />}
        </div>
        {hasOptedOut && <Note kind="attention" title={t('duplicates.optedOut')} />}
        <Comparison
          sides={sides}
          choices={choices}
          onChoose={(field, side) => setChoices({ ...choices, [field]: side })}
          leaveOut={leaveOut}
          onLeaveOut={setLeaveOut}
        />
        <KeptLine ids={[ids.keptId, ids.goneId]} isPanel={isPanel} />
        <div className="gutter">
          <Refusal error={error} />
        </div>
      </div>
      <div className="bar">
        <Button kind="primary" busy={isBusy} onClick={merge}>
          <Merge className="i" aria-hidden="true" />
          {t('duplicates.merge')} {!isPanel && <Kbd>↵</Kbd>}
        </Button>
        <Button size="l" onClick={different} aria-keyshortcuts="N">
          {t('duplicates.notSame')} {!isPanel && <Kbd>N</Kbd>}
        </Button>
        <Button kind="quiet" size="l" onClick={onLater} aria-keyshortcuts="J">
          {t('duplicates.later')} {!isPanel && <Kbd>J</Kbd>}
        </Button>
        {!isPanel && (
          <>
            <span className="grow" />
            <span className="meta cut">{t('duplicates.undoable')}</span>
          </>
        )}
      </div>
    </Box>
  );
}

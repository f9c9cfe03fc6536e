import { useMemo, useState } from 'react';
import { places } from '@/components/app/places';
import { useKeys } from '@/components/app/useKeys';
import { usePipeline } from '@/components/app/usePipeline';
import { usePlace } from '@/components/app/usePlace';
import { useQuery } from '@/components/app/useQuery';
import { Refusal } from '@/components/creators/Refusal';
import { dayEnds } from '@/components/pipeline/dueGroup';
import { EmptyState } from '@/components/ui/EmptyState';
import { Skeleton } from '@/components/ui/Skeleton';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { PipelineRow } from '@/lib/store';
import { type OpenForm, StepForm } from './StepForm';
import { useContentWords } from './useContentWords';
import { useStep } from './useStep';
import { WaitingRow } from './WaitingRow';
import { waitingGroupOf, waitingItems } from './waitingItems';
import './samples.css';

const atMost = 300;
const groups = ['late', 'week', 'later'] as const;

/** What creators and we owe each other, the latest first: addresses, parcels, posts, labels, codes and rights that end. */
export function WaitingScreen() {
  const { t } = useContentWords();
  const found = useQuery(async ({ queries }) => {
    const { samples, deliverables } = await queries.waiting(atMost);
    return waitingItems(samples, deliverables).slice(0, atMost);
  }, []);
  const { rows, ready } = usePipeline();
  const people = useMemo(() => new Map(rows.map((row) => [row.dealId, row])), [rows]);

  return (
    <main className="pane" aria-label={t('waiting.title')}>
      <div className="whead">
        <h1>{t('waiting.title')}</h1>
      </div>
      {!found.isReady || !ready ? (
        <Skeleton rows={6} />
      ) : found.data.length === 0 ? (
        <EmptyState title={t('waiting.none')}>{t('waiting.noneBody')}</EmptyState>
      ) : (
        <List items={found.data} people={people} />
      )}
    </main>
  );
}

type ListProps = { items: ReturnType<typeof waitingItems>; people: ReadonlyMap<string, PipelineRow> };

function List({ items, people }: ListProps) {
  const { t, now, zone, language } = useContentWords();
  const { go } = usePlace();
  const [cursorId, setCursor] = useState<string | null>(null);
  const [open, setOpen] = useState<OpenForm | null>(null);
  const { take, error } = useStep(setOpen);
  const weekEnd = useMemo(() => dayEnds(now, zone).week, [now, zone]);
  const place = Math.max(
    0,
    items.findIndex(({ row }) => row.id === cursorId),
  );
  const cursor = items[place];
  const move = (by: number) => {
    const next = items[Math.min(items.length - 1, Math.max(0, place + by))];
    if (!next) return;
    setCursor(next.row.id);
    document.getElementById(`waiting-${next.row.id}`)?.focus();
  };
  const down = () => move(1);
  const up = () => move(-1);
  const step = () => cursor && take(cursor);
  const openDeal = ({ target }: KeyboardEvent) =>
    target === document.body && cursor ? go(places.deal(cursor.row.dealId)) : false;
  const fold = () => (open ? setOpen(null) : false);
  useKeys({ j: down, k: up, ArrowDown: down, ArrowUp: up, p: step, Enter: openDeal, Escape: fold });

  return (
    <div className="body">
      <div className="gutter">
        <Refusal error={error} />
      </div>
      {groups.map((group) => {
        const ofGroup = items.filter((item) => waitingGroupOf(item, now, weekEnd) === group);
        if (ofGroup.length === 0) return null;
        return (
          <section key={group} aria-label={t(`waiting.groups.${group}`)}>
            <h2 className="grp">
              {t(`waiting.groups.${group}`)}
              <span className="n">{wholeNumber(ofGroup.length, language)}</span>
            </h2>
            <ol>
              {ofGroup.map((item) => (
                <WaitingRow
                  key={item.row.id}
                  item={item}
                  person={people.get(item.row.dealId) ?? null}
                  isCursor={item === cursor}
                  onCursor={() => setCursor(item.row.id)}
                  onStep={() => take(item)}
                >
                  {open?.id === item.row.id && (
                    <StepForm item={item} form={open.form} onDone={() => setOpen(null)} />
                  )}
                </WaitingRow>
              ))}
            </ol>
          </section>
        );
      })}
      {items.length === atMost && <p className="meta gutter">{t('waiting.more', { count: atMost })}</p>}
    </div>
  );
}

import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useKeys } from '@/components/app/useKeys';
import { usePipeline } from '@/components/app/usePipeline';
import { useQuery } from '@/components/app/useQuery';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Skeleton } from '@/components/ui/Skeleton';
import { archiveList, moveList } from '@/lib/commands';
import type { List } from '@/lib/model/offer';
import { inListOrder } from '@/lib/pipeline/listOrder';
import { ListForm } from './ListForm';
import { ListLine } from './ListLine';
import './lists.css';

/** Lists of creators made by hand: to make, name, put in order and put away; each leads to its table. */
export function ListsScreen() {
  const { t } = useT();
  const found = useQuery(async ({ queries }) => {
    const brand = await queries.brand();
    return brand ? { brandId: brand.id, lists: inListOrder(await queries.lists(brand.id)) } : null;
  }, []);
  const [open, setOpen] = useState<string | 'new' | null>(null);
  useKeys({ n: () => setOpen('new') });
  const isEmpty = found.data?.lists.length === 0 && open !== 'new';

  return (
    <main className="pane" aria-label={t('lists.title')}>
      <div className="whead">
        <h1>{t('lists.title')}</h1>
        <span className="grow" />
        {!isEmpty && (
          <Button onClick={() => setOpen('new')}>
            <Plus className="i" aria-hidden="true" />
            {t('lists.new')} <kbd>N</kbd>
          </Button>
        )}
      </div>
      {!found.isReady && <Skeleton rows={4} />}
      {isEmpty && (
        <EmptyState
          title={t('lists.none')}
          actions={
            <Button kind="primary" onClick={() => setOpen('new')}>
              {t('lists.new')}
            </Button>
          }
        >
          {t('lists.noneBody')}
        </EmptyState>
      )}
      {found.data && !isEmpty && <Lists {...found.data} open={open} onOpen={setOpen} />}
    </main>
  );
}

type ListsProps = {
  brandId: string;
  lists: readonly List[];
  /** The list being changed, or the new one. */
  open: string | 'new' | null;
  onOpen: (open: string | null) => void;
};

function Lists({ brandId, lists, open, onOpen }: ListsProps) {
  const { t } = useT();
  const { act, error } = useAct();
  const dealIdsOn = useDealIdsOn();
  const inUse = lists.filter(({ archivedAt }) => !archivedAt);
  const away = lists.filter(({ archivedAt }) => archivedAt);
  const close = () => onOpen(null);
  const focused = () => inUse.findIndex(({ id }) => document.activeElement?.id === `list-${id}`);
  const go = (by: number) => {
    const next = inUse[Math.min(inUse.length - 1, Math.max(0, focused() + by))];
    if (next) document.getElementById(`list-${next.id}`)?.focus();
  };
  const move = (list: List | undefined, by: 1 | -1) => {
    if (!list) return false;
    return void act(moveList, { listId: list.id, by }, { said: t('lists.moved', { name: list.name }) });
  };
  const archive = (list: List, isArchived: boolean) =>
    void act(
      archiveList,
      { listId: list.id, isArchived },
      { said: t(isArchived ? 'lists.archived' : 'lists.back', { name: list.name }) },
    );
  const down = () => go(1);
  const up = () => go(-1);
  useKeys({
    j: down,
    k: up,
    ArrowDown: down,
    ArrowUp: up,
    'shift+ArrowUp': () => move(inUse[focused()], -1),
    'shift+ArrowDown': () => move(inUse[focused()], 1),
    r: () => {
      const list = inUse[focused()];
      return list ? onOpen(list.id) : false;
    },
  });

  return (
    <div className="body">
      {open === 'new' && <ListForm brandId={brandId} list={null} onDone={close} />}
      <div className="gutter">
        <Refusal error={error} />
      </div>
      <ol aria-label={t('lists.title')}>
        {inUse.map((list, place) =>
          open === list.id ? (
            <li key={list.id}>
              <ListForm brandId={brandId} list={list} onDone={close} />
            </li>
          ) : (
            <ListLine
              key={list.id}
              list={list}
              dealIds={dealIdsOn(list)}
              isFirst={place === 0}
              isLast={place === inUse.length - 1}
              onEdit={() => onOpen(list.id)}
              onMove={(by) => move(list, by)}
              onArchive={() => archive(list, true)}
            />
          ),
        )}
      </ol>
      {away.length > 0 && (
        <details className="gutter lists-put">
          <summary>{t('lists.putAway', { count: away.length })}</summary>
          <ul>
            {away.map((list) => (
              <li key={list.id} className="row">
                <bdi className="grow cut">{list.name}</bdi>
                <Button
                  size="s"
                  onClick={() => archive(list, false)}
                  aria-label={t('lists.bringBack', { name: list.name })}
                >
                  {t('lists.bringBackShort')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The deals of those on a list, for its file. */
function useDealIdsOn(): (list: List) => string[] {
  const { rows } = usePipeline();
  const byCreator = useMemo(() => Map.groupBy(rows, ({ creatorId }) => creatorId), [rows]);
  return ({ creatorIds }) =>
    creatorIds.flatMap((id) => (byCreator.get(id) ?? []).map(({ dealId }) => dealId));
}

import { v7 } from 'uuid';
import { useQuery } from '@/components/app/useQuery';
import { useStore } from '@/components/app/useStore';
import { useToast } from '@/components/app/useToast';
import { stageName } from '@/components/creators/stageName';
import { tagsIn } from '@/components/creators/Tags';
import { useWords } from '@/components/creators/useWords';
import { dayKey } from '@/components/creators/when';
import {
  changeList,
  moveDeals,
  ownDeals,
  saveList,
  setFields,
  setNextActions,
  tagDeals,
} from '@/lib/commands';
import type { BrandStage } from '@/lib/model/brand';
import type { OwnField, OwnValue } from '@/lib/model/ownField';
import { instantOf } from '@/lib/outreach/plan/typedTime';
import { inListOrder } from '@/lib/pipeline/listOrder';
import type { PipelineRow } from '@/lib/store';
import { useTemplateDrafts } from './drafts/useTemplateDrafts';
import { useBulk } from './useBulk';

type Given = {
  /** Those that are meant. */
  chosen: () => PipelineRow[];
  stages: readonly BrandStage[];
  brandId: string | null;
  onDone: () => void;
};

const did = ({ changed }: { changed: number }) => ({ did: changed });

/** Moving, tagging and listing many at once, with what is said of each. */
export function useBulkActions({ chosen, stages, brandId, onDone }: Given) {
  const { t, now, zone: own } = useWords();
  const toasts = useToast();
  const store = useStore();
  const bulk = useBulk();
  const { runAll, progress, stop } = bulk;
  const drafts = useTemplateDrafts(bulk, chosen, onDone);
  const lists = useQuery(async ({ queries }) => (brandId ? queries.lists(brandId) : []), [brandId]);

  async function moveAll(to: BrandStage): Promise<void> {
    const moves = chosen()
      .filter(({ stage }) => stage !== to.id)
      .map(({ dealId, stage: from }) => ({ dealId, from }));
    const stage = stageName(stages, to.id, t);
    await runAll(
      moves,
      moveDeals,
      (some) => ({ moves: some, to: to.id }),
      ({ moved, refused }) => ({ did: moved, refused }),
      (moved, refused) => {
        if (moved === 0) return t('pipeline.movedNone', { stage });
        if (refused === 0) return t('pipeline.movedMany', { count: moved, stage });
        return t('pipeline.movedSome', { moved, refused, stage });
      },
    );
    onDone();
  }

  async function tagAll(typed: string, isAdding: boolean): Promise<void> {
    const tags = tagsIn(typed);
    const change = isAdding ? { add: tags, remove: [] } : { add: [], remove: tags };
    await runAll(
      chosen().map(({ dealId }) => dealId),
      tagDeals,
      (dealIds) => ({ dealIds, ...change }),
      did,
      (count) =>
        t(isAdding ? 'pipeline.bulk.tagged' : 'pipeline.bulk.untagged', { count, tag: tags.join(', ') }),
    );
    onDone();
  }

  async function fillAll(field: OwnField, value: OwnValue): Promise<void> {
    await runAll(
      chosen().map(({ dealId }) => dealId),
      setFields,
      (dealIds) => ({ dealIds, fieldId: field.id, value }),
      did,
      (count) =>
        t(value === null ? 'pipeline.bulk.emptied' : 'pipeline.bulk.filled', { count, field: field.name }),
    );
    onDone();
  }

  async function listAll(name: string, isAdding: boolean): Promise<void> {
    if (!brandId) return;
    if (!isAdding) return unlistAll(name);
    const batch = v7();
    const known = lists.data?.find((list) => list.name === name);
    const listId =
      known?.id ??
      (await store.run(saveList, { listId: null, brandId, name, creatorIds: [] }, { batch })).result.listId;
    await runAll(
      [...new Set(chosen().map(({ creatorId }) => creatorId))],
      changeList,
      (add) => ({ listId, add, remove: [] }),
      did,
      (count) => t('pipeline.bulk.listed', { count, list: name }),
      batch,
    );
    onDone();
  }

  async function unlistAll(name: string): Promise<void> {
    const list = lists.data?.find((one) => one.name === name);
    if (!list) return toasts.show({ text: t('pipeline.bulk.noSuchList', { list: name }) });
    const on = new Set(list.creatorIds);
    await runAll(
      [...new Set(chosen().map(({ creatorId }) => creatorId))].filter((id) => on.has(id)),
      changeList,
      (remove) => ({ listId: list.id, add: [], remove }),
      did,
      (count) => t('pipeline.bulk.unlisted', { count, list: name }),
    );
    onDone();
  }

  async function ownAll(ownerId: 'me' | null): Promise<void> {
    await runAll(
      chosen().map(({ dealId }) => dealId),
      ownDeals,
      (dealIds) => ({ dealIds, ownerId }),
      did,
      (count) => t(ownerId ? 'pipeline.bulk.ownedMine' : 'pipeline.bulk.ownedNone', { count }),
    );
    onDone();
  }

  /** At nine in the morning of each one's own day; whose zone is unknown, of ours. */
  async function planAll(days: number, when: string): Promise<void> {
    const then = new Date(Date.parse(now) + days * 86_400_000).toISOString();
    await runAll(
      chosen().map(({ dealId, zone: theirs }) => {
        const zone = theirs ?? own;
        return { dealId, zone, dueAt: instantOf(dayKey(then, zone), '09:00', zone) };
      }),
      setNextActions,
      (steps) => ({ kind: 'followUp' as const, steps }),
      ({ changed, refused }) => ({ did: changed, refused }),
      (count, refused) =>
        refused > 0
          ? t('pipeline.bulk.plannedSome', { count, refused, when })
          : t('pipeline.bulk.planned', { count, when }),
    );
    onDone();
  }

  return {
    moveAll,
    tagAll,
    fillAll,
    ownAll,
    planAll,
    listAll,
    drafts,
    lists: inListOrder(lists.data ?? []).filter(({ archivedAt }) => !archivedAt),
    progress,
    stop,
  };
}

export type BulkActions = ReturnType<typeof useBulkActions>;

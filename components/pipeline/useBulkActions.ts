import { v7 } from 'uuid';
import { useQuery } from '@/components/app/useQuery';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { stageName } from '@/components/creators/stageName';
import { tagsIn } from '@/components/creators/Tags';
import { changeList, moveDeals, saveList, setFields, tagDeals } from '@/lib/commands';
import type { BrandStage } from '@/lib/model/brand';
import type { OwnField, OwnValue } from '@/lib/model/ownField';
import type { PipelineRow } from '@/lib/store';
import { useBulk } from './useBulk';

type Given = {
  /** Those that are meant. */
  chosen: () => PipelineRow[];
  stages: readonly BrandStage[];
  brandId: string | null;
  onDone: () => void;
};

/** Moving, tagging and listing many at once, with what is said of each. */
export function useBulkActions({ chosen, stages, brandId, onDone }: Given) {
  const { t } = useT();
  const store = useStore();
  const { run, progress, stop } = useBulk();
  const lists = useQuery(async ({ queries }) => (brandId ? queries.lists(brandId) : []), [brandId]);

  async function moveAll(to: BrandStage): Promise<void> {
    const moves = chosen()
      .filter(({ stage }) => stage !== to.id)
      .map(({ dealId, stage: from }) => ({ dealId, from }));
    const stage = stageName(stages, to.id, t);
    await run(
      moves,
      async (on, some, options) => {
        const { result } = await on.run(moveDeals, { moves: some, to: to.id }, options);
        return { did: result.moved, refused: result.refused };
      },
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
    await run(
      chosen().map(({ dealId }) => dealId),
      async (on, dealIds, options) => ({
        did: (await on.run(tagDeals, { dealIds, ...change }, options)).result.changed,
      }),
      (count) =>
        t(isAdding ? 'pipeline.bulk.tagged' : 'pipeline.bulk.untagged', { count, tag: tags.join(', ') }),
    );
    onDone();
  }

  async function fillAll(field: OwnField, value: OwnValue): Promise<void> {
    await run(
      chosen().map(({ dealId }) => dealId),
      async (on, dealIds, options) => ({
        did: (await on.run(setFields, { dealIds, fieldId: field.id, value }, options)).result.changed,
      }),
      (count) =>
        t(value === null ? 'pipeline.bulk.emptied' : 'pipeline.bulk.filled', { count, field: field.name }),
    );
    onDone();
  }

  async function listAll(name: string): Promise<void> {
    if (!brandId) return;
    const batch = v7();
    const known = lists.data?.find((list) => list.name === name);
    const listId =
      known?.id ??
      (await store.run(saveList, { listId: null, brandId, name, creatorIds: [] }, { batch })).result.listId;
    await run(
      [...new Set(chosen().map(({ creatorId }) => creatorId))],
      async (on, add, options) => ({
        did: (await on.run(changeList, { listId, add, remove: [] }, options)).result.changed,
      }),
      (count) => t('pipeline.bulk.listed', { count, list: name }),
      batch,
    );
    onDone();
  }

  return { moveAll, tagAll, fillAll, listAll, lists: lists.data ?? [], progress, stop };
}

export type BulkActions = ReturnType<typeof useBulkActions>;

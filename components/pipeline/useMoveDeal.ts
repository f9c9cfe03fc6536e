import { useCallback } from 'react';
import { errorText } from '@/components/app/errorText';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { stageName } from '@/components/creators/stageName';
import { moveDeal } from '@/lib/commands';
import { AppError } from '@/lib/errors';
import type { BrandStage } from '@/lib/model/brand';
import type { PipelineRow } from '@/lib/store';
import { rowName } from './rowName';

/** Moves a row to a stage and says so, with undo. Where a fact is missing, `onNeed` asks for it; other refusals are said. */
export function useMoveDeal(stages: readonly BrandStage[], onNeed: (dealId: string, to: string) => void) {
  const store = useStore();
  const toasts = useToast();
  const { t } = useT();

  return useCallback(
    async (row: PipelineRow, to: BrandStage): Promise<void> => {
      try {
        const { uid } = await store.run(moveDeal, {
          dealId: row.dealId,
          from: row.stage,
          to: to.id,
          reason: null,
        });
        const name = rowName(row) ?? t('pipeline.noName');
        toasts.show({
          text: t('pipeline.moved', { name, stage: stageName(stages, to.id, t) }),
          undo: { uid },
        });
      } catch (cause) {
        const failure = AppError.from(cause);
        if (failure.code.startsWith('stage.needs')) onNeed(row.dealId, to.id);
        else toasts.show({ text: errorText(t, failure) });
      }
    },
    [store, toasts, t, stages, onNeed],
  );
}

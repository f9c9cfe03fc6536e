import { ChevronUp } from 'lucide-react';
import { v7 } from 'uuid';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { stageLook } from '@/components/creators/stageLook';
import { stageName } from '@/components/creators/stageName';
import { ExportMenu } from '@/components/exports/ExportMenu';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { StageRing } from '@/components/ui/StageMark';
import { moveDeal } from '@/lib/commands';
import { AppError } from '@/lib/errors';
import type { BrandStage } from '@/lib/model/brand';
import { inOrder } from '@/lib/pipeline/stages';
import type { PipelineRow } from '@/lib/store';

type Props = {
  selected: ReadonlySet<string>;
  rows: readonly PipelineRow[];
  stages: readonly BrandStage[];
  onClear: () => void;
};

/** What can be done with several at once. One undo takes all of it back; those that lack a fact stay and are counted. */
export function BulkBar({ selected, rows, stages, onClear }: Props) {
  const { t } = useT();
  const store = useStore();
  const toasts = useToast();
  if (selected.size === 0) return null;

  async function moveAll(to: BrandStage): Promise<void> {
    const batch = v7();
    const moving = rows.filter((row) => selected.has(row.dealId) && row.stage !== to.id);
    let moved = 0;
    for (const { dealId, stage } of moving)
      moved += await store
        .run(moveDeal, { dealId, from: stage, to: to.id, reason: null }, { batch })
        .then(() => 1, countRefusal);

    const [stage, refused] = [stageName(stages, to.id, t), moving.length - moved];
    onClear();
    if (moved === 0) return toasts.show({ text: t('pipeline.movedNone', { stage }) });
    const text =
      refused === 0
        ? t('pipeline.movedMany', { count: moved, stage })
        : t('pipeline.movedSome', { moved, refused, stage });
    toasts.show({ text, undo: { batch } });
  }

  return (
    <div className="bar">
      <span role="status">{t('pipeline.selected', { count: selected.size })}</span>
      <span className="grow" />
      <Menu
        side="top"
        align="end"
        trigger={
          <Button>
            {t('pipeline.moveTo')}
            <ChevronUp className="i s" aria-hidden="true" />
          </Button>
        }
        groups={[
          inOrder(stages)
            .filter(({ retired, kind }) => !retired && kind !== 'stopped') // stopping asks each for its reason
            .map((stage) => ({
              key: stage.id,
              label: stageName(stages, stage.id, t),
              icon: <StageRing look={stageLook(stage.kind)} />,
              onSelect: () => void moveAll(stage),
            })),
        ]}
      />
      <ExportMenu side="top" dealIds={[...selected]} trigger={<Button>{t('exported.button')}</Button>} />
      <Button kind="quiet" onClick={onClear}>
        {t('pipeline.clearSelection')} <kbd>Esc</kbd>
      </Button>
    </div>
  );
}

/** A rule's refusal is counted; anything else stops the rest. */
function countRefusal(error: unknown): 0 {
  if (AppError.from(error).code.startsWith('stage.')) return 0;
  throw error;
}

import type { RefObject } from 'react';
import { useT } from '@/components/app/useT';
import { stageLook } from '@/components/creators/stageLook';
import { stageName } from '@/components/creators/stageName';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { StageRing } from '@/components/ui/StageMark';
import type { BrandStage } from '@/lib/model/brand';
import { stagesInUse } from '@/lib/pipeline/ownStages';
import type { PipelineRow } from '@/lib/store';
import { keyOfStage } from './stageKeys';

type Props = {
  row: PipelineRow;
  stages: readonly BrandStage[];
  anchor: Element;
  focusAfter: RefObject<HTMLElement | null>;
  onMove: (row: PipelineRow, to: BrandStage) => void;
  onClose: () => void;
};

/** Every stage in use, each with its key, under the row it would move. */
export function StageMenu({ row, stages, anchor, focusAfter, onMove, onClose }: Props) {
  const { t } = useT();
  const inUse = stagesInUse(stages, row.stage);
  const item = (stage: BrandStage): MenuItem => {
    const kbd = keyOfStage(inUse, stage);
    return {
      key: stage.id,
      label: stageName(stages, stage.id, t),
      icon: <StageRing look={stageLook(stage.kind)} />,
      on: stage.id === row.stage,
      ...(kbd ? { kbd } : {}),
      onSelect: () => stage.id !== row.stage && onMove(row, stage),
    };
  };
  return (
    <Menu
      open
      anchor={anchor}
      focusAfter={focusAfter}
      onOpenChange={(open) => open || onClose()}
      caption={t('pipeline.moveTo')}
      groups={[
        inUse.filter(({ kind }) => kind !== 'stopped').map(item),
        inUse.filter(({ kind }) => kind === 'stopped').map(item),
      ]}
    />
  );
}

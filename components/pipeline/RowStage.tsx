import { useT } from '@/components/app/useT';
import { stageLook } from '@/components/creators/stageLook';
import { stageName } from '@/components/creators/stageName';
import { StageMark } from '@/components/ui/StageMark';
import type { BrandStage } from '@/lib/model/brand';
import type { PipelineRow } from '@/lib/store';

type Props = {
  row: PipelineRow;
  stages: readonly BrandStage[];
  onChange: (button: Element) => void;
};

/** The stage of a row; pressing it changes it. By keyboard the list's own keys do, so it is no tab stop. */
export function RowStage({ row, stages, onChange }: Props) {
  const { t } = useT();
  const name = stageName(stages, row.stage, t);
  return (
    <button
      type="button"
      className="stage-button"
      tabIndex={-1}
      title={t('pipeline.changeStage', { stage: name })}
      onClick={(event) => {
        event.stopPropagation();
        onChange(event.currentTarget);
      }}
    >
      <StageMark look={stageLook(row.stageKind, row.blocked)}>{name}</StageMark>
    </button>
  );
}

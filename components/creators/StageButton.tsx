import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { StageRing } from '@/components/ui/StageMark';
import type { Brand, BrandStage } from '@/lib/model/brand';
import type { Deal } from '@/lib/model/deal';
import { stagesInUse } from '@/lib/pipeline/ownStages';
import { refusalToMove } from '@/lib/pipeline/stages';
import { stageLook } from './stageLook';
import { stageName } from './stageName';
import { useWords } from './useWords';

type Props = {
  deal: Deal;
  brand: Brand;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onMove: (to: BrandStage) => void;
  /** A stage whose entry rule is not met: what it needs is asked for in place. */
  onNeed: (to: BrandStage) => void;
};

/** The stage with all others to choose from; a digit stands beside the first nine. What a stage still needs is said under its name. */
export function StageButton({ deal, brand, open, onOpenChange, onMove, onNeed }: Props) {
  const { t } = useWords();
  const current = brand.stages.find(({ id }) => id === deal.stage);
  const isOptedOut = deal.block?.reason === 'optedOut';
  const stages = stagesInUse(brand.stages, deal.stage);

  const digits = stagesInUse(brand.stages);
  const isSameKind = ({ kind }: BrandStage) => kind === current?.kind;

  const item = (stage: BrandStage): MenuItem => {
    const index = digits.indexOf(stage);
    const refusal =
      stage.id === deal.stage ? undefined : refusalToMove(brand.stages, deal, stage, 'asked for below');
    return {
      key: stage.id,
      label: (
        <>
          {stageName(brand.stages, stage.id, t)}
          {refusal && refusal !== 'stage.optedOut' && <span className="why">{t(`errors.${refusal}`)}</span>}
        </>
      ),
      icon: <StageRing look={stageLook(stage.kind, isOptedOut)} />,
      on: stage.id === deal.stage,
      ...(index >= 0 && index < 9 ? { kbd: String(index + 1) } : {}),
      impossible: refusal === 'stage.optedOut' ? t(`errors.${refusal}`) : null,
      onSelect: () =>
        stage.id === deal.stage
          ? undefined
          : refusal || (stage.kind === 'stopped' && !isSameKind(stage))
            ? onNeed(stage)
            : onMove(stage),
    };
  };

  return (
    <Menu
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <Button aria-label={t('creator.stageNow', { stage: stageName(brand.stages, deal.stage, t) })}>
          {current && <StageRing look={stageLook(current.kind, isOptedOut)} />}
          {stageName(brand.stages, deal.stage, t)}
          <ChevronDown className="i s" aria-hidden="true" />
        </Button>
      }
      groups={[
        stages.filter(({ kind }) => kind !== 'stopped').map(item),
        stages.filter(({ kind }) => kind === 'stopped').map(item),
      ]}
    />
  );
}

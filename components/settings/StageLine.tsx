import { Archive, GripVertical, Pencil } from 'lucide-react';
import { useT } from '@/components/app/useT';
import { stageLook } from '@/components/creators/stageLook';
import { IconButton } from '@/components/ui/IconButton';
import { StageRing } from '@/components/ui/StageMark';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { BrandStage } from '@/lib/model/brand';
import type { Reorder } from './useReorder';

type Props = {
  stage: BrandStage;
  name: string;
  /** How many deals stand in it. */
  count: number;
  handle: ReturnType<Reorder['handle']>;
  cannotRetire: string | null;
  onEdit: () => void;
  onRetire: () => void;
};

/** A stage: its handle, its look and name, what it is where the name does not say so, and how many stand in it. */
export function StageLine({ stage, name, count, handle, cannotRetire, onEdit, onRetire }: Props) {
  const { t, language } = useT();
  return (
    <div className="own-line">
      <IconButton size="s" className="grip" label={t('settings.stages.move', { name })} {...handle}>
        <GripVertical className="i s" aria-hidden="true" />
      </IconButton>
      <StageRing look={stageLook(stage.kind)} />
      <bdi dir="auto" className="cut">
        {name}
      </bdi>
      {stage.name !== undefined && <span className="meta cut">{t(`stageKinds.${stage.kind}`)}</span>}
      <span className="grow" />
      {count > 0 && (
        <span className="n faint" title={t('settings.stages.inIt', { count })}>
          {wholeNumber(count, language)}
        </span>
      )}
      <IconButton size="s" label={t('settings.stages.edit', { name })} onClick={onEdit}>
        <Pencil className="i s" aria-hidden="true" />
      </IconButton>
      <IconButton
        size="s"
        label={t('settings.stages.retire', { name })}
        impossible={cannotRetire}
        onClick={onRetire}
      >
        <Archive className="i s" aria-hidden="true" />
      </IconButton>
    </div>
  );
}

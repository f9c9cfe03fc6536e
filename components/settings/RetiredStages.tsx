import { ArchiveRestore } from 'lucide-react';
import { useT } from '@/components/app/useT';
import { stageLook } from '@/components/creators/stageLook';
import { stageName } from '@/components/creators/stageName';
import { IconButton } from '@/components/ui/IconButton';
import { StageRing } from '@/components/ui/StageMark';
import type { Brand, BrandStage } from '@/lib/model/brand';

type Props = {
  brand: Brand;
  retired: readonly BrandStage[];
  counts: ReadonlyMap<string, number>;
  onRestore: (stage: BrandStage) => void;
};

/** Stages out of use, each with the way back; where somebody still stands in one, it says so. */
export function RetiredStages({ brand, retired, counts, onRestore }: Props) {
  const { t } = useT();
  return (
    <details className="retired">
      <summary>{t('settings.stages.retiredOnes', { count: retired.length })}</summary>
      <ul className="own-list">
        {retired.map((stage) => {
          const name = stageName(brand.stages, stage.id, t);
          const count = counts.get(stage.id) ?? 0;
          return (
            <li key={stage.id}>
              <div className="own-line">
                <StageRing look={stageLook(stage.kind)} />
                <bdi dir="auto" className="cut dim">
                  {name}
                </bdi>
                <span className="grow" />
                {count > 0 && <span className="meta">{t('settings.stages.stillInIt', { count })}</span>}
                <IconButton
                  size="s"
                  label={t('settings.stages.restore', { name })}
                  onClick={() => onRestore(stage)}
                >
                  <ArchiveRestore className="i s" aria-hidden="true" />
                </IconButton>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { usePipeline } from '@/components/app/usePipeline';
import { useQuery } from '@/components/app/useQuery';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { stageLook } from '@/components/creators/stageLook';
import { stageName } from '@/components/creators/stageName';
import { useAct } from '@/components/creators/useAct';
import { stageCounts } from '@/components/pipeline/stageCounts';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { StageRing } from '@/components/ui/StageMark';
import { moveStage, restoreStage, retireStage } from '@/lib/commands';
import type { Brand, BrandStage } from '@/lib/model/brand';
import { refusalToRetire, stagesInUse } from '@/lib/pipeline/ownStages';
import { inOrder } from '@/lib/pipeline/stages';
import type { PipelineRow } from '@/lib/store';
import { RetiredList } from './RetiredList';
import { RetireStage } from './RetireStage';
import { StageForm } from './StageForm';
import { StageLine } from './StageLine';
import { useSaidReorder } from './useSaidReorder';

/** The stages of the pipeline as the brand calls and orders them. What must have happened before one is entered hangs on its kind. */
export function Stages() {
  const { t } = useT();
  const brand = useQuery((store) => store.queries.brand(), []);
  return (
    <Section title={t('settings.stages.title')}>
      <p className="meta">{t('settings.stages.hint')}</p>
      {brand.data && <StageList key={brand.data.id} brand={brand.data} />}
    </Section>
  );
}

type Open = { stageId: string; what: 'edit' | 'retire' } | { what: 'new' } | null;

function StageList({ brand }: { brand: Brand }) {
  const { t } = useT();
  const { act, error } = useAct();
  const store = useStore();
  const { rows, head } = usePipeline();
  const [open, setOpen] = useState<Open>(null);
  const { stages, id: brandId } = brand;
  const counts = head?.stages ?? stageCounts(rows.filter((row) => row.brandId === brandId));
  const inUse = stagesInUse(stages);
  const retired = inOrder(stages).filter((stage) => stage.retired);
  const nameOf = (stage: BrandStage) => stageName(stages, stage.id, t);
  const close = () => setOpen(null);

  const reorder = useSaidReorder(
    inUse.map((stage) => ({ id: stage.id, name: nameOf(stage) })),
    (stageId, before) => act(moveStage, { brandId, stageId, before }),
  );

  /** Who stands in it is known for sure only once all rows have been read. */
  async function retire(stage: BrandStage) {
    await store.pipeline.catchUp();
    const isInIt = (row: PipelineRow) => row.brandId === brandId && row.stage === stage.id;
    if (store.pipeline.snapshot().rows.some(isInIt)) return setOpen({ stageId: stage.id, what: 'retire' });
    const text = t('settings.stages.retiredNow', { name: nameOf(stage) });
    await act(retireStage, { brandId, stageId: stage.id }, { said: text });
  }

  const restore = (stage: BrandStage) => {
    const said = t('settings.stages.restored', { name: nameOf(stage) });
    return act(restoreStage, { brandId, stageId: stage.id }, { said });
  };

  return (
    <>
      <ol className="own-list" aria-label={t('settings.stages.title')}>
        {inUse.map((stage) => {
          const count = counts.get(stage.id) ?? 0;
          if (open?.what === 'edit' && open.stageId === stage.id)
            return (
              <li key={stage.id}>
                <StageForm brand={brand} stage={stage} onDone={close} />
              </li>
            );
          const refusal = refusalToRetire(stages, stage.id);
          return (
            <li key={stage.id} {...reorder.line(stage.id)}>
              <StageLine
                stage={stage}
                name={nameOf(stage)}
                count={count}
                handle={reorder.handle(stage.id, nameOf(stage))}
                cannotRetire={refusal ? t(`errors.${refusal}`) : null}
                onEdit={() => setOpen({ stageId: stage.id, what: 'edit' })}
                onRetire={() => void retire(stage)}
              />
              {open?.what === 'retire' && open.stageId === stage.id && (
                <RetireStage brand={brand} stage={stage} count={count} onDone={close} />
              )}
            </li>
          );
        })}
      </ol>
      <p className="vh" role="status">
        {reorder.said}
      </p>
      <Refusal error={error} />
      {open?.what === 'new' ? (
        <StageForm brand={brand} stage={null} onDone={close} />
      ) : (
        <Button onClick={() => setOpen({ what: 'new' })}>
          <Plus className="i" aria-hidden="true" />
          {t('settings.stages.add')}
        </Button>
      )}
      <RetiredList
        title={t('settings.stages.retiredOnes', { count: retired.length })}
        lines={retired.map((stage) => {
          const count = counts.get(stage.id) ?? 0;
          return {
            id: stage.id,
            name: nameOf(stage),
            mark: <StageRing look={stageLook(stage.kind)} />,
            note: count > 0 ? t('settings.stages.stillInIt', { count }) : null,
            restore: t('settings.stages.restore', { name: nameOf(stage) }),
            onRestore: () => void restore(stage),
          };
        })}
      />
    </>
  );
}

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { usePipeline } from '@/components/app/usePipeline';
import { useQuery } from '@/components/app/useQuery';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { stageName } from '@/components/creators/stageName';
import { useAct } from '@/components/creators/useAct';
import { stageCounts } from '@/components/pipeline/stageCounts';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { moveStage, restoreStage, retireStage } from '@/lib/commands';
import type { Brand, BrandStage } from '@/lib/model/brand';
import { refusalToRetire, stagesInUse } from '@/lib/pipeline/ownStages';
import { inOrder } from '@/lib/pipeline/stages';
import type { PipelineRow } from '@/lib/store';
import { RetiredStages } from './RetiredStages';
import { RetireStage } from './RetireStage';
import { StageForm } from './StageForm';
import { StageLine } from './StageLine';
import { useReorder } from './useReorder';

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
  const [said, setSaid] = useState('');
  const { stages, id: brandId } = brand;
  const counts = head?.stages ?? stageCounts(rows.filter((row) => row.brandId === brandId));
  const inUse = stagesInUse(stages);
  const retired = inOrder(stages).filter((stage) => stage.retired);
  const nameOf = (stage: BrandStage) => stageName(stages, stage.id, t);
  const close = () => setOpen(null);

  async function move(stageId: string, before: string | null) {
    const stage = stages.find(({ id }) => id === stageId);
    if (!stage || !(await act(moveStage, { brandId, stageId, before }))) return;
    const others = inUse.filter(({ id }) => id !== stageId);
    const at = others.findIndex(({ id }) => id === before);
    const place = (at === -1 ? others.length : at) + 1;
    setSaid(t('settings.stages.moved', { name: nameOf(stage), place, count: inUse.length }));
  }
  const reorder = useReorder(
    inUse.map(({ id }) => id),
    (id, before) => void move(id, before),
  );

  /** Who stands in it is known for sure only once all rows have been read. */
  async function retire(stage: BrandStage) {
    await store.pipeline.catchUp();
    const isInIt = (row: PipelineRow) => row.brandId === brandId && row.stage === stage.id;
    if (store.pipeline.snapshot().rows.some(isInIt)) return setOpen({ stageId: stage.id, what: 'retire' });
    const text = t('settings.stages.retiredNow', { name: nameOf(stage) });
    await act(retireStage, { brandId, stageId: stage.id }, { said: text });
  }

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
        {said}
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
      {retired.length > 0 && (
        <RetiredStages
          brand={brand}
          retired={retired}
          counts={counts}
          onRestore={(stage) =>
            void act(
              restoreStage,
              { brandId, stageId: stage.id },
              { said: t('settings.stages.restored', { name: nameOf(stage) }) },
            )
          }
        />
      )}
    </>
  );
}

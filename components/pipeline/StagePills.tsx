import type { ReactNode } from 'react';
import { useT } from '@/components/app/useT';
import { stageLook } from '@/components/creators/stageLook';
import { stageName } from '@/components/creators/stageName';
import { Pill } from '@/components/ui/Pill';
import { StageRing } from '@/components/ui/StageMark';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { BrandStage } from '@/lib/model/brand';
import { inOrder } from '@/lib/pipeline/stages';
import type { PipelineView } from './pipelineView';

type Props = {
  /** A pill more, after those that wait for us. */
  children?: ReactNode;
  /** Of what the search found, whatever stage is chosen. */
  counts: ReadonlyMap<string, number>;
  stages: readonly BrandStage[];
  view: PipelineView;
  onView: (view: PipelineView) => void;
};

/** One stage at a time, with how many stand in it; those that wait for us first. Stages nobody stands in stay away. */
export function StagePills({ counts, stages, view, onView, children }: Props) {
  const { t, language } = useT();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const shown = inOrder(stages).filter(({ id }) => counts.has(id) || view.stage === id);
  const waiting = shown.filter(({ kind }) => kind === 'replied');
  const rest = shown.filter(({ kind }) => kind !== 'replied');

  const pill = ({ id, kind }: BrandStage) => (
    <Pill
      key={id}
      pressed={view.stage === id}
      count={wholeNumber(counts.get(id) ?? 0, language)}
      onPress={() => onView({ ...view, stage: view.stage === id ? null : id })}
    >
      <StageRing look={stageLook(kind)} />
      {stageName(stages, id, t)}
    </Pill>
  );

  return (
    <fieldset className="scroll-x pills" aria-label={t('pipeline.stages')}>
      <Pill
        pressed={view.stage === null}
        count={wholeNumber(all, language)}
        onPress={() => onView({ ...view, stage: null })}
      >
        {t('pipeline.all')}
      </Pill>
      {waiting.map(pill)}
      {children}
      {rest.map(pill)}
    </fieldset>
  );
}

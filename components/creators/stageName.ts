import type { TFunction } from 'i18next';
import type { BrandStage } from '@/lib/model/brand';

/** A stage's own name, else the built-in one of its kind; the id where the brand has no such stage any more. */
export function stageName(stages: readonly BrandStage[], id: string, t: TFunction): string {
  const stage = stages.find((one) => one.id === id);
  if (!stage) return id;
  return stage.name ?? t(`stageKinds.${stage.kind}`);
}

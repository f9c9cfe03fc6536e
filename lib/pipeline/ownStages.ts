import type { ErrorCode } from '@/lib/errors';
import type { BrandStage, StageKind } from '@/lib/model/brand';
import { inOrder } from './stages';

/**
 * Kinds of which one stage stays in use: where a new creator begins, where "sent" and "replied" lead, and where a deal ends. Facts of the
 * other kinds leave a deal where it is when a brand has no stage for them.
 */
export const keptKinds: readonly StageKind[] = ['sourced', 'contacted', 'replied', 'stopped'];

/** So many stages a brand has at most, retired ones included. */
export const mostStages = 60;

/** Why a stage cannot be retired, or undefined. */
export function refusalToRetire(stages: readonly BrandStage[], id: string): ErrorCode | undefined {
  const stage = stages.find((one) => one.id === id);
  if (!stage || stage.retired || !keptKinds.includes(stage.kind)) return undefined;
  const isLast = !stages.some((one) => one.kind === stage.kind && !one.retired && one.id !== id);
  return isLast ? 'stage.lastOfKind' : undefined;
}

/** Whether another stage in use has this own name already: two of one name could not be told apart in sheets. */
export function isNameTaken(stages: readonly BrandStage[], name: string, except: string | null): boolean {
  const plain = plainStageName(name);
  return stages.some(
    (one) =>
      one.id !== except && !one.retired && one.name !== undefined && plainStageName(one.name) === plain,
  );
}

const plainStageName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** The stages with one moved before another (null: to the end), numbered from 0. */
export function withStageBefore(
  stages: readonly BrandStage[],
  id: string,
  before: string | null,
): BrandStage[] {
  const ordered = inOrder(stages);
  const moved = ordered.find((one) => one.id === id);
  if (!moved || id === before) return ordered;
  const rest = ordered.filter((one) => one.id !== id);
  const at = rest.findIndex((one) => one.id === before);
  const place = at === -1 ? rest.length : at;
  return [...rest.slice(0, place), moved, ...rest.slice(place)].map((stage, order) => ({ ...stage, order }));
}

/** Those a deal may be moved to, in the brand's order; where a deal stands in a retired one, that one too. */
export const stagesInUse = (stages: readonly BrandStage[], current: string | null = null): BrandStage[] =>
  inOrder(stages).filter(({ retired, id }) => !retired || id === current);

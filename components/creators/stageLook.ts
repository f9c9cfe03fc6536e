import type { StageLook } from '@/components/ui/StageMark';
import type { StageKind } from '@/lib/model/brand';

const filled: Record<StageKind, number> = {
  sourced: 0,
  shortlisted: 0.1,
  contacted: 0.25,
  replied: 0.3,
  negotiating: 0.4,
  agreed: 0.5,
  sample: 0.6,
  creating: 0.7,
  published: 0.8,
  tracking: 0.9,
  settled: 1,
  retain: 1,
  stopped: 0,
};

/** How a stage's ring looks: dashed before sorting, jade where they wait for us, struck where it ended. */
export function stageLook(kind: StageKind, isOptedOut = false): StageLook {
  const ring =
    kind === 'sourced'
      ? 'new'
      : kind === 'replied'
        ? 'act'
        : kind === 'stopped'
          ? isOptedOut
            ? 'stopped'
            : 'off'
          : 'filling';
  return { ring, filled: filled[kind] };
}

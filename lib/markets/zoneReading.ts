import type { ZoneCue, ZoneFinding } from '@/lib/model/creator';

type Confidence = ZoneFinding['confidence'];

/** What one rule makes of what it read, before the rules are weighed against each other. */
export type ZoneReading = {
  id: string | null;
  market: string | null;
  confidence: Confidence;
  cues: ZoneCue[];
  candidates: string[];
  /** Somebody says in words or by a sign that this is their home. */
  isHome: boolean;
};

const mostCandidates = 20;

export function findingOf({ id, market, confidence, cues, candidates }: ZoneReading): ZoneFinding {
  const others = [...new Set(candidates)].filter((zone) => zone !== id).slice(0, mostCandidates);
  return { id, market, confidence, cues: cues.slice(0, mostCandidates), candidates: others };
}

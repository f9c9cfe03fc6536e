import type { useT } from '@/components/app/useT';
import type { WindowRules } from '@/components/app/WindowRules';
import type { ClockState } from '@/components/ui/Clock';
import { knownZone } from '@/lib/outreach/windows/localClock';
import { type WindowQuestion, windowState } from '@/lib/outreach/windows/windowState';
import type { PipelineRow } from '@/lib/store';

type Words = { t: ReturnType<typeof useT>['t']; now: string; rules: WindowRules };
type RowClockSaid = {
  state: ClockState;
  /** `09:40`, or the word for an unknown zone. */
  time: string;
  /** What the state means, in words. */
  meaning: string;
  /** The zone is a guess. */
  isGuess: boolean;
};

/** What time it is for the person of a row, and whether that is a good moment on the channel one would use. */
export function clockOf(row: PipelineRow, { t, now, rules }: Words): RowClockSaid {
  const { country, zoneConfidence, hasEmail, platform, brandId } = row;
  const zone = knownZone(row.zone);
  const around = rules.around(country, brandId);
  const channel = hasEmail || !platform ? 'email' : platform === 'tiktok' ? 'tiktokDm' : 'instagramDm';
  const { state, local } = stateAt(around, {
    now,
    zone,
    market: country,
    channel,
    confidence: zoneConfidence ?? 'guess',
  });
  if (!local)
    return {
      state: 'unknown',
      time: t('pipeline.noZone'),
      meaning: row.zone ? t('creator.time.missing', { zone: row.zone }) : t('pipeline.clock.unknown'),
      isGuess: false,
    };

  const isGuess = zoneConfidence === 'guess';
  const meaning = t(`pipeline.clock.${state}`);
  return {
    state,
    time: local.time,
    meaning: isGuess ? t('pipeline.clock.guess', { meaning }) : meaning,
    isGuess,
  };
}

type Around = ReturnType<WindowRules['around']>;
type State = ReturnType<typeof windowState>;

/** Thousands of rows share a few dozen places: each is worked out once a minute. */
const states = new WeakMap<Around, { now: string; of: Map<string, State> }>();

function stateAt(around: Around, question: Omit<WindowQuestion, keyof Around>): State {
  const now = String(question.now);
  const known = states.get(around);
  const { of } = known?.now === now ? known : { of: new Map<string, State>() };
  states.set(around, { now, of });
  const key = `${question.zone} ${question.market} ${question.channel} ${question.confidence}`;
  const state = of.get(key) ?? windowState({ ...question, ...around });
  of.set(key, state);
  return state;
}

import { useNow } from '@/components/app/useNow';
import { useT } from '@/components/app/useT';
import { useWindowRules } from '@/components/app/useWindowRules';
import type { WindowRules } from '@/components/app/WindowRules';
import { Clock } from '@/components/ui/Clock';
import { knownZone } from '@/lib/outreach/windows/localClock';
import { type WindowQuestion, windowState } from '@/lib/outreach/windows/windowState';
import type { PipelineRow } from '@/lib/store';

/** What time it is for the person of a row, and whether that is a good moment on the channel one would use. */
export function RowClock({ row }: { row: PipelineRow }) {
  const { t } = useT();
  const now = useNow();
  const { country, zoneConfidence, hasEmail, platform, brandId } = row;
  const zone = knownZone(row.zone);
  const around = useWindowRules().around(country, brandId);
  const channel = hasEmail || !platform ? 'email' : platform === 'tiktok' ? 'tiktokDm' : 'instagramDm';
  const { state, local } = stateAt(around, {
    now,
    zone,
    market: country,
    channel,
    confidence: zoneConfidence ?? 'guess',
  });
  if (!local)
    return (
      <Clock
        state="unknown"
        time={t('pipeline.noZone')}
        meaning={row.zone ? t('creator.time.missing', { zone: row.zone }) : t('pipeline.clock.unknown')}
      />
    );

  const meaning = t(`pipeline.clock.${state}`);
  const isGuess = zoneConfidence === 'guess';
  return (
    <Clock
      state={state}
      time={local.time}
      guess={isGuess}
      meaning={isGuess ? t('pipeline.clock.guess', { meaning }) : meaning}
    />
  );
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

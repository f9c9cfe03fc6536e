import { useMemo } from 'react';
import { useNow } from '@/components/app/useNow';
import { useT } from '@/components/app/useT';
import { useWindowRules } from '@/components/app/useWindowRules';
import { Clock } from '@/components/ui/Clock';
import { knownZone } from '@/lib/outreach/windows/localClock';
import { windowState } from '@/lib/outreach/windows/windowState';
import type { PipelineRow } from '@/lib/store';

/** What time it is for the person of a row, and whether that is a good moment on the channel one would use. */
export function RowClock({ row }: { row: PipelineRow }) {
  const { t } = useT();
  const now = useNow();
  const { country, zoneConfidence, hasEmail, platform, brandId } = row;
  const zone = knownZone(row.zone);
  const around = useWindowRules().around(country, brandId);
  const { state, local } = useMemo(
    () =>
      windowState({
        now,
        zone,
        market: country,
        channel: hasEmail || !platform ? 'email' : platform === 'tiktok' ? 'tiktokDm' : 'instagramDm',
        confidence: zoneConfidence ?? 'guess',
        ...around,
      }),
    [now, zone, country, zoneConfidence, hasEmail, platform, around],
  );
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

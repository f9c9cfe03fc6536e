import { useMemo } from 'react';
import { useNow } from '@/components/app/useNow';
import { useWindowRules } from '@/components/app/useWindowRules';
import { useOwnZone } from '@/components/settings/useOwnZone';
import type { BrandStage } from '@/lib/model/brand';
import type { Filter } from '@/lib/model/query';
import { fieldsOf } from '@/lib/outreach/plan/typedTime';
import { knownZone } from '@/lib/outreach/windows/localClock';
import { windowState } from '@/lib/outreach/windows/windowState';
import type { PipelineRow } from '@/lib/store';
import type { Lists, QueryContext } from '@/lib/store/query/fields';
import { matching } from '@/lib/store/query/matching';
import type { OwnContext } from '@/lib/store/query/ownReaders';
import { askedBy, hangsOnTime } from './parts';

/** What the pipeline is asked at: the screen's "now" where the filter hangs on it, the brand's stages, and who may be written to now. */
export function useQueryContext(
  stages: readonly BrandStage[],
  filter: Filter | null,
  lists: Lists,
  own?: OwnContext,
  toFill?: ReadonlySet<string> | null,
): QueryContext {
  const { around } = useWindowRules();
  const clock = useNow();
  const now = hangsOnTime(filter) ? clock : '';
  const zone = useOwnZone();
  return useMemo(() => {
    const answers = new Map<string, boolean | null>();
    return {
      now,
      ...(own ? { own } : {}),
      ...(now ? { today: fieldsOf(now, zone).day } : {}),
      stageOrder: new Map(stages.map(({ id, order }) => [id, order])),
      /** Rows of one zone, country and channel have one answer: it is worked out once a minute. */
      isWindowOpen(row) {
        const { zone, country, zoneConfidence, channel, brandId } = row;
        const key = [zone, country, zoneConfidence, channel, brandId].join(' ');
        const known = answers.get(key);
        if (known !== undefined) return known;
        const asked = {
          now,
          zone: knownZone(zone),
          market: country,
          channel,
          confidence: zoneConfidence ?? 'guess',
        } as const;
        const { state } = windowState({ ...asked, ...around(country, brandId) });
        const answer = state === 'unknown' ? null : state === 'open';
        answers.set(key, answer);
        return answer;
      },
      lists,
      ...(toFill ? { toFill } : {}),
    };
  }, [now, stages, around, lists, own, zone, toFill]);
}

/** The rows for which the filter holds, in the order given. */
export function useFiltered(
  rows: readonly PipelineRow[],
  filter: Filter | null,
  context: QueryContext,
): readonly PipelineRow[] {
  const asked = useMemo(() => askedBy(filter), [filter]);
  return useMemo(
    () => (asked === null ? rows : rows.filter(matching(asked, context))),
    [rows, asked, context],
  );
}

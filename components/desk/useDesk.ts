import { useNow } from '@/components/app/useNow';
import { usePipeline } from '@/components/app/usePipeline';
import { useWindowRules } from '@/components/app/useWindowRules';
import type { WindowRules } from '@/components/app/WindowRules';
import { type Desk, type DeskEntry, deskOf } from '@/lib/outreach/desk/deskOf';
import type { PipelineRow } from '@/lib/store';

export type Entry = DeskEntry<PipelineRow>;

/** Head, list and badge ask for the same rows at the same minute: worked out once. */
const made = new WeakMap<
  readonly PipelineRow[],
  { now: string; around: WindowRules['around']; desk: Desk<PipelineRow> }
>();

/** What there is to do now and next, live. */
export function useDesk(): { desk: Desk<PipelineRow>; ready: boolean } {
  const { rows, ready } = usePipeline();
  const now = useNow();
  const { around } = useWindowRules();
  const known = made.get(rows);
  if (known?.now === now && known.around === around) return { desk: known.desk, ready };
  const desk = deskOf(now, rows, ({ market, brandId }) => around(market, brandId ?? null));
  made.set(rows, { now, around, desk });
  return { desk, ready };
}

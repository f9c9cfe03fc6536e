import { useNow } from '@/components/app/useNow';
import { usePipeline } from '@/components/app/usePipeline';
import { type Desk, type DeskEntry, deskOf } from '@/lib/outreach/desk/deskOf';
import type { PipelineRow } from '@/lib/store';

export type Entry = DeskEntry<PipelineRow>;

/** Head, list and badge ask for the same rows at the same minute: worked out once. */
const made = new WeakMap<readonly PipelineRow[], { now: string; desk: Desk<PipelineRow> }>();

/** What there is to do now and next, live. */
export function useDesk(): { desk: Desk<PipelineRow>; ready: boolean } {
  const { rows, ready } = usePipeline();
  const now = useNow();
  const known = made.get(rows);
  if (known?.now === now) return { desk: known.desk, ready };
  const desk = deskOf(now, rows);
  made.set(rows, { now, desk });
  return { desk, ready };
}

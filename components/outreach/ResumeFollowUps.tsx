import { useEffect, useMemo, useRef } from 'react';
import { usePipeline } from '@/components/app/usePipeline';
import { useSettings } from '@/components/app/useSettings';
import { useStore } from '@/components/app/useStore';
import { useToast } from '@/components/app/useToast';
import { useWindowRules } from '@/components/app/useWindowRules';
import { useWords } from '@/components/creators/useWords';
import { resumeFollowUps } from '@/lib/commands';
import type { PipelineRow } from '@/lib/store';

const dayMs = 86_400_000;

/** What this computer slept through gets its next window, one by one, and the person is told. Each is tried once an hour. */
export function ResumeFollowUps() {
  const { t, now, zone } = useWords();
  const { shows } = useSettings();
  const store = useStore();
  const toasts = useToast();
  const { daysOff } = useWindowRules();
  const tried = useRef(new Set<string>());
  const { rows } = usePipeline();
  const missed = useMemo(() => missedIn(rows, now), [rows, now]);

  useEffect(() => {
    const late = missed.filter((row) => !tried.current.has(keyOf(row, now)));
    if (late.length === 0 || !shows('reminders')) return;
    for (const row of late) tried.current.add(keyOf(row, now));

    async function resume(): Promise<void> {
      const from = new Date(Date.parse(now) - dayMs).toISOString().slice(0, 10);
      const deals = [];
      for (const { dealId, creatorId, brandId } of late) {
        const creator = await store.read('creators', creatorId);
        if (!creator) continue;
        const planning = { ownZone: zone, text: '', daysOff: await daysOff(creator, brandId, from) };
        deals.push({ dealId, planning });
      }
      const { result } = await store.run(resumeFollowUps, { deals });
      if (result.moved > 0) toasts.show({ text: t('draft.followUp.resumed', { count: result.moved }) });
    }
    void resume().catch((cause) => console.error('resumeFollowUps', cause)); // the steps stay due and are tried again
  }, [missed, now, shows, store, toasts, daysOff, zone, t]);

  return null;
}

/** So many at once, those that were missed last first. */
const most = 100;

function missedIn(rows: readonly PipelineRow[], now: string): PipelineRow[] {
  return rows
    .filter(({ followUpCloses }) => followUpCloses !== null && followUpCloses <= now)
    .sort((a, b) => (a.followUpCloses! < b.followUpCloses! ? 1 : -1))
    .slice(0, most);
}

const keyOf = ({ dealId, followUpCloses }: PipelineRow, now: string): string =>
  `${dealId} ${followUpCloses} ${now.slice(0, 13)}`;

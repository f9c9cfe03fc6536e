import { useEffect, useRef } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { useStore } from '@/components/app/useStore';
import { useToast } from '@/components/app/useToast';
import { useWindowRules } from '@/components/app/useWindowRules';
import { useWords } from '@/components/creators/useWords';
import { resumeFollowUps } from '@/lib/commands';
import type { Task } from '@/lib/model/task';

const dayMs = 86_400_000;

/** What this computer slept through gets its next window, one by one, and the person is told. Each is tried once an hour. */
export function ResumeFollowUps() {
  const { t, now, zone } = useWords();
  const { shows } = useSettings();
  const store = useStore();
  const toasts = useToast();
  const { daysOff } = useWindowRules();
  const tried = useRef(new Set<string>());
  const { data: missed } = useQuery(({ queries }) => queries.missedFollowUps(now), [now]);

  useEffect(() => {
    const late = (missed ?? []).filter((task) => !tried.current.has(keyOf(task, now)));
    if (late.length === 0 || !shows('reminders')) return;
    for (const task of late) tried.current.add(keyOf(task, now));

    async function resume(): Promise<void> {
      const from = new Date(Date.parse(now) - dayMs).toISOString().slice(0, 10);
      const deals = [];
      for (const { dealId, creatorId, brandId } of late) {
        const creator = creatorId && (await store.read('creators', creatorId));
        if (!creator || !dealId || !brandId) continue;
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

const keyOf = ({ id, dueAt }: Task, now: string): string => `${id} ${dueAt} ${now.slice(0, 13)}`;

import { useWindowRules } from '@/components/app/useWindowRules';
import { useAct } from '@/components/creators/useAct';
import { blockDeal, finishStep, snoozeDeal } from '@/lib/commands';
import type { AppError } from '@/lib/errors';
import { laterTime } from '@/lib/outreach/desk/laterTime';
import type { Entry } from './useDesk';
import { useDeskWords } from './useDeskWords';

export type StepActs = {
  later: (entry: Entry) => Promise<void>;
  stop: (entry: Entry, reason: 'declined' | 'optedOut') => Promise<void>;
  finish: (entry: Entry) => Promise<void>;
  error: AppError | null;
};

/** What one key does to a step: later, declined, opted out, done. Each says so and can be taken back. */
export function useStep(): StepActs {
  const { t, now, zone: ownZone, when, name } = useDeskWords();
  const { act, error } = useAct();
  const { around } = useWindowRules();

  return {
    error,
    async later(entry) {
      const { at, zone } = laterTime(now, entry.row, ({ market, brandId }) =>
        around(market, brandId ?? null),
      );
      const said = t('desk.snoozed', { name: name(entry), when: when(Date.parse(at), ownZone) });
      await act(snoozeDeal, { dealId: entry.row.dealId, until: at, zone: zone ?? ownZone }, { said });
    },
    async stop(entry, reason) {
      const said = t(reason === 'declined' ? 'desk.stopped' : 'desk.optedOutDone', { name: name(entry) });
      await act(blockDeal, { dealId: entry.row.dealId, reason, note: '' }, { said });
    },
    async finish(entry) {
      const { row, step } = entry;
      const args = { dealId: row.dealId, ...(step.content ? { taskId: step.content.taskId } : {}) };
      await act(finishStep, args, { said: t('desk.finished', { name: name(entry) }) });
    },
  };
}

import { useWindowRules } from '@/components/app/useWindowRules';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { useWords } from '@/components/creators/useWords';
import { startSequence } from '@/lib/commands';
import type { Channel, Message } from '@/lib/model/message';
import { kindOfChannel } from '@/lib/outreach/windows/kindOfChannel';
import { usePlanning } from './usePlanning';

type Props = { records: DealRecords; sent: readonly Message[]; channel: Channel; shortName: string };

/** Where no follow-up waits: why, and the way to begin again where that is a person's choice. */
export function SequenceLine({ records: { deal, creator }, sent, channel, shortName }: Props) {
  const { t, day } = useWords();
  const { act, error } = useAct();
  const { rulesOf } = useWindowRules();
  const planning = usePlanning();
  const ended = deal.sequence?.ended;
  const steps = rulesOf(deal.brandId).sequence[kindOfChannel(channel)].length + 1;
  const inSeries = sent.filter(({ sentAt }) => sentAt && sentAt >= (deal.sequence?.startedAt ?? ''));
  const isOver = !ended && deal.lastReplyAt === null && inSeries.length >= steps;
  const canStart = !isOver && !deal.block && ended?.reason !== 'dealStopped';
  if (ended?.reason === 'replied' || (!ended && deal.lastReplyAt !== null)) return null;

  async function start() {
    const with_ = await planning(creator, deal.brandId, shortName);
    const said = t('draft.followUp.started');
    await act(startSequence, { dealId: deal.id, channel, planning: with_ }, { said });
  }

  return (
    <div className="gutter dim over row">
      <span>
        {ended
          ? t(`draft.followUp.ended.${ended.reason}`, { when: day(ended.at) })
          : t(isOver ? 'draft.followUp.last' : 'draft.followUp.notPlanned')}
      </span>
      {canStart && (
        <button type="button" className="link" onClick={() => void start()}>
          {t('draft.followUp.start')}
        </button>
      )}
      <Refusal error={error} />
    </div>
  );
}

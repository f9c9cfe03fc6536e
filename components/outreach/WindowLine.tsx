import { useSettings } from '@/components/app/useSettings';
import { Quoted } from '@/components/creators/Contacts';
import { excerptOf } from '@/components/creators/evidence';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useTheirTime } from '@/components/creators/useTheirTime';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Clock } from '@/components/ui/Clock';
import { DayStrip } from '@/components/ui/DayStrip';
import { addTask, removeTask } from '@/lib/commands';
import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import type { Channel, Message } from '@/lib/model/message';
import type { Profile } from '@/lib/model/profile';
import type { Task } from '@/lib/model/task';
import { otherChannelUntil } from '@/lib/outreach/plan/otherChannel';

type Props = {
  creator: Creator;
  profiles: readonly Profile[];
  shortName: string;
  deal: Deal;
  channel: Channel;
  messages: readonly Message[];
  tasks: readonly Task[];
};

/** Their clock and one answer: good until when, or when it is good again, with a reminder for that moment. */
export function WindowLine({ creator, profiles, shortName, deal, channel, messages, tasks }: Props) {
  const { t, now, weekday, time, moment } = useWords();
  const theirs = useTheirTime(creator, channel, deal.brandId);
  const other = otherChannelUntil(sentOf(messages, deal), channel, now);
  const { zone, clock, place, state, answer, isGuess } = theirs;
  const [cue] = creator.zone?.cues ?? [];
  const where = { name: shortName, place: place ?? '' };

  return (
    <div className="sec window-line">
      <div className="row">
        {clock && zone ? (
          <>
            <span className="b">
              <Clock state={state} time={clock} meaning={answer ?? ''} guess={isGuess} />
            </span>
            <span className="cut">{t(isGuess ? 'draft.forGuess' : 'draft.for', where)}</span>
          </>
        ) : (
          <span className="cut faint">
            {theirs.missingZone
              ? t('creator.time.missing', { zone: theirs.missingZone })
              : t('draft.zoneUnknown', { name: shortName })}
          </span>
        )}
        <span className="grow" />
        <span className={state === 'open' ? 'go nw' : 'dim nw'}>{answer}</span>
      </div>
      {theirs.strip && <DayStrip {...theirs.strip} />}
      {!zone && theirs.safeHours && (
        <div className="row meta">{t('creator.time.safeHours', theirs.safeHours)}</div>
      )}
      {theirs.skipped.map((said) => (
        <div key={said} className="row meta">
          {said}
        </div>
      ))}
      {other && (
        <div className="row meta warn">
          {t('draft.otherChannel', {
            channel: t(`draft.channels.${other.channel}`),
            when: moment(other.until),
          })}
        </div>
      )}
      <div className="row meta">
        <span className="cut ev">
          {cue && zone && (
            <>
              {t(`creator.time.from.${cue.field === 'displayName' ? 'displayName' : cue.rule}`)}{' '}
              {cue.rule !== 'person' && (
                <Quoted
                  {...excerptOf(
                    cue,
                    profiles.map(({ bio }) => bio),
                  )}
                />
              )}
            </>
          )}
        </span>
        <span className="grow" />
        <span className="nw">{t('creator.time.yours', { weekday: weekday(now), time: time(now) })}</span>
      </div>
      <Reminder
        dealId={deal.id}
        shortName={shortName}
        opensAt={state === 'open' ? null : theirs.opensAt}
        zone={zone}
        tasks={tasks}
      />
    </div>
  );
}

/** What went out on this deal, written elsewhere included. */
function sentOf(messages: readonly Message[], { lastContactAt, lastContactChannel }: Deal) {
  const sent = messages.flatMap(({ direction, sentAt, channel }) =>
    direction === 'out' && sentAt ? [{ at: sentAt, channel }] : [],
  );
  return lastContactAt && lastContactChannel
    ? [...sent, { at: lastContactAt, channel: lastContactChannel }]
    : sent;
}

type ReminderProps = {
  dealId: string;
  shortName: string;
  opensAt: string | null;
  zone: string | null;
  tasks: readonly Task[];
};

/** Outside a window: a reminder for when it opens. The reminder never sends anything. */
function Reminder({ dealId, shortName, opensAt, zone, tasks }: ReminderProps) {
  const { t, moment } = useWords();
  const { shows } = useSettings();
  const { act, error } = useAct();
  const open = tasks.find(({ kind, doneAt }) => kind === 'sendWindow' && doneAt === null);
  if (!shows('reminders') || !zone || (!open && !opensAt)) return null;

  if (open)
    return (
      <div className="row meta">
        {t('draft.reminderIs', { when: moment(open.dueAt, zone) })}
        <span className="grow" />
        <Button kind="quiet" size="s" onClick={() => act(removeTask, { taskId: open.id })}>
          {t('draft.forgetReminder')}
        </Button>
      </div>
    );
  const at = opensAt as string;
  const when = moment(at, zone);
  const said = t('draft.reminded', { when });
  const text = t('draft.reminderText', { name: shortName });
  return (
    <div className="row remind">
      <Button
        size="s"
        onClick={() => act(addTask, { dealId, kind: 'sendWindow', text, dueAt: at, zone }, { said })}
      >
        {t('draft.remind', { time: when })}
      </Button>
      <Refusal error={error} />
    </div>
  );
}

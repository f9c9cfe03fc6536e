import { Clock3 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { TextField } from '@/components/ui/TextField';
import { moveFollowUp, stopSequence } from '@/lib/commands';
import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import type { Task } from '@/lib/model/task';
import { fieldsOf, instantOf } from '@/lib/outreach/plan/typedTime';
import { useFollowUpReason } from './useFollowUpReason';

type Props = { deal: Deal; task: Task; creator: Creator };

/** The next follow-up that is planned: when in their time, why then, until when it stands, and how to change or end it. */
export function FollowUpNote({ deal, task, creator }: Props) {
  const { t, time, weekday, day } = useWords();
  const { act, error } = useAct();
  const reason = useFollowUpReason(deal, task, creator);
  const [isChanging, setChanging] = useState(false);
  const isTheirs = task.plan ? task.plan.hours !== 'own' : task.zone === creator.zone?.id;
  const when = t('time.weekdayDayTime', {
    weekday: weekday(task.dueAt, task.zone),
    day: day(task.dueAt, task.zone),
    time: time(task.dueAt, task.zone),
  });
  const isMail = (task.plan?.channel ?? 'email') === 'email';

  const stop = (why: 'byPerson' | 'bounced' | 'platformLimit') =>
    void act(stopSequence, { dealId: deal.id, reason: why }, { said: t(`draft.followUp.stopped.${why}`) });

  return (
    <Note
      kind="go"
      icon={<Clock3 className="i" aria-hidden="true" />}
      title={t(isTheirs ? 'draft.followUp.title' : 'draft.followUp.titleOwn', { when })}
      actions={
        <>
          <button
            type="button"
            className="link"
            aria-expanded={isChanging}
            onClick={() => setChanging(!isChanging)}
          >
            {t('draft.followUp.change')}
          </button>
          <button type="button" className="link" onClick={() => stop('byPerson')}>
            {t('draft.followUp.none')}
          </button>
          <button type="button" className="link" onClick={() => stop(isMail ? 'bounced' : 'platformLimit')}>
            {t(isMail ? 'draft.followUp.bounced' : 'draft.followUp.platformLimit')}
          </button>
        </>
      }
    >
      {reason.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      {t('draft.followUp.ends')}
      {isChanging && <ChangeTime dealId={deal.id} task={task} onDone={() => setChanging(false)} />}
      <Refusal error={error} />
    </Note>
  );
}

function ChangeTime({ dealId, task, onDone }: { dealId: string; task: Task; onDone: () => void }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const { day, time } = fieldsOf(task.dueAt, task.zone);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const dueAt = instantOf(String(typed.get('day')), String(typed.get('time')), task.zone);
    if (dueAt && (await act(moveFollowUp, { dealId, dueAt, zone: task.zone }))) onDone();
  }

  return (
    <form className="form" onSubmit={submit}>
      <div className="row t">
        <TextField label={t('draft.followUp.date')} name="day" type="date" defaultValue={day} required />
        <TextField label={t('draft.followUp.time')} name="time" type="time" defaultValue={time} required />
      </div>
      <Refusal error={error} />
      <div className="row">
        <Button type="submit">{t('creator.save')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('creator.cancel')}
        </Button>
      </div>
    </form>
  );
}

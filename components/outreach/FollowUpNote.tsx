import { Clock3 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { TextField } from '@/components/ui/TextField';
import { removeTask, setNextAction } from '@/lib/commands';
import type { Deal } from '@/lib/model/deal';
import type { Task } from '@/lib/model/task';
import { fieldsOf, instantOf } from './followUpPlan';
import { planFollowUp } from './planFollowUp';

type Props = { deal: Deal; task: Task; theirZone: string | null; shortName: string };

/** The next follow-up that is planned: when in their time, until when it stands, and how to change or drop it. */
export function FollowUpNote(props: Props) {
  const { deal, task, theirZone } = props;
  const { t, time, weekday, day } = useWords();
  const { act, error } = useAct();
  const [isChanging, setChanging] = useState(false);
  const when = t('time.weekdayDayTime', {
    weekday: weekday(task.dueAt, task.zone),
    day: day(task.dueAt, task.zone),
    time: time(task.dueAt, task.zone),
  });

  async function drop() {
    const together = { batch: crypto.randomUUID(), said: t('draft.followUp.removed') };
    if (deal.nextAction?.kind === 'followUp')
      await act(setNextAction, { dealId: deal.id, nextAction: null }, together);
    await act(removeTask, { taskId: task.id }, together);
  }

  return (
    <Note
      kind="go"
      icon={<Clock3 className="i" aria-hidden="true" />}
      title={t(task.zone === theirZone ? 'draft.followUp.title' : 'draft.followUp.titleOwn', { when })}
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
          <button type="button" className="link" onClick={() => void drop()}>
            {t('draft.followUp.none')}
          </button>
        </>
      }
    >
      {t('draft.followUp.ends')}
      {isChanging && <ChangeTime {...props} onDone={() => setChanging(false)} />}
      <Refusal error={error} />
    </Note>
  );
}

function ChangeTime({ deal, task, shortName, onDone }: Props & { onDone: () => void }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const { day, time } = fieldsOf(task.dueAt, task.zone);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const dueAt = instantOf(String(typed.get('day')), String(typed.get('time')), task.zone);
    if (!dueAt) return;
    const text = t('draft.followUp.text', { name: shortName });
    if (await planFollowUp(act, { dealId: deal.id, dueAt, zone: task.zone, text })) onDone();
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

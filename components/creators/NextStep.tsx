import { Flag } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { setNextAction } from '@/lib/commands';
import type { Deal, NextAction } from '@/lib/model/deal';
import { fieldsOf, instantOf } from '@/lib/outreach/plan/typedTime';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useWords } from './useWords';
import { daysAhead } from './when';

/** What to do next with this person, in one line; pressing it opens the line for editing. */
export function NextStep({ deal }: { deal: Deal }) {
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <NextStepForm deal={deal} onDone={() => setEditing(false)} />;
  return <NextStepLine next={deal.nextAction} onEdit={() => setEditing(true)} />;
}

function NextStepLine({ next, onEdit }: { next: NextAction | null; onEdit: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="next-step row"
      onClick={onEdit}
      title={t(next ? 'creator.nextStep.edit' : 'creator.nextStep.set')}
    >
      <Flag className="i" aria-hidden="true" />
      {next ? (
        <>
          <span className="cut" dir="auto">
            {t('creator.nextStep.label', { text: next.text || t(`creator.nextStep.kinds.${next.kind}`) })}
          </span>
          <span className="grow" />
          {next.dueAt && <Due at={next.dueAt} zone={next.zone} />}
        </>
      ) : (
        <span className="faint">{t('creator.nextStep.none')}</span>
      )}
    </button>
  );
}

/** The day in the zone it was thought in. */
function Due({ at, zone: thought }: { at: string; zone: string | null }) {
  const { t, now, zone, day } = useWords();
  const inZone = thought ?? zone;
  const ahead = daysAhead(at, now, inZone);
  if (ahead < 0)
    return <span className="b nw warn">{t('creator.nextStep.overdue', { day: day(at, inZone) })}</span>;
  return <span className={ahead === 0 ? 'b nw' : 'dim nw'}>{day(at, inZone)}</span>;
}

function NextStepForm({ deal, onDone }: { deal: Deal; onDone: () => void }) {
  const { t, zone } = useWords();
  const { act, error } = useAct();
  const next = deal.nextAction;
  const inZone = next?.zone ?? zone;
  const dueDay = next?.dueAt ? fieldsOf(next.dueAt, inZone).day : '';

  async function save(nextAction: NextAction | null) {
    if (await act(setNextAction, { dealId: deal.id, nextAction })) onDone();
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = String(typed.get('text') ?? '').trim();
    const day = String(typed.get('day') ?? '');
    const kind = !text && next ? next.kind : 'own';
    const dueAt = day === dueDay && next ? next.dueAt : instantOf(day, '09:00', inZone);
    if (text || next) void save({ kind, text, dueAt, zone: dueAt ? inZone : null });
  }

  return (
    <form className="form next-step-form" onSubmit={submit}>
      <div className="row t">
        <div className="grow">
          <TextField
            label={t('creator.nextStep.text')}
            name="text"
            defaultValue={next?.text ?? ''}
            placeholder={next ? t(`creator.nextStep.kinds.${next.kind}`) : undefined}
            maxLength={300}
            autoComplete="off"
            autoFocus
            dir="auto"
          />
        </div>
        <TextField label={t('creator.nextStep.date')} name="day" type="date" defaultValue={dueDay} />
      </div>
      <Refusal error={error} />
      <div className="row">
        <Button type="submit">{t('creator.save')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('creator.cancel')}
        </Button>
        <span className="grow" />
        {next && (
          <Button kind="quiet" onClick={() => save(null)}>
            {t('creator.nextStep.clear')}
          </Button>
        )}
      </div>
    </form>
  );
}

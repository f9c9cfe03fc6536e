import { Ban } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { Note } from '@/components/ui/Note';
import { TextField } from '@/components/ui/TextField';
import { blockDeal, unblockDeal } from '@/lib/commands';
import { type Block, blockSchema, type Deal } from '@/lib/model/deal';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useWords } from './useWords';

/** Why nobody writes to this person any more, under the name. */
export function BlockedNote({ deal, block }: { deal: Deal; block: Block }) {
  const { t, day } = useWords();
  const { act, error } = useAct();
  const allow = () => act(unblockDeal, { dealId: deal.id }, { said: t('creator.blocked.allowed') });
  return (
    <Note
      kind="stop"
      icon={<Ban className="i" aria-hidden="true" />}
      title={t('creator.blocked.title')}
      actions={
        <button type="button" className="link" onClick={allow}>
          {t('creator.blocked.allow')}
        </button>
      }
    >
      {t(`creator.blocked.why.${block.reason}`, { day: day(block.at) })}
      {block.note && <div dir="auto">{block.note}</div>}
      <Refusal error={error} />
    </Note>
  );
}

/** Asks why, in place: a reason is needed, what happened may be told. */
export function BlockForm({ deal, onDone }: { deal: Deal; onDone: () => void }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const [reason, setReason] = useState<Block['reason']>('optedOut');

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get('note') ?? '').trim();
    if (await act(blockDeal, { dealId: deal.id, reason, note }, { said: t('creator.blocked.done') }))
      onDone();
  }

  return (
    <form onSubmit={submit}>
      <Note kind="stop" icon={<Ban className="i" aria-hidden="true" />} title={t('creator.blocked.title')}>
        <div className="form">
          <div role="radiogroup" aria-label={t('creator.blocked.reason')}>
            {blockSchema.shape.reason.options.map((one) => (
              <Choice
                key={one}
                type="radio"
                name="reason"
                checked={reason === one}
                onChange={() => setReason(one)}
                label={t(`creator.blocked.reasons.${one}`)}
              />
            ))}
          </div>
          <TextField
            label={t('creator.blocked.note')}
            name="note"
            maxLength={500}
            autoComplete="off"
            dir="auto"
          />
          <Refusal error={error} />
          <div className="row">
            <Button type="submit" kind="danger">
              {t('creator.blocked.confirm')}
            </Button>
            <Button kind="quiet" onClick={onDone}>
              {t('creator.cancel')}
            </Button>
          </div>
        </div>
      </Note>
    </form>
  );
}

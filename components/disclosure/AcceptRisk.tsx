import { type FormEvent, useState } from 'react';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { acceptRisk } from '@/lib/commands';
import type { MailBlock } from '@/lib/disclosure/coldEmailRisk';
import type { Deal } from '@/lib/model/deal';

/** A person goes on where the rule stops: the reason is asked for and kept. */
export function AcceptRisk({ deal, market, block }: { deal: Deal; market: string; block: MailBlock }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const [reason, setReason] = useState('');

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (reason.trim() === '') return;
    await act(
      acceptRisk,
      { dealId: deal.id, market, block, reason },
      { said: t('disclosure.mail.acceptDone') },
    );
  }

  return (
    <form className="form" onSubmit={submit}>
      <TextField
        label={t('disclosure.mail.reason')}
        hint={t('disclosure.mail.acceptWhy')}
        value={reason}
        maxLength={500}
        autoComplete="off"
        dir="auto"
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Refusal error={error} />
      <div>
        <Button type="submit" impossible={reason.trim() === '' ? t('disclosure.mail.acceptWhy') : null}>
          {t('disclosure.mail.accept')}
        </Button>
      </div>
    </form>
  );
}

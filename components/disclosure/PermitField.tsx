import { type FormEvent, useState } from 'react';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { setPermit } from '@/lib/commands';
import { ruleOf } from '@/lib/disclosure/ruleSource';
import type { Market } from '@/lib/markets';
import type { Creator } from '@/lib/model/creator';
import { RuleSourceLine } from './RuleSourceLine';
import { useLawWords } from './useLawWords';

/** The permit to advertise that some markets ask creators for, and brands to have seen. */
export function PermitField({ creator, market }: { creator: Creator; market: Market }) {
  const { t, marketName } = useLawWords();
  const { act, error } = useAct();
  const known = creator.permitNumber ?? '';
  const [number, setNumber] = useState(known);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const permitNumber = number.trim() || null;
    if (permitNumber === (known || null)) return;
    const said = t(permitNumber ? 'disclosure.permit.saved' : 'disclosure.permit.cleared');
    await act(setPermit, { creatorId: creator.id, permitNumber }, { said });
  }

  return (
    <form className="form" onSubmit={submit}>
      <div className="row t">
        <div className="grow">
          <TextField
            label={t('disclosure.permit.number')}
            hint={known ? null : t('disclosure.permit.none', { market: marketName(market.code) })}
            value={number}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
        </div>
        {number.trim() !== known && <Button type="submit">{t('disclosure.permit.save')}</Button>}
      </div>
      <Refusal error={error} />
      <RuleSourceLine rule={ruleOf(market)} />
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { TextField } from '@/components/ui/TextField';
import { liftSuppression, suppressUnknown } from '@/lib/commands';
import { whoIn } from './whoIn';

/** Whom nobody writes to nor captures: kept as hashes, so the list says when and why, never who. */
export function DoNotContact() {
  const { t } = useT();
  const { day } = useWords();
  const { act, error } = useAct();
  const { data: wishes } = useQuery((store) => store.queries.wishes(), []);
  const lift = (group: string) =>
    act(liftSuppression, { group }, { said: t('settings.doNotContact.lifted') });

  return (
    <Section title={t('settings.doNotContact.title')}>
      <p>{t('settings.doNotContact.body')}</p>
      {wishes?.length === 0 && <p className="dim">{t('settings.doNotContact.none')}</p>}
      {wishes?.map(({ group, reason, at, marks }) => (
        <div key={group} className="row">
          <div className="grow">
            <div>{t(`settings.doNotContact.reasons.${reason}`)}</div>
            <div className="meta">{t('settings.doNotContact.since', { day: day(at), count: marks })}</div>
          </div>
          <Button size="s" kind="quiet" onClick={() => void lift(group)}>
            {t('settings.doNotContact.lift')}
          </Button>
        </div>
      ))}
      <Refusal error={error} />
      <AddForm />
    </Section>
  );
}

/** Somebody who is not in the pool: an address, or the address of an account. */
function AddForm() {
  const { t } = useT();
  const { act, error } = useAct();
  const [text, setText] = useState('');
  const [isUnread, setUnread] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const who = whoIn(text);
    setUnread(who === null);
    if (
      who &&
      (await act(
        suppressUnknown,
        { who, brandId: null, reason: 'asked' },
        { said: t('settings.doNotContact.added') },
      ))
    )
      setText('');
  }

  return (
    <form className="form" onSubmit={submit}>
      <TextField
        label={t('settings.doNotContact.who')}
        value={text}
        maxLength={320}
        autoComplete="off"
        error={isUnread ? t('settings.doNotContact.unread') : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Refusal error={error} />
      <div className="row">
        <Button type="submit">{t('settings.doNotContact.add')}</Button>
      </div>
    </form>
  );
}

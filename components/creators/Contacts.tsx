import { Copy, Mail, MessageCircle, Phone, Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { addContact, removeContact } from '@/lib/commands';
import type { Contact, Creator } from '@/lib/model/creator';
import { contactFrom, contactKinds } from './contactFrom';
import { Part } from './Part';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useCopy } from './useCopy';
import { useWords } from './useWords';

/** The ways a person published to be reached, each with the words it stood in. */
export function Contacts({ creator }: { creator: Creator }) {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  return (
    <Part
      title={t('creator.contacts.title')}
      aside={
        <button
          type="button"
          className="btn quiet s icon"
          aria-label={t('creator.contacts.add')}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          <Plus className="i" aria-hidden="true" />
        </button>
      }
    >
      {creator.contacts.length === 0 && !isAdding && (
        <span className="unknown">{t('creator.contacts.none')}</span>
      )}
      <ul className="contacts">
        {creator.contacts.map((contact) => (
          <ContactLine key={`${contact.kind} ${contact.value}`} contact={contact} creatorId={creator.id} />
        ))}
      </ul>
      {isAdding && <ContactForm creatorId={creator.id} onDone={() => setAdding(false)} />}
    </Part>
  );
}

const icons = {
  email: Mail,
  phone: Phone,
  whatsapp: MessageCircle,
  line: MessageCircle,
  telegram: MessageCircle,
  wechat: MessageCircle,
};

function ContactLine({ contact, creatorId }: { contact: Contact; creatorId: string }) {
  const { t, day } = useWords();
  const { act, error } = useAct();
  const { copy, copied, hasFailed } = useCopy();
  const { kind, value } = contact;
  const Icon = icons[kind];
  return (
    <li>
      <div className="row">
        <Icon className="i" role="img" aria-label={t(`creator.contacts.kinds.${kind}`)} />
        <bdi className="cut" title={value}>
          {value}
        </bdi>
        <span className="grow" />
        <span className="meta go" role="status">
          {copied && t('creator.contacts.copied')}
        </span>
        {contact.source === 'person' && (
          <button
            type="button"
            className="btn quiet s icon"
            aria-label={t('creator.contacts.remove', { value })}
            onClick={() =>
              act(removeContact, { creatorId, kind, value }, { said: t('creator.contacts.removed') })
            }
          >
            <X className="i" aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          className="btn quiet s icon end"
          aria-label={t('creator.contacts.copy', { value })}
          onClick={() => copy(value)}
        >
          <Copy className="i" aria-hidden="true" />
        </button>
      </div>
      <div className="ev under">
        {contact.evidence && (
          <>
            <Quoted text={contact.evidence} start={contact.start} end={contact.end} />
            <br />
          </>
        )}
        {t(contact.source === 'person' ? 'creator.contacts.byPerson' : 'creator.contacts.source', {
          day: day(contact.at),
        })}
      </div>
      {hasFailed && <p className="refusal stop">{t('creator.contacts.copyFailed')}</p>}
      <Refusal error={error} />
    </li>
  );
}

/** The words as they stood, with the part that matters marked. */
export function Quoted({ text, start, end }: { text: string; start: number; end: number }) {
  return (
    <q dir="auto">
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </q>
  );
}

function ContactForm({ creatorId, onDone }: { creatorId: string; onDone: () => void }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const [kind, setKind] = useState<Contact['kind']>('email');
  const [isBad, setBad] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const value = contactFrom(kind, String(new FormData(event.currentTarget).get('value') ?? ''));
    setBad(value === null);
    if (value !== null && (await act(addContact, { creatorId, kind, value }))) onDone();
  }

  return (
    <form className="form" onSubmit={submit} noValidate>
      <div className="row">
        <label>
          <span className="meta">{t('creator.contacts.kind')}</span>
          <select
            className="field filled"
            value={kind}
            onChange={(event) => setKind(event.target.value as Contact['kind'])}
          >
            {contactKinds.map((one) => (
              <option key={one} value={one}>
                {t(`creator.contacts.kinds.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="grow">
          <span className="meta">{t('creator.contacts.value')}</span>
          <input
            className={`field filled ${isBad ? 'bad' : ''}`}
            name="value"
            maxLength={320}
            autoComplete="off"
            aria-invalid={isBad}
            // biome-ignore lint/a11y/noAutofocus: the person just asked for this form
            autoFocus
          />
        </label>
      </div>
      <p className="refusal stop" role="status">
        {isBad && t('creator.contacts.bad', { kind: t(`creator.contacts.kinds.${kind}`) })}
      </p>
      <Refusal error={error} />
      <div className="row">
        <button type="submit" className="btn">
          {t('creator.add')}
        </button>
        <button type="button" className="btn quiet" onClick={onDone}>
          {t('creator.cancel')}
        </button>
      </div>
    </form>
  );
}

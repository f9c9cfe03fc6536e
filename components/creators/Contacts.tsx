import { Copy, Mail, MessageCircle, Phone, Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Section } from '@/components/ui/Section';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { addContact, removeContact } from '@/lib/commands';
import type { Contact, Creator } from '@/lib/model/creator';
import { contactFrom, contactKinds } from './contactFrom';
import { lineAround } from './evidence';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useCopy } from './useCopy';
import { useWords } from './useWords';

/** The ways a person published to be reached, each with the words it stood in. */
export function Contacts({ creator }: { creator: Creator }) {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title={t('creator.contacts.title')}
      aside={
        <IconButton
          size="s"
          label={t('creator.contacts.add')}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          <Plus className="i" aria-hidden="true" />
        </IconButton>
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
    </Section>
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
          <IconButton
            size="s"
            label={t('creator.contacts.remove', { value })}
            onClick={() =>
              act(removeContact, { creatorId, kind, value }, { said: t('creator.contacts.removed') })
            }
          >
            <X className="i" aria-hidden="true" />
          </IconButton>
        )}
        <IconButton
          size="s"
          className="end"
          label={t('creator.contacts.copy', { value })}
          onClick={() => copy(value)}
        >
          <Copy className="i" aria-hidden="true" />
        </IconButton>
      </div>
      <div className="ev under">
        {contact.evidence && (
          <>
            <Quoted {...lineAround({ text: contact.evidence, start: contact.start, end: contact.end })} />
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
  const kindName = t(`creator.contacts.kinds.${kind}`);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const value = contactFrom(kind, String(new FormData(event.currentTarget).get('value') ?? ''));
    setBad(value === null);
    if (value !== null && (await act(addContact, { creatorId, kind, value }))) onDone();
  }

  return (
    <form className="form" onSubmit={submit} noValidate>
      <div className="row t">
        <Select
          label={t('creator.contacts.kind')}
          value={kind}
          onChange={(chosen) => setKind(chosen as Contact['kind'])}
        >
          {contactKinds.map((one) => (
            <option key={one} value={one}>
              {t(`creator.contacts.kinds.${one}`)}
            </option>
          ))}
        </Select>
        <div className="grow">
          <TextField
            label={t('creator.contacts.value')}
            name="value"
            maxLength={320}
            autoComplete="off"
            autoFocus
            error={isBad ? t('creator.contacts.bad', { kind: kindName }) : null}
          />
        </div>
      </div>
      <Refusal error={error} />
      <div className="row">
        <Button type="submit">{t('creator.add')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('creator.cancel')}
        </Button>
      </div>
    </form>
  );
}

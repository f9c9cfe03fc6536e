import { useState } from 'react';
import { useWords } from '@/components/creators/useWords';
import { giveHostBack } from '@/components/outreach/hostPermission';
import { useTranslationSetup } from '@/components/outreach/useTranslationSetup';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { builtIn } from '@/lib/translate/browserTranslator';
import { type Service, serviceAddress, services, type TranslationSetup } from '@/lib/translate/setup';

/** Which translator drafts go through, its key, and which hosts may get texts. The key stays in this browser. */
export function Translation() {
  const { t } = useWords();
  const { setup, change } = useTranslationSetup();
  if (!setup) return null;
  const isOwn = setup.service === 'openai' || setup.service === 'deepl';

  return (
    <Section title={t('settings.translation.title')}>
      <p className="meta">{t('settings.translation.hint')}</p>
      <div className="fields">
        <Select
          label={t('settings.translation.service')}
          value={setup.service}
          onChange={(service) =>
            void change({ service: service as Service, address: '', key: '', model: '' })
          }
        >
          {services.map((service) => (
            <option key={service} value={service}>
              {t(`settings.translation.services.${service}`)}
            </option>
          ))}
        </Select>
        {setup.service === 'browser' && !builtIn() && (
          <p className="hint bad" role="status">
            {t('settings.translation.noBuiltIn')}
          </p>
        )}
        {isOwn && <OwnKey key={setup.service} setup={setup} change={change} />}
        <Consents setup={setup} change={change} />
      </div>
    </Section>
  );
}

type Props = { setup: TranslationSetup; change: (changes: Partial<TranslationSetup>) => Promise<void> };

/** Stored when the person leaves a field; an address that is none is said and not stored. */
function OwnKey({ setup, change }: Props) {
  const { t } = useWords();
  const [address, setAddress] = useState(setup.address);
  const [model, setModel] = useState(setup.model);
  const [key, setKey] = useState('');
  const isChatService = setup.service === 'openai';
  const isBad = address.trim() !== '' && serviceAddress(address) === null;

  return (
    <>
      <TextField
        label={t('settings.translation.address')}
        hint={t(isChatService ? 'settings.translation.addressHint' : 'settings.translation.addressOptional')}
        error={isBad ? t('settings.translation.badAddress') : null}
        type="url"
        autoComplete="off"
        maxLength={300}
        value={address}
        onChange={({ target }) => setAddress(target.value)}
        onBlur={() => !isBad && void change({ address: address.trim() })}
      />
      {isChatService && (
        <TextField
          label={t('settings.translation.model')}
          autoComplete="off"
          maxLength={120}
          value={model}
          onChange={({ target }) => setModel(target.value)}
          onBlur={() => void change({ model: model.trim() })}
        />
      )}
      <TextField
        label={t('settings.translation.key')}
        hint={t(setup.key ? 'settings.translation.keyStored' : 'settings.translation.keyHint')}
        type="password"
        autoComplete="off"
        maxLength={500}
        value={key}
        onChange={({ target }) => setKey(target.value)}
        onBlur={() => {
          if (key.trim() === '') return;
          void change({ key: key.trim() }).then(() => setKey(''));
        }}
        after={
          setup.key !== '' && (
            <Button size="s" kind="quiet" onClick={() => void change({ key: '' })}>
              {t('settings.translation.forgetKey')}
            </Button>
          )
        }
      />
    </>
  );
}

/** Every host that may get texts without asking, and since when. */
function Consents({ setup: { consents }, change }: Props) {
  const { t, day } = useWords();
  const hosts = Object.entries(consents);
  if (hosts.length === 0) return <p className="meta">{t('settings.translation.noConsents')}</p>;

  function withdraw(host: string) {
    const { [host]: _gone, ...rest } = consents;
    void change({ consents: rest });
    void giveHostBack(host);
  }

  return (
    <ul className="plain-list" aria-label={t('settings.translation.consents')}>
      {hosts.map(([host, at]) => (
        <li key={host} className="row">
          <span className="grow">{t('settings.translation.consent', { host, day: day(at) })}</span>
          <Button
            size="s"
            aria-label={t('settings.translation.withdrawFrom', { host })}
            onClick={() => withdraw(host)}
          >
            {t('settings.translation.withdraw')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

import { useState } from 'react';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';

type Props = {
  name: string;
  error: string | null;
  onGive: (passphrase: string) => void;
  onCancel: () => void;
};

/** Asks for the passphrase of a backup. It is used once and kept nowhere. */
export function PassphraseOf({ name, error, onGive, onCancel }: Props) {
  const { t } = useT();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase) onGive(passphrase);
      }}
    >
      <p className="b filename">{name}</p>
      <TextField
        label={t('settings.import.passphrase')}
        hint={t('settings.import.passphraseHint')}
        error={error}
        type="password"
        autoComplete="off"
        autoFocus
        value={passphrase}
        onChange={({ currentTarget: { value } }) => setPassphrase(value)}
      />
      <div className="acts">
        <Button
          kind="primary"
          type="submit"
          impossible={passphrase ? null : t('settings.import.passphraseMissing')}
        >
          {t('settings.import.open')}
        </Button>
        <Button onClick={onCancel}>{t('settings.import.cancel')}</Button>
      </div>
    </form>
  );
}

import { Copy } from 'lucide-react';
import { useState } from 'react';
import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { useSettings } from '@/components/app/useSettings';
import { useAct } from '@/components/creators/useAct';
import { useCopy } from '@/components/creators/useCopy';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { askAddress, saveAddress } from '@/lib/commands';
import type { Sample } from '@/lib/model/sample';
import { StepShell } from './StepShell';

type Props = { sample: Sample; onDone: () => void };

/** The address comes by a form, not by chat: its link is kept, and offered again with the next sample. */
export function AskAddressForm({ sample, onDone }: Props) {
  const { t, now } = useWords();
  const { settings, change } = useSettings();
  const { go } = usePlace();
  const { act, error } = useAct();
  const { copy, copied } = useCopy();
  const [link, setLink] = useState(sample.formUrl ?? settings.addressForm ?? '');
  const [isBad, setBad] = useState(false);

  async function save(): Promise<boolean> {
    const formUrl = link.trim();
    const isLink = URL.parse(formUrl)?.protocol === 'https:';
    setBad(!isLink);
    if (!isLink) return false;
    if (!(await act(askAddress, { sampleId: sample.id, formUrl, at: now }, { said: t('samples.asked') })))
      return false;
    await change({ addressForm: formUrl });
    onDone();
    return true;
  }

  return (
    <StepShell
      submit={t('samples.saveAsked')}
      error={error}
      onSubmit={() => void save()}
      onDone={onDone}
      aside={
        <>
          <Button kind="quiet" onClick={() => void copy(link.trim())}>
            <Copy className="i" aria-hidden="true" />
            {t(copied ? 'creator.contacts.copied' : 'samples.copyLink')}
          </Button>
          <Button kind="quiet" onClick={() => go(places.draft(sample.dealId))}>
            {t('samples.writeRequest')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('samples.formLink')}
        hint={t('samples.formHint')}
        value={link}
        onChange={(event) => setLink(event.currentTarget.value)}
        error={isBad ? t('samples.badLink') : null}
        placeholder={t('creator.needs.postHint')}
        inputMode="url"
        maxLength={2000}
        autoComplete="off"
        autoFocus
      />
    </StepShell>
  );
}

/** The address is there. Copied here it is forgotten in time; left out it stays in the form's own list. */
export function AddressForm({ sample, onDone }: Props) {
  const { t, now } = useWords();
  const { settings } = useSettings();
  const { act, error } = useAct();

  return (
    <StepShell
      submit={t('creator.save')}
      error={error}
      onSubmit={async (text) => {
        const address = text('address') || null;
        const { addressDays } = settings;
        if (await act(saveAddress, { sampleId: sample.id, address, at: now, addressDays })) onDone();
      }}
      onDone={onDone}
    >
      <TextArea
        label={t('samples.address')}
        hint={t('samples.addressHint', { count: settings.addressDays })}
        name="address"
        defaultValue={sample.address ?? ''}
        rows={3}
        maxLength={1000}
        autoComplete="off"
        autoFocus
        dir="auto"
      />
    </StepShell>
  );
}

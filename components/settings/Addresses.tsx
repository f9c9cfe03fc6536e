import { useState } from 'react';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { Section } from '@/components/ui/Section';
import { TextField } from '@/components/ui/TextField';

/** How long a creator's addresses are kept, and the form a postal one comes by. What is half typed is not stored. */
export function Addresses() {
  const { t } = useT();
  const { settings, change, shows } = useSettings();
  const [days, setDays] = useState(String(settings.addressDays));
  const [months, setMonths] = useState(String(settings.noticeMonths));
  const [form, setForm] = useState(settings.addressForm ?? '');
  const isDays = /^\d{1,3}$/.test(days) && Number(days) <= 365;
  const isMonths = isMonthCount(months);
  const isForm = form.trim() === '' || URL.parse(form.trim())?.protocol === 'https:';

  return (
    <Section title={t('settings.addresses.title')}>
      <div className="fields">
        <TextField
          label={t('settings.addresses.days')}
          hint={t('settings.addresses.hint')}
          error={isDays ? null : t('settings.addresses.bad')}
          inputMode="numeric"
          maxLength={3}
          value={days}
          onChange={({ currentTarget: { value } }) => {
            setDays(value);
            if (/^\d{1,3}$/.test(value) && Number(value) <= 365) void change({ addressDays: Number(value) });
          }}
        />
        <TextField
          label={t('settings.addresses.form')}
          hint={t('settings.addresses.formHint')}
          error={isForm ? null : t('settings.addresses.badForm')}
          inputMode="url"
          placeholder={t('creator.needs.postHint')}
          maxLength={2000}
          value={form}
          onChange={({ currentTarget: { value } }) => {
            setForm(value);
            const link = value.trim();
            if (link === '' || URL.parse(link)?.protocol === 'https:')
              void change({ addressForm: link || null });
          }}
        />
        {shows('disclosure') && (
          <TextField
            label={t('settings.addresses.months')}
            hint={t('settings.addresses.monthsHint')}
            error={isMonths ? null : t('settings.addresses.badMonths')}
            inputMode="numeric"
            maxLength={2}
            value={months}
            onChange={({ currentTarget: { value } }) => {
              setMonths(value);
              if (isMonthCount(value)) void change({ noticeMonths: Number(value) });
            }}
          />
        )}
      </div>
    </Section>
  );
}

const isMonthCount = (value: string): boolean =>
  /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= 60;

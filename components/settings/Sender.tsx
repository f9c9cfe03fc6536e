import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { useStore } from '@/components/app/useStore';
import { useWords } from '@/components/creators/useWords';
import { type Autosave, useAutosave } from '@/components/outreach/useAutosave';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { editBrand } from '@/lib/commands';
import type { Brand } from '@/lib/model/brand';
import { ProofPoints } from './ProofPoints';
import {
  changedFields,
  type SenderField,
  type SenderValues,
  senderFields,
  senderProblem,
  senderValues,
  withSender,
} from './senderFields';
import { Trust } from './Trust';
import { useOwnZone } from './useOwnZone';

/** Who writes: it stands in variables and footers. Saved while one types. */
export function Sender() {
  const { t } = useWords();
  const { shows } = useSettings();
  const brand = useQuery((store) => store.queries.brand(), []);

  return (
    <>
      <Section title={t('settings.sender.title')}>
        <p className="meta">{t('settings.sender.hint')}</p>
        {brand.data && <SenderForm key={brand.data.id} brand={brand.data} />}
        {brand.data && shows('senderTrust') && <ProofPoints brand={brand.data} />}
      </Section>
      {brand.data && shows('senderTrust') && <Trust brand={brand.data} />}
    </>
  );
}

function SenderForm({ brand }: { brand: Brand }) {
  const { t } = useWords();
  const { form, saving } = useSenderForm(brand);
  const { errors } = form.formState;

  const field = (name: SenderField, maxLength: number) => ({
    ...form.register(name, {
      validate: (value) => senderProblem(name, value) ?? true,
      onChange: () => saving.change(form.getValues()),
      onBlur: () => void saving.flush(),
    }),
    error: errors[name]?.message && t(`settings.sender.${errors[name].message as 'badEmail' | 'badWebsite'}`),
    maxLength,
  });

  return (
    <form className="fields" noValidate onSubmit={(event) => event.preventDefault()}>
      <div className="pair">
        <TextField label={t('settings.sender.name')} autoComplete="name" {...field('name', 120)} />
        <TextField
          label={t('settings.sender.role')}
          autoComplete="organization-title"
          {...field('title', 120)}
        />
        <TextField label={t('settings.sender.brand')} autoComplete="off" {...field('brand', 120)} />
        <TextField
          label={t('settings.sender.legalEntity')}
          autoComplete="organization"
          {...field('legalEntity', 200)}
        />
        <TextField
          label={t('settings.sender.email')}
          type="email"
          autoComplete="email"
          {...field('email', 320)}
        />
        <TextField
          label={t('settings.sender.website')}
          type="url"
          autoComplete="url"
          {...field('website', 300)}
        />
        <TextField label={t('settings.sender.shop')} type="url" autoComplete="off" {...field('shop', 300)} />
        <TextField
          label={t('settings.sender.shopRating')}
          hint={t('settings.sender.shopRatingHint')}
          autoComplete="off"
          {...field('shopRating', 80)}
        />
      </div>
      <TextArea
        label={t('settings.sender.postalAddress')}
        hint={t('settings.sender.postalAddressHint')}
        autoComplete="street-address"
        rows={3}
        {...field('postalAddress', 400)}
      />
      <TextArea
        label={t('settings.sender.proof')}
        hint={t('settings.sender.proofHint')}
        autoComplete="off"
        rows={3}
        {...field('proof', 400)}
      />
      <SavedState saving={saving} />
    </form>
  );
}

/** The form and its saving. What another window stores comes in wherever this one has nothing unsaved. */
function useSenderForm(brand: Brand) {
  const store = useStore();
  const stored = useRef(senderValues(brand));
  const form = useForm<SenderValues>({ mode: 'onTouched', defaultValues: stored.current });

  const saving = useAutosave<SenderValues>({
    journal: `sender.${brand.id}`,
    async save(values) {
      const changed = changedFields(stored.current, values);
      const now = await store.read('brands', brand.id);
      if (!now || Object.keys(changed).length === 0) return;
      await store.run(editBrand, { brandId: brand.id, changes: withSender(now, changed) });
      stored.current = { ...stored.current, ...changed };
    },
    onRecovered(values, at) {
      if (at < brand.updatedAt) return null;
      for (const name of senderFields) form.setValue(name, values[name] ?? '');
      return form.getValues();
    },
  });

  useEffect(() => {
    const fresh = senderValues(brand);
    const typed = form.getValues();
    for (const name of senderFields) {
      const isUntouched = typed[name].trim() === stored.current[name];
      if (isUntouched && typed[name].trim() !== fresh[name]) form.setValue(name, fresh[name]);
    }
    stored.current = fresh;
  }, [brand, form]);

  return { form, saving };
}

function SavedState({ saving: { isWaiting, savedAt, failed, flush } }: { saving: Autosave<SenderValues> }) {
  const { t, time } = useWords();
  const zone = useOwnZone();

  if (failed)
    return (
      <div className="row">
        <p className="stop" role="alert">
          {t('settings.sender.failed')}
        </p>
        <Button size="s" onClick={() => void flush()}>
          {t('settings.sender.retry')}
        </Button>
      </div>
    );
  const saved = savedAt
    ? t('settings.sender.saved', { time: time(savedAt, zone) })
    : t('settings.sender.idle');
  return (
    <p className="meta" role="status">
      {isWaiting ? t('settings.sender.saving') : saved}
    </p>
  );
}

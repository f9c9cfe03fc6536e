import type { ComponentType } from 'react';
import { KeyTable } from '@/components/app/KeySheet';
import type { SettingsPart } from '@/components/app/settingsParts';
import { useT } from '@/components/app/useT';
import { Section } from '@/components/ui/Section';
import { browser } from '@/lib/browser';
import type { Feature } from '@/lib/model/edition';
import { Addresses } from './Addresses';
import { Backup } from './Backup';
import { DoNotContact } from './DoNotContact';
import { EditionChoice } from './EditionChoice';
import { Glossary } from './Glossary';
import { Outreach } from './Outreach';
import { OwnFields } from './OwnFields';
import { Products } from './Products';
import { RestoreFile } from './RestoreFile';
import { ScreenSettings } from './ScreenSettings';
import { Sender } from './Sender';
import { Shops } from './Shops';
import { Stages } from './Stages';
import { TextLimits } from './TextLimits';
import { Translation } from './Translation';

type Part = {
  title: (t: ReturnType<typeof useT>['t']) => string;
  /** Absent: every edition has it. */
  feature?: Feature;
  Body: ComponentType;
};

export const parts: Record<SettingsPart, Part> = {
  backup: { title: (t) => t('settings.backup.title'), Body: Backup },
  restore: { title: (t) => t('settings.import.title'), Body: RestoreFile },
  screen: { title: (t) => t('settings.screen.title'), Body: ScreenSettings },
  edition: { title: (t) => t('settings.edition.title'), Body: EditionChoice },
  sender: { title: (t) => t('settings.sender.title'), Body: Sender },
  products: { title: (t) => t('settings.products.title'), Body: Products },
  stages: { title: (t) => t('settings.stages.title'), feature: 'ownStages', Body: Stages },
  fields: { title: (t) => t('settings.fields.title'), feature: 'ownFields', Body: OwnFields },
  shops: { title: (t) => t('settings.shops.title'), feature: 'desk', Body: Shops },
  outreach: { title: (t) => t('settings.outreach.title'), feature: 'sendWindows', Body: Outreach },
  translation: { title: (t) => t('settings.translation.title'), feature: 'translation', Body: Translation },
  glossary: { title: (t) => t('settings.glossary.title'), feature: 'translation', Body: Glossary },
  doNotContact: { title: (t) => t('settings.doNotContact.title'), Body: DoNotContact },
  addresses: { title: (t) => t('settings.addresses.title'), feature: 'samples', Body: Addresses },
  textLimits: { title: (t) => t('settings.textLimits.title'), Body: TextLimits },
  keys: { title: (t) => t('settings.keys'), Body: Keys },
  about: { title: (t) => t('settings.about.title'), Body: About },
};

function Keys() {
  const { t } = useT();
  return (
    <Section title={t('settings.keys')}>
      <KeyTable />
    </Section>
  );
}

function About() {
  const { t } = useT();
  return (
    <Section title={t('settings.about.title')}>
      <p>{t('settings.about.version', { version: browser.runtime.getManifest().version })}</p>
      <p className="meta">{t('settings.about.promise')}</p>
    </Section>
  );
}

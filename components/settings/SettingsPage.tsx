import { KeyTable } from '@/components/app/KeySheet';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { Section } from '@/components/ui/Section';
import { browser } from '@/lib/browser';
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
import './settings.css';

/** What a person decides once: the screen, who writes, what is offered, and where the data goes. */
export function SettingsPage() {
  const { t } = useT();
  const { shows } = useSettings();
  return (
    <main className="pane">
      <h1 className="vh">{t('settings.title')}</h1>
      <div className="body settings">
        <div className="measure">
          <Backup />
          <RestoreFile />
          <ScreenSettings />
          <EditionChoice />
          <Sender />
          <Products />
          {shows('ownStages') && <Stages />}
          {shows('ownFields') && <OwnFields />}
          {shows('desk') && <Shops />}
          <Outreach />
          {shows('translation') && <Translation />}
          {shows('translation') && <Glossary />}
          <DoNotContact />
          {shows('samples') && <Addresses />}
          <TextLimits />
          <Section title={t('settings.keys')}>
            <KeyTable />
          </Section>
          <Section title={t('settings.about.title')}>
            <p>{t('settings.about.version', { version: browser.runtime.getManifest().version })}</p>
            <p className="meta">{t('settings.about.promise')}</p>
          </Section>
        </div>
      </div>
    </main>
  );
}

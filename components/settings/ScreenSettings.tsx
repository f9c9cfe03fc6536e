import { useMemo } from 'react';
import { ownZone } from '@/components/app/ownZone';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { zoneChoices } from '@/components/creators/zoneChoices';
import { Choice } from '@/components/ui/Choice';
import { Section } from '@/components/ui/Section';
import { Select } from '@/components/ui/Select';
import { ownName } from '@/lib/i18n/uiLanguage';
import { type TextLanguage, textLanguages } from '@/lib/model/message';
import { type Settings, type UiLanguage, uiLanguageSchema } from '@/lib/model/settings';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

/** Language, colours, zone, and what pages may show. Each takes effect at once; '' stands for "not chosen". */
export function ScreenSettings() {
  const { t } = useT();
  const { settings, change } = useSettings();

  return (
    <Section title={t('settings.screen.title')}>
      <div className="fields">
        <div className="pair">
          <Select
            label={t('settings.screen.language')}
            value={settings.language ?? ''}
            onChange={(value) => void change({ language: (value || null) as UiLanguage | null })}
          >
            <option value="">{t('settings.browserDefault')}</option>
            {uiLanguageSchema.options.map((language) => (
              <option key={language} value={language} lang={language}>
                {ownName[language]}
              </option>
            ))}
          </Select>
          <Select
            label={t('settings.screen.theme')}
            value={settings.theme}
            onChange={(theme) => void change({ theme: theme as Settings['theme'] })}
          >
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {t(`settings.screen.themes.${theme}`)}
              </option>
            ))}
          </Select>
          <Select
            label={t('settings.screen.workingLanguage')}
            hint={t('settings.screen.workingHint')}
            value={settings.workingLanguage ?? ''}
            onChange={(value) => void change({ workingLanguage: (value || null) as TextLanguage | null })}
          >
            <option value="">{t('settings.screen.asScreen')}</option>
            {textLanguages.map((language) => (
              <option key={language} value={language}>
                {t(`draft.languages.${language}`)}
              </option>
            ))}
          </Select>
          <OwnZone />
        </div>
        <Choice
          type="checkbox"
          checked={settings.showKnown}
          onChange={(showKnown) => void change({ showKnown })}
          label={t('settings.screen.showKnown')}
          hint={t('settings.screen.showKnownHint')}
        />
        <Choice
          type="checkbox"
          checked={settings.showMarks}
          onChange={(showMarks) => void change({ showMarks })}
          label={t('settings.screen.showMarks')}
          hint={t('settings.screen.showMarksHint')}
        />
      </div>
    </Section>
  );
}

function OwnZone() {
  const { t, language } = useT();
  const { settings, change } = useSettings();
  const choices = useMemo(
    () => zoneChoices(language).sort((a, b) => a.name.localeCompare(b.name, language)),
    [language],
  );
  const isListed = choices.some(({ zone }) => zone === settings.zone);

  return (
    <Select
      label={t('settings.screen.zone')}
      value={settings.zone ?? ''}
      onChange={(zone) => void change({ zone: zone || null })}
    >
      <option value="">{t('settings.screen.zoneBrowser', { zone: ownZone(null).zone })}</option>
      {settings.zone && !isListed && <option value={settings.zone}>{settings.zone}</option>}
      {choices.map(({ zone, name }) => (
        <option key={zone} value={zone}>
          {name === zone ? zone : `${name} (${zone})`}
        </option>
      ))}
    </Select>
  );
}

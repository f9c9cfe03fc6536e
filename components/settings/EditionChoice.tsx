import { useId } from 'react';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { Choice } from '@/components/ui/Choice';
import { Section } from '@/components/ui/Section';
import { editionSchema } from '@/lib/model/edition';

/** Which rooms are on the screen. A smaller edition hides, it never deletes. */
export function EditionChoice() {
  const { t } = useT();
  const { settings, change } = useSettings();
  const name = useId();

  return (
    <Section title={t('settings.edition.title')}>
      <fieldset aria-describedby={`${name}-hint`}>
        <legend className="vh">{t('settings.edition.title')}</legend>
        {editionSchema.options.map((edition) => (
          <Choice
            key={edition}
            type="radio"
            name={name}
            checked={settings.edition === edition}
            onChange={() => void change({ edition })}
            label={t(`settings.edition.${edition}`)}
            hint={t(`settings.edition.${edition}Is`)}
          />
        ))}
      </fieldset>
      <p className="meta" id={`${name}-hint`}>
        {t('settings.edition.hint')}
      </p>
    </Section>
  );
}

import { useState } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import type { TextLanguage } from '@/lib/model/message';
import type { Template } from '@/lib/model/template';
import { eachText, type FormName, formNames } from '@/lib/outreach/templates/mistakesIn';
import { DifferenceText } from './DifferenceText';

type Props = { templateId: string; onTake: (version: Template) => void };

/** Every version of an own template, the newest first, with what changed in it. */
export function Versions({ templateId, onTake }: Props) {
  const { t, moment } = useWords();
  const { data: versions } = useQuery(({ queries }) => queries.templateVersions(templateId), [templateId]);
  const [open, setOpen] = useState<number | null>(null);
  if (!versions) return null;
  return (
    <Section title={t('templates.versions')}>
      <ol className="versions">
        {versions.map((one, i) => (
          <li key={one.id}>
            <div className="row">
              <span className="b nw">{t('templates.version', { version: one.version })}</span>
              <span className="meta grow cut">
                {i === 0 ? t('templates.current') : moment(one.createdAt)}
              </span>
              {versions[i + 1] && (
                <Button
                  size="s"
                  kind="quiet"
                  aria-expanded={open === one.version}
                  onClick={() => setOpen(open === one.version ? null : one.version)}
                >
                  {t(open === one.version ? 'templates.hideCompare' : 'templates.compare')}
                </Button>
              )}
              {i > 0 && (
                <Button size="s" kind="quiet" onClick={() => onTake(one)}>
                  {t('templates.restore')}
                </Button>
              )}
            </div>
            {open === one.version && versions[i + 1] && (
              <Difference before={versions[i + 1] as Template} after={one} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

type Compared = { language: TextLanguage; form: FormName; before: string; after: string };

function Difference({ before, after }: { before: Template; after: Template }) {
  const { t } = useWords();
  const changed = changes(before, after);
  if (changed.length === 0) return <p className="meta">{t('templates.same')}</p>;
  return changed.map((one) => (
    <div key={`${one.language} ${one.form}`} className="changed">
      <p className="meta">
        {t(`draft.languages.${one.language}`)} <span className="sep" /> {t(`templates.channels.${one.form}`)}
      </p>
      <DifferenceText before={one.before} after={one.after} language={one.language} />
    </div>
  ));
}

function changes(before: Template, after: Template): Compared[] {
  const written = [...eachText(before.texts), ...eachText(after.texts)];
  const order = (form: FormName) => formNames.indexOf(form);
  const keys = new Map(written.map(({ language, form }) => [`${language} ${form}`, { language, form }]));
  return [...keys.values()]
    .sort((a, b) => order(a.form) - order(b.form))
    .map(({ language, form }) => ({
      language,
      form,
      before: whole(before, language, form),
      after: whole(after, language, form),
    }))
    .filter((one) => one.before !== one.after);
}

function whole({ texts }: Template, language: TextLanguage, form: FormName): string {
  const { subject = '', body = '' } = texts[language]?.[form] ?? {};
  return subject ? `${subject}\n\n${body}` : body;
}

import { places } from '@/components/app/places';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { MarkedTemplate } from './markedTemplates';
import { mistakeText } from './mistakeText';

type Props = { marked: readonly MarkedTemplate[]; onPutAway: () => void };

/** What came in with a mistake: which template, where in it, and why; each leads there. */
export function MarkedNote({ marked, onPutAway }: Props) {
  const { t } = useT();
  return (
    <Note
      kind="stop"
      role="alert"
      title={t('templates.importedMarked', { count: marked.length })}
      actions={<Button onClick={onPutAway}>{t('templates.putAway')}</Button>}
    >
      <ul className="mistakes">
        {marked.map(({ templateId, name, language, form, mistake }) => (
          <li key={`${templateId} ${language} ${form} ${mistake.in} ${mistake.line} ${mistake.column}`}>
            <a href={`#${places.template(templateId)}`}>
              <bdi>{name}</bdi>
              {': '}
              {t('templates.mistakeAt', {
                language: t(`draft.languages.${language}`),
                channel: t(`templates.channels.${form}`),
                part: t(`templates.parts.${mistake.in}`),
                why: mistakeText(t, mistake),
              })}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('templates.keepWhy')}</p>
    </Note>
  );
}

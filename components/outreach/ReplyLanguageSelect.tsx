import { useWords } from '@/components/creators/useWords';
import { Select } from '@/components/ui/Select';
import { languageName } from './languageName';
import { replyLanguages } from './replyLanguages';

type Props = { value: string; onChange: (tag: string) => void };

/** What a reply is written in; '' where nobody can tell. */
export function ReplyLanguageSelect({ value, onChange }: Props) {
  const { t, language } = useWords();
  const tags = [...new Set([...(value ? [value] : []), ...replyLanguages])];
  return (
    <Select label={t('thread.form.language')} value={value} onChange={onChange}>
      <option value="">{t('thread.languageUnknown')}</option>
      {tags.map((tag) => (
        <option key={tag} value={tag}>
          {languageName(tag, language)}
        </option>
      ))}
    </Select>
  );
}

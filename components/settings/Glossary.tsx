import { useState } from 'react';
import { errorText } from '@/components/app/errorText';
import { useQuery } from '@/components/app/useQuery';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Section } from '@/components/ui/Section';
import { TextArea } from '@/components/ui/TextArea';
import { editBrand } from '@/lib/commands';
import type { Brand } from '@/lib/model/brand';
import { glossaryText, readGlossary } from './glossaryText';

/** Words that both sides of a text have to carry. Stored when the person leaves the field. */
export function Glossary() {
  const { t } = useWords();
  const brand = useQuery((store) => store.queries.brand(), []);
  return (
    <Section title={t('settings.glossary.title')}>
      {brand.data && <Words key={brand.data.id} brand={brand.data} />}
    </Section>
  );
}

function Words({ brand }: { brand: Brand }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const stored = glossaryText(brand.glossary ?? []);
  const [typed, setTyped] = useState<string | null>(null);
  const read = readGlossary(typed ?? stored);
  const problem = 'badLine' in read ? t('settings.glossary.bad', { line: read.badLine }) : null;

  async function save() {
    if (typed === null || 'badLine' in read) return;
    const isStored =
      typed === stored || (await act(editBrand, { brandId: brand.id, changes: { glossary: read.entries } }));
    if (isStored) setTyped(null);
  }

  return (
    <TextArea
      label={t('settings.glossary.label')}
      hint={t('settings.glossary.hint')}
      error={problem ?? (error && errorText(t, error))}
      rows={3}
      autoComplete="off"
      value={typed ?? stored}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => void save()}
    />
  );
}

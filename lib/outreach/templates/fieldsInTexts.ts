import type { OwnField } from '@/lib/model/ownField';
import type { Template } from '@/lib/model/template';
import { plainFieldName } from '@/lib/pipeline/ownFields';
import { eachText } from './mistakesIn';
import { fieldsToAsk, ownPath } from './ownVariables';

/** An own field as a file of templates names it. */
export type NamedField = Pick<OwnField, 'id' | 'name' | 'type'>;
type Texts = Template['texts'];

/** The own fields that any of these texts asks for. */
export function fieldsAskedIn(all: readonly Texts[], fields: readonly OwnField[]): NamedField[] {
  const written = all.flatMap((texts) => eachText(texts).map(({ text }) => `${text.subject}\n${text.body}`));
  return fields
    .filter(({ id }) => /^[\w-]+$/.test(id) && written.some((text) => asksFor(id).test(text)))
    .map(({ id, name, type }) => ({ id, name, type }));
}

/**
 * The texts of a file with the fields that are here: one that this brand does not have becomes the one of the same name and type, where
 * there is one. The rest stays as it is, to be marked.
 */
export function withFieldsHere(texts: Texts, filed: readonly NamedField[], here: readonly OwnField[]): Texts {
  const known = fieldsToAsk(here);
  const pairs = filed.flatMap(({ id, name, type }) => {
    if (known.some((one) => one.id === id)) return [];
    const same = known.find((one) => one.type === type && plainFieldName(one.name) === plainFieldName(name));
    return same ? [{ from: asksFor(id, 'g'), to: ownPath(same.id) }] : [];
  });
  const inWords = (words: string) => pairs.reduce((text, { from, to }) => text.replaceAll(from, to), words);
  return Object.fromEntries(
    Object.entries(texts).map(([language, forms]) => [
      language,
      Object.fromEntries(
        Object.entries(forms).map(([form, text]) => [
          form,
          isText(text) ? { ...text, subject: inWords(text.subject), body: inWords(text.body) } : text,
        ]),
      ),
    ]),
  ) as Texts;
}

/** The path and nothing that is longer: one id may be the beginning of another. */
const asksFor = (id: string, flags = ''): RegExp =>
  new RegExp(`${ownPath(id).replaceAll('.', '\\.')}(?![\\w-])`, flags);

const isText = (text: unknown): text is { subject: string; body: string } =>
  typeof text === 'object' && text !== null && 'subject' in text && 'body' in text;

import { expect, test } from 'vitest';
import { readTemplatesFile, templatesFile } from '@/lib/files/templatesJson';
import type { OwnField } from '@/lib/model/ownField';
import { withFieldsHere } from '@/lib/outreach/templates/fieldsInTexts';
import { faultsOf, mistakesIn } from '@/lib/outreach/templates/mistakesIn';
import { ownPath } from '@/lib/outreach/templates/ownVariables';
import { makeTemplate } from '@/tests/make';

const field = (id: string, over: Partial<OwnField> = {}): OwnField => ({
  id,
  type: 'text',
  name: id,
  choices: [],
  order: 0,
  retired: false,
  ...over,
});
const says = (body: string) => ({ en: { email: { subject: 'S', body }, dm: { subject: '', body: '' } } });

test('[TPL-21] an own field is known by its id whatever it is called; unknown and retired ones are told with line and column', () => {
  const text = { subject: '', body: `Hi\n {{ ${ownPath('a-1')} }}{% if ${ownPath('gone')} %}x{% endif %}` };
  const told = (fields: OwnField[]) =>
    mistakesIn(text, fields).map(({ error: { code, details }, line, column }) => [
      code,
      details.name,
      line,
      column,
    ]);

  expect(told([field('a-1', { name: 'Budget' }), field('gone')])).toEqual([]);
  expect(told([field('a-1', { name: 'Renamed' }), field('gone', { name: 'Old', retired: true })])).toEqual([
    ['template.retiredField', 'Old', 2, 25],
  ]);
  expect(told([field('a')])).toEqual([
    ['template.unknownField', ownPath('a-1'), 2, 5],
    ['template.unknownField', ownPath('gone'), 2, 25],
  ]);
});

test('[TPL-21] a template that asks for a field that is not here is kept and marked', () => {
  const template = makeTemplate({
    purpose: 'own',
    texts: says(`{{ ${ownPath('a')} }} {{ sender.name }} {{ way.out }}`),
  });

  expect(faultsOf(template, [field('a')])).toBeNull();
  expect(faultsOf(template, [])).toEqual({ key: 'broken', count: 1 });
});

test('[TPL-22] a file names the fields its texts ask for; elsewhere they become those of the same name and type, the rest stays', async () => {
  const texts = says(`{{ ${ownPath('a')} }} {{ ${ownPath('ab')} }} {{ ${ownPath('c')} | upcase }}`);
  const there = [
    field('a', { name: 'Budget', type: 'money' }),
    field('ab', { name: 'Tier' }),
    field('c'),
    field('d'),
  ];
  const content = templatesFile([makeTemplate({ texts })], '2026-11-24T09:00:00.000Z', there);

  const { templates, fields } = await readTemplatesFile(new Blob([JSON.stringify(content)]));
  const here = [
    field('x', { name: 'budget ', type: 'money' }),
    field('y', { name: 'Tier', type: 'number' }),
    field('z', { name: 'c', retired: true }),
  ];
  const taken = withFieldsHere(templates[0]!.texts, fields, here);

  expect(fields.map(({ id }) => id)).toEqual(['a', 'ab', 'c']);
  expect(taken.en?.email.body).toBe(
    `{{ ${ownPath('x')} }} {{ ${ownPath('ab')} }} {{ ${ownPath('c')} | upcase }}`,
  );
  expect(withFieldsHere(templates[0]!.texts, fields, there)).toEqual(texts);
});

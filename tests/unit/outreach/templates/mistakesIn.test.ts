import { expect, test } from 'vitest';
import { textLanguages } from '@/lib/model/message';
import { shippedTemplates } from '@/lib/outreach/templates';
import { faultsOf, mistakesIn, templateLacks, templateMistakes } from '@/lib/outreach/templates/mistakesIn';
import { textFor } from '@/lib/outreach/templates/textFor';
import { makeTemplate } from '@/tests/make';

const body = (text: string) => ({ subject: '', body: text });

test.each([
  ['Hi\n  {{ creator.frist }}', 'template.unknownVariable', 2, 6],
  ['Hi {{ creator.first | shout }}', 'template.doesNotParse', 1, 4],
  ['{% for x in y %}', 'template.doesNotParse', 1, 1],
  ['One\nTwo {{ creator.first', 'template.doesNotParse', 2, 5],
  ['{% if price %}x{% endif %}', 'template.unknownVariable', 1, 7],
])('[TPL-13] %j is told with its place', (text, code, line, column) => {
  const [mistake] = mistakesIn(body(text));

  expect(mistake).toMatchObject({ in: 'body', line, column });
  expect(mistake?.error).toMatchObject({ code, details: { line: String(line), column: String(column) } });
});

test('[TPL-13] every unknown variable is named, in the order of the text; known ones are not', () => {
  const found = mistakesIn({ subject: '{{ b.a }}', body: '{{ z }} {{ brand.name }}\n{{ a.b }} {{ z }}' });

  expect(found.map(({ in: part, error }) => [part, error.details.name])).toEqual([
    ['subject', 'b.a'],
    ['body', 'z'],
    ['body', 'a.b'],
    ['body', 'z'],
  ]);
});

test('[TPL-13] a template with a mistake, or without what its purpose requires, is marked; a shipped one never', () => {
  const broken = makeTemplate({ texts: { en: { email: body('{{ x'), dm: body('') } } });
  const short = makeTemplate({
    purpose: 'followUp2',
    texts: { en: { email: body('Bye {{ sender.name }}, {{ way.out }}'), dm: body('{{ product.name }}') } },
  });

  expect(faultsOf(broken, [])).toEqual({ key: 'broken', count: 1 });
  expect(templateMistakes(broken, [])[0]).toMatchObject({ language: 'en', form: 'email' });
  expect(templateLacks(short)).toEqual([{ language: 'en', form: 'email', path: 'product.name' }]);
  expect(faultsOf(short, [])).toEqual({ key: 'lacks', count: 1 });
  expect(faultsOf(makeTemplate({ purpose: 'own', texts: {} }), [])).toBeNull();
  expect(shippedTemplates.map((one) => faultsOf(one, [])).filter(Boolean)).toEqual([]);
  for (const { texts } of shippedTemplates)
    for (const language of textLanguages) expect(mistakesIn(texts[language].email)).toEqual([]);
});

test('[TPL-12] a channel takes its own words, else the short form, else the e-mail without subject and foot', () => {
  const forms = { email: { subject: 'S', body: 'long' }, dm: body('short'), whatsapp: body('chat') };
  const negotiation = shippedTemplates.find(({ purpose }) => purpose === 'negotiation');

  expect(textFor(forms, 'email')).toEqual({ subject: 'S', body: 'long' });
  expect(textFor(forms, 'whatsapp')).toEqual(body('chat'));
  expect(textFor(forms, 'shopInvite')).toEqual(body('short'));
  expect(textFor({ ...forms, dm: body(' ') }, 'tiktokDm')).toEqual(body('long'));
  expect(textFor({ email: body(''), dm: body('') }, 'tiktokDm')).toBeUndefined();
  expect(negotiation && textFor(negotiation.texts.en, 'tiktokDm')?.body).toMatch(/^Hi [\s\S]*Thanks,$/);
});

import { expect, test } from 'vitest';
import { sourceOf, stretchesOf } from '@/components/outreach/stretchesOf';
import { type TextLanguage, textLanguages } from '@/lib/model/message';
import type { OwnField, OwnValues } from '@/lib/model/ownField';
import { draftValues } from '@/lib/outreach/drafts/draftValues';
import { ownFieldValues } from '@/lib/outreach/drafts/ownFieldValues';
import { insteadOf, renderSide } from '@/lib/outreach/drafts/renderSide';
import { ownPath, variableIn } from '@/lib/outreach/templates/ownVariables';
import { makeBrand, makeCreator, makeDeal } from '@/tests/make';

const uuid = '01a229bb-dbd1-7612-bb20-8c8bc22a3530';
const field = (type: OwnField['type'], over: Partial<OwnField> = {}): OwnField => ({
  id: `${type}-${uuid}`,
  type,
  name: type,
  choices: [],
  order: 0,
  retired: false,
  ...over,
});
const said = (one: OwnField, value: OwnValues[string], language: TextLanguage) =>
  ownFieldValues({ fields: { [one.id]: value } }, [one], language);
const filled = (body: string, values: Record<string, string | null>) =>
  renderSide(
    { subject: '', body },
    Object.fromEntries(
      Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null),
    ),
  );

test.each([
  ['number', 12_000.5, { en: '12,000.5', de: '12.000,5', zh: '12,000.5', fr: '12\u202f000,5' }],
  [
    'money',
    { minor: '129900', currency: 'USD' },
    { en: '$1,299', de: '1.299\u00a0$', zh: 'US$1,299', ja: '$1,299' },
  ],
  [
    'date',
    '2027-03-01',
    {
      en: '1 March 2027',
      zh: '2027年3月1日',
      ja: '2027年3月1日',
      de: '1. März 2027',
      fr: '1er mars 2027',
      es: '1 de marzo de 2027',
    },
  ],
  ['link', 'https://shop.example/pan', { en: 'https://shop.example/pan', ko: 'https://shop.example/pan' }],
  ['checkbox', true, { en: 'yes', zh: '是', ja: 'はい', ko: '예', es: 'sí', fr: 'oui', de: 'ja' }],
  ['text', 'Studio B', { en: 'Studio B', zh: 'Studio B' }],
] as const)('[DRAFT-25] an own %s is written as each language writes it', (type, value, expected) => {
  const one = field(type);
  const deal = makeDeal({ fields: { [one.id]: value } });
  const brand = makeBrand({ fields: [one] });

  for (const [language, words] of Object.entries(expected)) {
    const languages = { working: 'en', outgoing: language as TextLanguage } as const;
    const sources = { creator: makeCreator(), profile: null, deal, brand, product: null, values: {} };
    const values = draftValues({ ...sources, languages }).outgoing;

    expect([language, values[ownPath(one.id)]]).toEqual([language, words]);
  }
});

test('[DRAFT-25] a choice says its name of today, and neither it nor a text gets into a side of another script', () => {
  const choice = field('choice', {
    choices: [
      { id: 'a', name: 'Gold', retired: false },
      { id: 'b', name: '金牌', retired: true },
    ],
  });

  expect(said(choice, 'a', 'de')).toEqual({ [ownPath(choice.id)]: 'Gold' });
  expect(said(choice, 'b', 'zh')).toEqual({ [ownPath(choice.id)]: '金牌' });
  expect(said(choice, 'b', 'en')).toEqual({ [ownPath(choice.id)]: null });
  expect(said(field('text'), '老客户', 'en')).toEqual({ [ownPath(field('text').id)]: null });
});

test('[DRAFT-25] a box without its tick is absent to a condition and says no where it is written out; nothing known is missing', () => {
  const box = field('checkbox');
  const path = ownPath(box.id);
  const body = `Exclusive: {{ ${path} }}.{% if ${path} %} Only us.{% endif %}`;

  for (const language of textLanguages) {
    const no = said(box, null, language);
    expect(no).toEqual({ [insteadOf(path)]: expect.any(String) });
    expect(filled(body, no).text).toBe(`Exclusive: ${no[insteadOf(path)]}.`);
  }
  expect(filled(body, said(box, true, 'en')).text).toBe('Exclusive: yes. Only us.');
  expect(filled(`{{ ${ownPath('x')} }}`, said(field('text'), null, 'en')).missing).toEqual([ownPath('x')]);
});

test('[DRAFT-25] a retired field says nothing, and what is typed for one text comes before the record', () => {
  const one = field('number');
  const path = ownPath(one.id);
  const brand = makeBrand({ fields: [one] });
  const deal = makeDeal({ fields: { [one.id]: 5 } });
  const sources = {
    creator: makeCreator(),
    profile: null,
    deal,
    brand,
    product: null,
    languages: { working: 'en', outgoing: 'de' },
  } as const;

  const typed = { [path]: { working: '1200', outgoing: '' } };
  expect(draftValues({ ...sources, values: typed }).outgoing[path]).toBe('1.200');
  expect(draftValues({ ...sources, values: {} }).outgoing[path]).toBe('5');
  const retired = makeBrand({ fields: [{ ...one, retired: true }] });
  expect(draftValues({ ...sources, brand: retired, values: {} }).outgoing[path]).toBeUndefined();
  expect(variableIn(path, [one])).toMatchObject({ form: 'number', perLanguage: false, required: true });
});

test('[DRAFT-25] the path of a field survives being edited and typed', () => {
  const source = `Fee {{ ${ownPath(uuid)} }} net`;

  expect(sourceOf(stretchesOf(source, {}, () => 'Fee'))).toBe(source);
  expect(sourceOf([{ kind: 'text', shown: source }])).toBe(source);
});

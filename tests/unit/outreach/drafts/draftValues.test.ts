import { describe, expect, test } from 'vitest';
import { type TextLanguage, textLanguages } from '@/lib/model/message';
import { addressName, fullNameOf } from '@/lib/outreach/drafts/addressName';
import { type DraftSources, draftValues } from '@/lib/outreach/drafts/draftValues';
import { dateWords, moneyWords, percentWords, wording } from '@/lib/outreach/drafts/wording';
import { makeBrand, makeCreator, makeDeal, makeId, makeProduct, makeProfile } from '../../../make';
import { draftOf, samples } from '../samples';

const sources = (over: Partial<DraftSources> = {}): DraftSources => ({
  creator: makeCreator({ name: 'Ana Ribeiro | Slow food' }),
  profile: makeProfile({ handle: 'ana.slowfood' }),
  deal: makeDeal(),
  brand: makeBrand({ name: 'Northpan' }),
  product: null,
  values: {},
  languages: { working: 'zh', outgoing: 'en' },
  ...over,
});

const quote = (over: Partial<DraftSources['deal']['quotes'][number]>) => ({
  id: makeId(),
  by: 'us' as const,
  amount: { minor: '35000', currency: 'USD' },
  commissionBps: null,
  note: '',
  at: '2026-11-20T09:00:00.000Z',
  ...over,
});

describe('values from the records', () => {
  test('[DRAFT-9] each side has the words of its own language', () => {
    const deal = makeDeal({ quotes: [quote({ commissionBps: 1250 })] });

    const { working, outgoing } = draftValues(
      sources({ deal, languages: { working: 'zh', outgoing: 'de' } }),
    );

    expect(working).toMatchObject({
      'creator.first': 'Ana',
      'offer.value': 'US$350',
      'offer.commission': '12.5%',
    });
    expect(outgoing).toMatchObject({
      'creator.first': 'Ana Ribeiro',
      'creator.handle': 'ana.slowfood',
      'brand.name': 'Northpan',
      'offer.type': 'ein festes Honorar und Provision',
      'offer.value': '350\u00A0$',
      'offer.commission': '12,5\u00A0%',
    });
  });

  test('[DRAFT-9] what nobody knows is absent, never empty', () => {
    const { outgoing } = draftValues(sources({ creator: makeCreator({ name: null }), profile: null }));

    expect(Object.keys(outgoing).sort()).toEqual(['brand.name', 'way.out']);
  });

  test('[DRAFT-10] the agreed fee comes before our quotes, the latest of ours counts, theirs does not', () => {
    const older = quote({
      amount: { minor: '10000', currency: 'USD' },
      at: '2026-11-01T00:00:00.000Z',
      commissionBps: 500,
    });
    const theirs = quote({
      by: 'them',
      amount: { minor: '99900', currency: 'USD' },
      at: '2026-11-23T00:00:00.000Z',
    });
    const ours = quote({});
    const offered = (deal: Parameters<typeof makeDeal>[0]) =>
      draftValues(sources({ deal: makeDeal(deal) })).outgoing;

    expect(offered({ quotes: [ours, older, theirs] })).toMatchObject({
      'offer.value': '$350',
      'offer.type': 'a fixed fee',
    });
    expect(offered({ quotes: [ours, older] })['offer.commission']).toBeUndefined();
    expect(offered({ quotes: [ours], fee: { minor: '40050', currency: 'EUR' } })['offer.value']).toBe(
      '€400.50',
    );
    expect(offered({ quotes: [quote({ amount: null, commissionBps: 1500 })] })).toMatchObject({
      'offer.type': 'commission',
      'offer.value': '15% of sales',
    });
    expect(offered({ quotes: [theirs] })['offer.value']).toBeUndefined();
    expect(offered({ quotes: [quote({ amount: null, commissionBps: 0 })] })['offer.value']).toBeUndefined();
  });

  test('[DRAFT-11] a typed value comes before the record; for the other side it counts only where language does not matter', () => {
    const { working, outgoing } = draftValues(
      sources({
        values: {
          'ref.why': { working: '很合适', outgoing: '' },
          window: { working: '2026-12-18', outgoing: '' },
          'offer.value': { working: '', outgoing: 'USD 1200' },
          'creator.first': { working: ' ', outgoing: 'Aninha' },
          'own.path': { working: '甲', outgoing: 'A' },
        },
      }),
    );

    expect(working['ref.why']).toBe('很合适。');
    expect(outgoing['ref.why']).toBeUndefined();
    expect([working.window, outgoing.window]).toEqual(['12月18日', '18 December']);
    expect([working['offer.value'], outgoing['offer.value']]).toEqual(['US$1,200', '$1,200']);
    expect([working['creator.first'], outgoing['creator.first']]).toEqual(['Aninha', 'Aninha']);
    expect([working['own.path'], outgoing['own.path']]).toEqual(['甲', 'A']);
  });

  test('[DRAFT-12] recorded words in the script of another language do not get into a text', () => {
    const brand = makeBrand({
      name: 'Northpan',
      sender: { ...makeBrand().sender, proof: '4.8 分，2,316 位买家', title: 'Founder' },
    });
    const product = makeProduct({ name: 'スキレット', url: 'http://northpan.example/24' });
    const valuesIn = (outgoing: TextLanguage) =>
      draftValues(sources({ brand, product, languages: { working: 'zh', outgoing } })).outgoing;

    expect(valuesIn('en')).toMatchObject({ 'sender.title': 'Founder' });
    expect(valuesIn('en').proof).toBeUndefined();
    expect(valuesIn('ja').proof).toBeUndefined();
    expect(valuesIn('zh').proof).toBe('4.8 分，2,316 位买家');
    expect(valuesIn('en')['product.name']).toBeUndefined();
    expect(valuesIn('ja')['product.name']).toBe('スキレット');
    expect(valuesIn('ko')['product.name']).toBeUndefined();
    expect(valuesIn('ja')['product.link'], 'not https').toBeUndefined();
  });

  test('[DRAFT-12] a captured name cannot bring lines of its own into a letter', () => {
    const creator = makeCreator({ name: 'Ana\n\nYours,\nThe Bank' });

    expect(draftValues(sources({ creator })).outgoing['creator.first']).toBe('Ana');
    expect(draftValues(sources({ creator })).outgoing['creator.name']).not.toContain('\n');
  });
});

describe('how to address a person', () => {
  test.each([
    ['Ana Ribeiro | Slow food', 'en', 'Ana'],
    ['Ana Ribeiro | Slow food', 'de', 'Ana Ribeiro'],
    ['Ana Ribeiro', 'zh', 'Ana'],
    ['Ana Ribeiro', 'ja', 'Ana Ribeiro'],
    ['🌿 Zoë-Marie O’Neill 🌿', 'fr', 'Zoë-Marie'],
    ['Dr. Maya Lindqvist', 'en', 'Maya'],
    ['Maya Lindqvist (she/her)', 'en', 'Maya'],
    ['Maya • Berlin • vegan', 'es', 'Maya'],
    ['Maya - Plant Mom', 'en', 'Maya'],
    ['𝓜𝓪𝔂𝓪 Lindqvist', 'en', 'Maya'],
    ['Maya & Leo', 'en', 'Maya & Leo'],
    ['宮本さくら｜直火ごはん', 'ja', '宮本さくら'],
    ['宮本さくら｜直火ごはん', 'en', '宮本さくら'],
    ['김하나 Hana Kim', 'ko', '김하나'],
    ['김하나 Hana Kim', 'en', '김하나'],
    ['Hana Kim 김하나', 'en', 'Hana'],
    ['陈小雨的厨房', 'zh', '陈小雨的厨房'],
    ['安娜·里贝罗', 'zh', '安娜·里贝罗'],
    ['The Slow Kitchen', 'en', null],
    ['Glow Beauty Shop', 'en', null],
    ['user_4711', 'en', null],
    ['Maya2000', 'en', null],
    ['✨✨✨', 'en', null],
    ['@maya', 'en', null],
    ['', 'en', null],
    [null, 'en', null],
  ] as const)('[DRAFT-13] %s in %s is %s', (name, language, expected) => {
    expect(addressName(name, language)).toBe(expected);
  });

  test('[DRAFT-13] the whole name keeps its parts and loses what is written around it', () => {
    expect(fullNameOf('  Ana   Ribeiro Castillo ✨ | recipes daily')).toBe('Ana Ribeiro Castillo');
  });
});

describe('amounts, dates and sentences in the words of a language', () => {
  test('[DRAFT-14] money is exact and in the currency’s own digits', () => {
    const usd = (minor: string) => moneyWords({ minor, currency: 'USD' }, 'en');

    expect([usd('35000'), usd('35050'), usd('5'), usd('-1234'), usd('0')]).toEqual([
      '$350',
      '$350.50',
      '$0.05',
      '-$12.34',
      '$0',
    ]);
    expect(usd('123456789012345678')).toBe('$1,234,567,890,123,456.78');
    expect(moneyWords({ minor: '45000', currency: 'JPY' }, 'en')).toBe('¥45,000');
    expect(moneyWords({ minor: '45000', currency: 'KWD' }, 'en')).toBe('KWD\u00A045');
    expect(percentWords(1, 'en')).toBe('0.01%');
    expect(percentWords(10_000, 'en')).toBe('100%');
  });

  test('[DRAFT-14] a recorded amount in the words of a language is not read a second time', () => {
    const sample = samples.find(({ sources }) => sources.deal.fee?.currency === 'JPY');

    expect(draftValues(draftOf(sample!, 'zh', 'es')).outgoing['offer.value']).toBe('45.000\u00A0JPY');
  });

  test('[DRAFT-14] a day is written as the language writes it; what is no day stays as it was typed', () => {
    expect(textLanguages.map((language) => dateWords('2026-12-01', language))).toEqual([
      '12月1日',
      '1 December',
      '12月1日',
      '12월 1일',
      '1 de diciembre',
      '1er décembre',
      '1. Dezember',
    ]);
    expect(dateWords('2026-02-30', 'en')).toBeNull();
    expect(dateWords('2026-13-01', 'en')).toBeNull();
    expect(wording('the end of May', 'date', 'en')).toBe('the end of May');
  });

  test.each([
    ['USD 350', 'money', 'fr', '350\u00A0$US'],
    ['1200.5 EUR', 'money', 'en', '€1,200.50'],
    ['15%', 'money', 'en', '15%'],
    ['$200–300', 'money', 'en', '$200–300'],
    ['350', 'money', 'en', '350'],
    ['45.000 JPY', 'money', 'es', '45.000 JPY'],
    ['12,5 %', 'percent', 'en', '12.5%'],
    ['12.5％', 'percent', 'ja', '12.5%'],
    ['about a fifth', 'percent', 'en', 'about a fifth'],
    ['One-pan beans.', 'phrase', 'en', 'One-pan beans'],
    ['and so on...', 'phrase', 'en', 'and so on...'],
    ['一锅炖豆。', 'phrase', 'zh', '一锅炖豆'],
    ['It fits', 'sentence', 'en', 'It fits.'],
    ['It fits!', 'sentence', 'en', 'It fits!'],
    ['She said “it fits.”', 'sentence', 'en', 'She said “it fits.”'],
    ['合います', 'sentence', 'ja', '合います。'],
    ['', 'sentence', 'en', ''],
    ['https://northpan.example/a?b=c', 'link', 'en', 'https://northpan.example/a?b=c'],
    ['northpan.example', 'link', 'en', 'northpan.example'],
    ['javascript:alert(1)', 'link', 'en', ''],
    ['https://user:pass@northpan.example', 'link', 'en', ''],
    ['http://northpan.example', 'link', 'en', ''],
    ['Road 1\r\nTown', 'lines', 'en', 'Road 1\nTown'],
    ['Ana\r\nBcc: x', 'name', 'en', 'Ana Bcc: x'],
  ] as const)('[DRAFT-15] %s as %s in %s reads %s', (value, form, language, expected) => {
    expect(wording(value, form, language)).toBe(expected);
  });
});

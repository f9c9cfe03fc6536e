import { describe, expect, test } from 'vitest';
import { cleanReply } from '@/lib/outreach/reply/cleanReply';
import { type ReplySources, replySuggestions } from '@/lib/outreach/reply/replySuggestions';
import { makeBrand, makeContact, makeCreator, makeDeal, makeMessage } from '@/tests/make';

const cameAt = '2026-11-25T02:00:00.000Z';

type Over = { language?: string; currency?: string; sources?: Partial<ReplySources> };

function suggested(body: string, { language = 'en', currency = 'USD', sources = {} }: Over = {}) {
  const brand = makeBrand({ currency });
  const reply = makeMessage({
    direction: 'in',
    state: 'received',
    sentText: { subject: '', body },
    language,
    sentAt: cameAt,
  });
  return replySuggestions({ reply, deal: makeDeal(), creator: makeCreator(), brand, ...sources });
}

/** `450.00 USD + 10 %` of each quote that is offered. */
const rates = (body: string, over?: Over) =>
  suggested(body, over).flatMap((one) => {
    if (one.kind !== 'quote') return [];
    const parts = [
      one.amount && `${one.amount.minor} ${one.amount.currency}`,
      one.commissionBps === null ? null : `${one.commissionBps} bps`,
    ];
    return [parts.filter(Boolean).join(' + ')];
  });
const days = (body: string, over?: Over) =>
  suggested(body, over).flatMap((one) => (one.kind === 'nextStep' ? [one.day] : []));
const kinds = (body: string, over?: Over) => suggested(body, over).map(({ kind }) => kind);

describe('[THREAD-5] a rate has a mark of money or a word for a commission', () => {
  test.each<[body: string, language: string, currency: string, expected: string[]]>([
    ['My rate is $450 per video.', 'en', 'USD', ['45000 USD']],
    ['I charge 1,250.50 EUR for two reels.', 'en', 'USD', ['125050 EUR']],
    ['£300 plus 10% commission on every sale', 'en', 'GBP', ['30000 GBP + 1000 bps']],
    ['One video is $300. Three are $800.', 'en', 'USD', ['30000 USD', '80000 USD']],
    ['報酬は１５万円でお願いできますでしょうか。', 'ja', 'USD', ['150000 JPY']],
    ['1本あたり80,000円です。', 'ja', 'CNY', ['80000 JPY']],
    ['一条视频报价3,500元，佣金15%。', 'zh', 'USD', ['350000 CNY + 1500 bps']],
    ['영상 한 편에 50만원입니다.', 'ko', 'USD', ['500000 KRW']],
    ['Ich nehme 400 € pro Video.', 'de', 'USD', ['40000 EUR']],
    ['Mi tarifa es de 250 € por vídeo.', 'es', 'USD', ['25000 EUR']],
  ])('%s', (body, language, currency, expected) => {
    expect(rates(body, { language, currency })).toEqual(expected);
  });

  test.each([
    'I have 128,000 followers and 2.4M likes.',
    'My engagement rate is 6.5%, and 83% of my audience is in the US.',
    'Call me at +1 415 555 0132 or (415) 555-0132.',
    'I can post on 12/18/2026 at 6:30 pm, 3 videos of 45 seconds.',
    'My last video sold $20,000 in sales for a brand like yours.',
    'Order number 450-2231, SKU 8890.',
    'フォロワーは12万人、平均再生数は3.5万回です。',
  ])('no rate: %s', (body) => {
    expect(rates(body)).toEqual([]);
  });

  test('what our quoted mail offers is not what they ask, and what is on the table is not offered again', () => {
    const body =
      'I would do it for $500.\n\nOn Tue, Nov 24, 2026 Lin <lin@n.example> wrote:\n> Our offer: $350';
    const quote = {
      id: '00000000-0000-7000-8000-000000000001',
      by: 'them' as const,
      amount: { minor: '50000', currency: 'USD' },
      commissionBps: null,
      note: '',
      at: cameAt,
    };

    expect(rates(body)).toEqual(['50000 USD']);
    expect(rates(body, { sources: { deal: makeDeal({ quotes: [quote] }) } })).toEqual([]);
  });

  test('each stands with the sentence it was read in', () => {
    const [one] = suggested('Hello!\nMy rate is $450 per video, as you see. See you.');

    expect(one).toMatchObject({ kind: 'quote', words: 'My rate is $450 per video, as you see.' });
  });

  test('marks of direction and full-width figures change nothing', () => {
    const { text } = cleanReply('My rate is \u202B＄４５０\u202C \u200Eper video');

    expect(rates(text)).toEqual(['45000 USD']);
  });
});

describe('[THREAD-6] a day is offered as next step while it is ahead, on their calendar', () => {
  test('months, numbers and weekdays, in several languages', () => {
    expect(days('I can post it by December 18.')).toEqual(['2026-12-18']);
    expect(days('12月3日に投稿できます', { language: 'ja' })).toEqual(['2026-12-03']);
    expect(days('Ich kann am 3. Dezember liefern.', { language: 'de' })).toEqual(['2026-12-03']);
    expect(days('Let us talk on Friday.')).toEqual(['2026-11-27']);
  });

  test('what is over is left out; without a year it is the next such day', () => {
    expect(days('We spoke on 3 November 2026.')).toEqual([]);
    expect(days('I am back on January 10.')).toEqual(['2027-01-10']);
    expect(days('See you on February 30.')).toEqual([]);
  });

  test('today and tomorrow are those of their zone', () => {
    const zone = {
      id: 'America/Los_Angeles',
      market: 'US',
      confidence: 'certain' as const,
      cues: [],
      candidates: [],
    };

    expect(days('November 25 works.')).toEqual([]);
    expect(days('November 25 works.', { sources: { creator: makeCreator({ zone }) } })).toEqual([
      '2026-11-25',
    ]);
  });
});

describe('[THREAD-7] ways to reach them and a postal address are told, an address without its words', () => {
  test('new addresses and phones are offered once; known ones and our own are not', () => {
    const found = suggested('Write to booking@ana.example or lin@northlight.example, tel +1 415 555 2671', {
      sources: {
        creator: makeCreator({ contacts: [makeContact({ value: 'ana@example.com' })] }),
        brand: { currency: 'USD', sender: { email: 'Lin@northlight.example' } },
      },
    }).flatMap((one) => (one.kind === 'contact' ? [one.contact] : []));

    expect(found).toEqual([
      { kind: 'email', value: 'booking@ana.example' },
      { kind: 'phone', value: '+14155552671' },
    ]);
    const known = makeCreator({ contacts: [makeContact({ value: 'booking@ana.example' })] });
    expect(kinds('Write to booking@ana.example', { sources: { creator: known } })).toEqual([]);
  });

  test.each([
    'Ship it to 123 Main Street, Apt 4, Springfield',
    'Musterstraße 12, 10115 Berlin',
    '12 rue des Lilas, 75011 Paris',
    'Calle Mayor 5, Madrid',
    '〒150-0001 東京都渋谷区神宮前1-2-3',
    '浙江省杭州市西湖区文三路某小区12号',
    '서울시 마포구 월드컵로 12',
  ])('an address: %s', (body) => {
    expect(kinds(body)).toContain('address');
  });

  test.each(['I live in Berlin', 'My 3 videos way over there', 'See you on 5th in New York', '我住在上海'])(
    'no address: %s',
    (body) => {
      expect(kinds(body)).not.toContain('address');
    },
  );
});

describe('[THREAD-8] a no and a no for good are told apart, and offered only', () => {
  test.each<[string, string, string]>([
    ['Please stop emailing me.', 'en', 'optedOut'],
    ['Take me off your list', 'en', 'optedOut'],
    ['别再联系我了', 'zh', 'optedOut'],
    ['今後のご連絡はお控えください', 'ja', 'optedOut'],
    ['수신거부합니다', 'ko', 'optedOut'],
    ['Bitte keine weiteren E-Mails', 'de', 'optedOut'],
    ['Thanks, but I am not interested.', 'en', 'declined'],
    ['今回は見送らせていただきます。', 'ja', 'declined'],
    ['不感兴趣，谢谢', 'zh', 'declined'],
    ['Non, merci !', 'fr', 'declined'],
  ])('%s', (body, language, kind) => {
    expect(kinds(body, { language })[0]).toBe(kind);
  });

  test('our own way out in the quoted mail is not theirs', () => {
    const body =
      'Yes, tell me more!\n\nOn Tue, Nov 24, 2026 Lin wrote:\nNot interested? One word and I stop emailing you.';

    expect(kinds(body)).toEqual([]);
  });
});

test('[THREAD-2] twenty thousand characters are read in a blink, whatever stands in them', () => {
  const begun = performance.now();

  for (const piece of ['$1 ', '1 ', 'a1a ', '12月', '市区路1', '@', '千万', 'rue '])
    suggested(cleanReply(piece.repeat(20_000)).text);

  expect(performance.now() - begun).toBeLessThan(4000);
});

test('[ZONE-9] a reply of somebody in a zone without data is still read', () => {
  const zone = { id: 'Mars/Olympus', confidence: 'medium' as const, cues: [], market: null, candidates: [] };
  const sources = { creator: makeCreator({ zone }) };

  expect(suggested('I can post on December 8.', { sources })).toMatchObject([{ kind: 'nextStep' }]);
});

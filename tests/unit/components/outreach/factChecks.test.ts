import { expect, test } from 'vitest';
import { checkFacts, type Names, termsOf } from '@/components/outreach/factChecks';
import { remedied, remedyFor } from '@/components/outreach/remedyFact';
import { acceptFact, lockWords } from '@/components/outreach/settleFact';
import { translateSide } from '@/components/outreach/translateSide';
import { type DraftText, noChecks } from '@/lib/outreach/drafts/draftText';
import type { DraftValues } from '@/lib/outreach/drafts/draftValues';
import type { Provider } from '@/lib/translate/provider';
import { makeAt, makeBrand, makeProduct } from '../../../make';

const names: Names = {
  brand: makeBrand({ name: 'Northpan', glossary: [{ term: '铸铁锅', as: { en: 'skillet' } }] }),
  products: [makeProduct({ name: 'Pan 24' })],
};
const values: DraftValues = {
  working: { 'creator.first': 'Ana', 'offer.value': '$450' },
  outgoing: { 'creator.first': 'Ana', 'offer.value': '$450' },
};
const machine = { by: 'api.example.com', at: makeAt };

function textOf(working: string, outgoing: string, checks: Partial<DraftText['checks']> = {}): DraftText {
  return {
    channel: 'tiktokDm',
    templateId: null,
    templateVersion: null,
    values: {},
    checks: { ...noChecks, ...checks },
    working: { language: 'zh', subject: '', body: working },
    outgoing: { language: 'en', subject: '', body: outgoing },
  };
}
const keys = (text: DraftText) => checkFacts(text, values, names).differences.map(({ key }) => key);

test('[LOCK-4] a machine’s difference stops copying until a person accepts it, and again when a value changes', () => {
  const text = textOf('我们付 $450', 'We pay $999', { machine });
  const [key = ''] = keys(text);

  expect(checkFacts(text, values, names).blocking).toHaveLength(1);
  const accepted = acceptFact(text, key, true);
  expect(checkFacts(accepted, values, names).blocking).toEqual([]);
  const changed = { ...accepted, outgoing: { ...accepted.outgoing, body: 'We pay $998' } };
  expect(checkFacts(changed, values, names).blocking).toHaveLength(1);
  expect(checkFacts(acceptFact(accepted, key, false), values, names).blocking).toHaveLength(1);
});

test('[LOCK-4] between two sides written by hand a difference is said and stops nothing', () => {
  const { differences, blocking } = checkFacts(textOf('我们付 $450', 'We pay $999'), values, names);

  expect(differences).toHaveLength(1);
  expect(blocking).toEqual([]);
});

test('[LOCK-4] a side nobody has written yet contradicts nothing', () => {
  const { differences, marks } = checkFacts(textOf('我们付 $450', ' '), values, names);

  expect(differences).toEqual([]);
  expect(marks('working', 'body').map(({ state }) => state)).toEqual(['same']);
});

test('[LOCK-4] what differs is painted on both sides, what agrees is underlined', () => {
  const checked = checkFacts(textOf('付 $450 和 15%', '$999 and 15%', { machine }), values, names);

  expect(checked.marks('working', 'body').map(({ state }) => state)).toEqual(['differs', 'same']);
  expect(checked.marks('outgoing', 'body')).toEqual([
    { start: 0, end: 4, state: 'differs' },
    { start: 9, end: 12, state: 'same' },
  ]);
});

test('[LOCK-5] names, the glossary and locked words stand on both sides', () => {
  expect(keys(textOf('Northpan 的铸铁锅和 Pan 24', 'The skillet of Northpan, Pan 24'))).toEqual([]);
  expect(keys(textOf('Northpan 的铸铁锅', 'The pot of Northpan'))).toEqual(['term:铸铁锅→']);
  expect(keys(textOf('Pan 24', 'Pan 28'))).not.toEqual([]);
  expect(keys(lockWords(textOf('旗舰店', 'our shop'), '旗舰店'))).toEqual(['term:旗舰店→']);
  expect(keys(lockWords(lockWords(textOf('旗舰店', 'our shop'), '旗舰店'), '旗舰店'))).toEqual([]);
});

test('[LOCK-5] a variable that a translator lost is seen, also without a value', () => {
  const lost = textOf('{{ creator.first }}，{{ ref.why }}', 'Hello,', { machine });

  expect(checkFacts(lost, values, names).blocking).toHaveLength(2);
  expect(keys(textOf('{{ creator.first }}，你好', 'Hello,'))).toEqual([]);
});

test('[LOCK-6] the working copy’s value goes where the other stood, also inside a variable', () => {
  const restored = (text: DraftText, sides = values) => {
    const checked = checkFacts(text, sides, names);
    return remedied(text, sides, checked.sides, checked.differences[0]!)?.text ?? text;
  };

  expect(restored(textOf('12月20日前，$450', 'By 25 December, $450')).outgoing.body).toBe(
    'By 20 December, $450',
  );
  expect(restored(textOf('我们寄样', 'We send it and pay $200')).outgoing.body).toBe('We send it and pay ');
  const typed = { ...values, outgoing: { ...values.outgoing, 'offer.value': '$999' } };
  const inside = restored(textOf('付 {{ offer.value }}', 'pay {{ offer.value }}'), typed);
  expect(inside.outgoing.body).toBe('pay {{ offer.value }}');
  expect(inside.values['offer.value']?.outgoing).toBe('$450');
});

test('[LOCK-7] a fact the translator dropped is put back by one press, in the line it belongs to', () => {
  const settled = (text: DraftText) => {
    const checked = checkFacts(text, values, names);
    return remedied(text, values, checked.sides, checked.differences[0]!)?.text ?? text;
  };
  const two = settled(
    textOf('你好\n\n我们付 $450 和 15%。\n祝好', 'Hello,\n\nwe pay $450.\nBest', { machine }),
  );
  const variable = settled(textOf('{{ creator.first }}，你好', 'Hello!', { machine }));
  const name = settled(textOf('送铸铁锅。', 'We send it.', { machine }));
  const range = settled(textOf('12月9日至11日拍摄', 'Please film it', { machine }));

  expect(two.outgoing.body).toBe('Hello,\n\nwe pay $450 (15%).\nBest');
  expect(variable.outgoing.body).toBe('Hello ({{ creator.first }})!');
  expect(name.outgoing.body).toBe('We send it (skillet).');
  expect(range.outgoing.body).toBe('Please film it (9\u201311 December)');
  for (const text of [two, variable, name, range]) expect(keys(text)).toEqual([]);
});

test('[LOCK-7] where only the limit differs no press helps, and none is offered', () => {
  const of = (text: DraftText) => {
    const { differences, sides } = checkFacts(text, values, names);
    return differences.map((one) => remedyFor(one, sides.outgoing));
  };

  expect(of(textOf('12月20日前', 'after December 20'))).toEqual([null]);
  expect(of(textOf('最高 15%', '15%'))).toEqual([null]);
  expect(of(textOf('12月20日前', 'by December 21'))).toEqual([{ kind: 'restore', words: '20 December' }]);
});

test('[LOCK-3] a translator sees no name, amount or date, and each comes back in the words of the language', async () => {
  const seen: string[] = [];
  const provider: Provider = {
    host: 'api.example.com',
    translate: async ({ texts }) => {
      seen.push(...texts);
      return texts.map((text) => text.replace(/[^\u27E6\u27E7\d]+/gu, ' '));
    },
  };
  const text = textOf(
    '{{ creator.first }}，Northpan 付 1299元，佣金百分之十五，12月20日前，12月9日至11日，送铸铁锅',
    '',
  );

  const side = await translateSide(
    provider,
    {
      side: text.working,
      to: 'en',
      terms: termsOf(text, values, names, 'working'),
      targetTerms: termsOf(text, values, names, 'outgoing'),
    },
    { signal: new AbortController().signal, onProgress: () => undefined },
  );

  expect(seen.join('')).not.toMatch(/creator|Northpan|1299|十五|12|铸铁锅/);
  expect(side.body.trim()).toBe(
    '{{ creator.first }} Northpan CN¥1,299 15% 20 December 9–11 December skillet',
  );
  expect(keys({ ...text, outgoing: side, checks: { ...noChecks, machine } })).toEqual([]);
});

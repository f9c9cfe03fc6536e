import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkCaption, type MarketVerdict } from '@/lib/disclosure/checkCaption';
import type { Label } from '@/lib/disclosure/labelsIn';
import type { Tie, Verdict } from '@/lib/disclosure/verdict';
import { type Market, markets } from '@/lib/markets';

/** The markets whose words are known with medium confidence or better. */
const enough = markets.filter(({ disclosure }) =>
  ['medium', 'medium-high', 'high'].includes(disclosure.evidence.confidence),
);
const positions = ['first line', 'after the fold', 'in hashtags', 'absent', 'other language'] as const;
type Position = (typeof positions)[number];

/** Words around the label, in the label's own language, without any label of any market. */
const filler: Record<string, string> = {
  en: 'three weeks with this pan and the rice has never stuck once, the handle stays cool and it goes straight from the stove to the table every evening',
  de: 'drei Wochen mit dieser Pfanne und der Reis ist noch nie angebrannt, der Griff bleibt kühl und sie geht jeden Abend direkt vom Herd auf den Tisch',
  fr: 'trois semaines avec cette poêle et le riz ne colle jamais, la poignée reste froide et elle passe directement du feu à la table pour tous les soirs',
  es: 'tres semanas con esta sartén y el arroz no se ha pegado ni una vez, el mango no quema y pasa directa del fuego a la mesa todas las noches de la semana',
  it: 'tre settimane con questa padella e il riso non si è mai attaccato, il manico resta freddo e passa dal fuoco alla tavola tutte le sere della settimana',
  ja: '三週間このフライパンを使っていますが、ごはんが一度もくっつきません。取っ手も熱くならず、毎晩コンロからそのまま食卓に出せるのがうれしいです。洗うのもとても簡単で、もう手放せなくなりました。家族みんなのお気に入りになっています。朝ごはんの卵もきれいに焼けますし、お弁当づくりも楽しくなりました。',
  ko: '이 팬을 세 주 동안 써 봤는데 밥이 한 번도 눌어붙지 않았어요. 손잡이도 뜨겁지 않고 매일 저녁 불에서 바로 식탁으로 옮길 수 있어서 정말 편해요. 설거지도 금방 끝나서 이제 없으면 안 될 것 같아요. 가족 모두가 좋아하는 팬이 되었어요. 아침에 달걀도 예쁘게 익어서 도시락 싸는 시간도 즐거워졌어요.',
  pt: 'três semanas com esta panela e o arroz nunca grudou, o cabo fica frio e ela vai direto do fogão para a mesa todas as noites da minha semana corrida',
  ar: 'ثلاثة أسابيع مع هذه المقلاة ولم يلتصق الأرز مرة واحدة والمقبض يبقى باردا وتنتقل مباشرة من الموقد إلى المائدة كل مساء في بيتنا مع العائلة والأصدقاء',
  zh: '用了三周这口锅，米饭一次都没有粘过，把手不烫，每天晚上从灶台直接端上桌，洗起来也很快，现在已经离不开它了，全家人都很喜欢，连早上的鸡蛋都煎得很漂亮，做便当的时间也变得开心起来，周末还会用它烤一整只鸡，大家围着桌子慢慢吃，孩子们最喜欢锅底那层焦香的部分，每次都要抢着吃完为止，真的很方便，而且一点也不重。',
};
const languageOf = (market: Market) => market.languages[0]?.tag.split('-')[0] ?? 'en';
/** A label no list of this market has, in a language that is not spoken there. */
const foreign = (market: Market) => (languageOf(market) === 'ja' ? 'Werbung' : '宣伝');
const spelled = (text: string) => text.replace('[brand]', '@northpan');

function captionFor(position: Position, market: Market, { text, language }: Label): string {
  const term = spelled(text);
  const words = filler[language] ?? (filler.en as string);
  if (position === 'first line') return `${term}\n${words}`;
  if (position === 'after the fold') return `${words}\n${term}\n${words}`;
  if (position === 'in hashtags') {
    const tag = term.startsWith('#') || /\s|@/.test(term) ? term : `#${term}`;
    return `${words.slice(0, 40)}\n#glow #kitchen ${tag} #rice #home`;
  }
  return position === 'absent' ? words : `${foreign(market)}\n${words}`;
}

const ties = (label: Label): Tie[] =>
  label.use === 'gift' || label.use === 'affiliate' ? [label.use] : ['paid'];

/** What each use of a label comes to in the first line, by REFERENCE: recommended passes, accepted and borderline warn, the rest is no label. */
const inFirstLine: Record<Label['use'], readonly [Verdict, MarketVerdict['reason']]> = {
  recommended: ['pass', 'clear'],
  accepted: ['warn', 'accepted'],
  gift: ['warn', 'accepted'],
  affiliate: ['warn', 'accepted'],
  video: ['warn', 'accepted'],
  tool: ['warn', 'toolWord'],
  disputed: ['warn', 'disputed'],
  withLocal: ['fail', 'needsLocal'],
  noTie: ['fail', 'deniesTie'],
  retouched: ['fail', 'otherPurpose'],
  generated: ['fail', 'otherPurpose'],
};
const isNoLabel = (use: Label['use']) => inFirstLine[use][0] === 'fail';

function expectedFor(
  position: Position,
  market: Market,
  { use }: Label,
): readonly [Verdict, MarketVerdict['reason']] {
  if (position === 'absent') return ['fail', 'absent'];
  if (position === 'other language') return ['fail', 'otherMarket'];
  if (position === 'first line' || isNoLabel(use)) return inFirstLine[use];
  const { placement, notEnoughAt } = market.disclosure;
  if (position === 'after the fold') {
    const isTold =
      notEnoughAt.includes('afterMore') ||
      placement.some((one) => ['start', 'title', 'beforeMore'].includes(one));
    return isTold ? ['fail', 'afterMore'] : worse(['warn', 'afterMore'], inFirstLine[use]);
  }
  return notEnoughAt.includes('hashtagRun')
    ? ['fail', 'inHashtags']
    : worse(['warn', 'inHashtags'], inFirstLine[use]);
}

/** Two warnings: that of the word is told first. */
const worse = (
  place: readonly [Verdict, MarketVerdict['reason']],
  word: readonly [Verdict, MarketVerdict['reason']],
) => (word[0] === 'warn' ? word : place);

const cases = enough.flatMap((market) =>
  market.disclosure.labels.flatMap((label) => positions.map((position) => ({ market, label, position }))),
);

test('[DISC-1] every label of the packs with medium confidence or better, in five positions: verdict, rule, date and place', () => {
  const rows = cases.map(({ market, label, position }) => {
    const caption = captionFor(position, market, label);
    const check = checkCaption({
      caption,
      markets: [market.code],
      platform: 'instagram',
      ties: ties(label),
      permitNumber: 'AP-1',
    });
    return { market, label, position, caption, said: check.markets[0] as MarketVerdict };
  });

  for (const { market, label, position, caption, said } of rows) {
    const name = `${market.code} ${label.text} ${position}`;
    expect([said.verdict, said.reason], name).toEqual(expectedFor(position, market, label));
    expect(said.rule, name).toEqual({
      rule: market.disclosure.rule,
      authority: market.disclosure.regulator,
      year: market.disclosure.year,
      checkedAt: market.asOf,
      ...market.disclosure.evidence,
    });
    if (position === 'absent') expect(said.place, name).toBeNull();
    else expect(caption.slice(said.place?.start, said.place?.end), name).toBe(said.place?.text);
    if (position === 'other language') expect(said.place?.text, name).toBe(foreign(market));
    if (position !== 'absent' && position !== 'other language') {
      expect(wordOf(said.term ?? ''), name).toBe(wordOf(label.text));
      expect(said.place?.start, name).toBe(caption.indexOf(said.place?.text ?? '-'));
    }
  }
  console.info(tableOf(rows));
});

const insufficient = enough.flatMap((market) =>
  market.disclosure.insufficient.flatMap((word) => positions.map((position) => ({ market, word, position }))),
);

test('[DISC-2] every word that is known not to be enough, in five positions: never more than a warning, with its place and nothing invented', () => {
  const rows = insufficient.map(({ market, word, position }) => {
    const label = { text: spelled(word), language: languageOf(market), use: 'disputed' } as Label;
    const caption = captionFor(position, market, label);
    const about = { caption, markets: [market.code], platform: 'instagram', ties: ['paid'] } as const;
    return { market, word, position, caption, said: checkCaption(about).markets[0] as MarketVerdict };
  });

  for (const { market, word, position, caption, said } of rows) {
    const name = `${market.code} ${word} ${position}`;
    const isDisputed = market.disclosure.labels.some(({ text, use }) => text === word && use === 'disputed');
    if (position === 'absent' || position === 'other language') {
      expect([said.verdict, said.reason], name).toEqual(
        position === 'absent' ? ['fail', 'absent'] : ['fail', 'otherMarket'],
      );
      continue;
    }
    expect(said.term, name).toBe(word);
    expect(caption.slice(said.place?.start, said.place?.end), name).toBe(said.place?.text);
    expect(said.rule.checkedAt, name).toBe(market.asOf);
    if (isDisputed) expect(said.verdict, name).not.toBe('pass');
    else expect([said.verdict, said.reason], name).toEqual(['fail', 'onlyInsufficient']);
  }
  expect(rows.length).toBeGreaterThan(150);
  console.info(tableOf(rows));
});

const list = new URL('../../../../../shared/domain/markets.json', import.meta.url);
type Listed = {
  code: string;
  disclosure: { confidence: string; labels: { text: string; status: string }[] };
};

test.runIf(existsSync(list))('[DISC-1] the packs have every label that the list of the trade has', () => {
  const { markets: listed } = JSON.parse(readFileSync(list, 'utf8')) as { markets: Listed[] };
  const missing = listed.flatMap(({ code, disclosure }) => {
    const pack = markets.find((market) => market.code === code);
    const known = new Set(pack?.disclosure.labels.map(({ text }) => plain(text)));
    return disclosure.labels
      .flatMap(({ text }) => text.split(' / '))
      .filter((text) => ![...known].some((one) => one === plain(text) || one.startsWith(`${plain(text)} [`)))
      .map((text) => `${code} ${text}`);
  });

  expect(listed.length).toBe(21);
  expect(missing).toEqual([]);
  const ofWords = ({ disclosure }: Listed) => disclosure.confidence.split('/').at(-1)?.trim() ?? '';
  const sureOf = listed.filter((one) => /^(medium(?!-low)|high)/.test(ofWords(one)));
  expect(enough.map(({ code }) => code).sort()).toEqual(sureOf.map(({ code }) => code).sort());
});

/** `Ad` written as a hashtag is the list's `#ad` too. */
const wordOf = (term: string) => term.replace('#', '').toLowerCase();

const plain = (text: string) => text.toLowerCase().replace(/\[[^\]]+\]/g, '[brand]');

function tableOf(rows: { market: Market; position: Position; said: MarketVerdict }[]): string {
  const lines = enough.flatMap((market) => {
    const own = rows.filter((row) => row.market === market);
    if (own.length === 0) return [];
    const cells = positions.map((position) => {
      const at = own.filter((row) => row.position === position).map(({ said }) => said.verdict);
      return (['pass', 'warn', 'fail'] as const)
        .map((verdict) => [at.filter((one) => one === verdict).length, verdict] as const)
        .filter(([count]) => count > 0)
        .map(([count, verdict]) => `${count} ${verdict}`)
        .join(', ');
    });
    return [market.code, market.disclosure.evidence.confidence, market.asOf, ...cells].join('\t');
  });
  return [
    `${rows.length} captions`,
    ['market', 'confidence', 'checked', ...positions].join('\t'),
    ...lines,
  ].join('\n');
}

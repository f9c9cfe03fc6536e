import type { TextLanguage } from '@/lib/model/message';
import type { Money } from '@/lib/model/money';
import type { Fact, FactValue } from '../facts/fact';
import { type Sentence, sentencesOf, shortened } from './sentencesOf';

/** A figure that may be what they ask: money, a share of sales, or both in one sentence. */
export type Rate = { amount: Money | null; commissionBps: number | null; words: string };

/** So many are offered; a rate card longer than that is read by a person. */
const most = 6;

/** A share is a commission only where the sentence says so: an engagement rate is a percentage too. */
const commission =
  /commission|affiliat|of (?:the |all |every )?sales?|per sale|rev(?:enue)? ?share|\u4F63\u91D1|\u5206\u6210|\u62BD\u6210|\u5206\u4F63|\u63D0\u6210|コミッション|成果報酬|手数料|売上の|커미션|수수료|판매|comisi[oó]n|ventas|provision|umsatz|ventes/iu;
/** Money that was made, not asked: turnover of a shop or of a post. */
const turnover =
  /\bGMV\b|turnover|in (?:sales|revenue)|(?:sold|earned|generated|made) (?:over |about |around |more than )?[$€£¥\d]|\u6210\u4EA4\u989D|\u9500\u552E\u989D|\u8425\u4E1A\u989D|\u8425\u6536|売上高|売上額|매출/iu;

/**
 * The rates a reply names, in order, each once. Needs a mark of money or a word for a commission: followers, dates, phones and years are
 * figures too. `currency` is the brand's: what `$` or `¥` means where the language does not say.
 */
export function ratesIn(
  own: string,
  facts: readonly Fact[],
  { language, currency }: { language: TextLanguage; currency: string },
): Rate[] {
  const rates = sentencesOf(own).flatMap((sentence) => {
    if (turnover.test(sentence.text)) return [];
    const inside = facts.filter(({ start }) => start >= sentence.start && start < sentence.end);
    const amounts = inside.flatMap(({ value }) => amountOf(value, language, currency) ?? []);
    const shares = commission.test(sentence.text) ? inside.flatMap(({ value }) => shareOf(value) ?? []) : [];
    return paired(amounts, shares, sentence);
  });
  const keyOf = ({ amount, commissionBps }: Rate) => `${amount?.minor} ${amount?.currency} ${commissionBps}`;
  return rates
    .filter((rate, index) => rates.findIndex((other) => keyOf(other) === keyOf(rate)) === index)
    .slice(0, most);
}

/** "$300 plus 10 % of sales" is one offer; more than one of either is a list of offers. */
function paired(amounts: readonly Money[], shares: readonly number[], sentence: Sentence): Rate[] {
  const words = shortened(sentence);
  const [amount] = amounts;
  const [share] = shares;
  if (amounts.length === 1 && shares.length === 1)
    return [{ amount: amount ?? null, commissionBps: share ?? null, words }];
  return [
    ...amounts.map((one) => ({ amount: one, commissionBps: null, words })),
    ...shares.map((one) => ({ amount: null, commissionBps: one, words })),
  ];
}

function amountOf(value: FactValue, language: TextLanguage, usual: string): Money | null {
  if (value.kind !== 'amount' || value.isNegated) return null;
  const currency = currencyOf(value.currencies, language, usual);
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d+))?$/.exec(value.number) ?? [];
  if (whole === undefined || fraction.replace(/0+$/, '').length > digits) return null;
  const minor = `${whole}${fraction.slice(0, digits).padEnd(digits, '0')}`.replace(/^0+(?=\d)/, '');
  return minor === '0' ? null : { minor, currency };
}

/** The only one the mark can mean; else what the language's people count in, else the brand's, else the usual one of the mark. */
function currencyOf(currencies: readonly string[], language: TextLanguage, usual: string): string {
  const spoken = language === 'ja' ? 'JPY' : language === 'zh' ? 'CNY' : usual;
  const fits = [spoken, usual].find((one) => currencies.includes(one));
  return fits ?? currencies[0] ?? usual;
}

function shareOf(value: FactValue): number | null {
  if (value.kind !== 'percent' || value.isNegated) return null;
  const bps = Math.round(Number(value.number) * 100);
  return bps > 0 && bps <= 10_000 ? bps : null;
}

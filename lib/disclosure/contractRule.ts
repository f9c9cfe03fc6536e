import { type Market, marketOf } from '@/lib/markets';
import type { Deal } from '@/lib/model/deal';
import type { Money } from '@/lib/model/money';
import type { Product } from '@/lib/model/offer';
import type { Sample } from '@/lib/model/sample';
import { type RuleSource, ruleOf } from './ruleSource';

/** `unknown`: amounts in another currency, or goods without a price, could carry the sum over the line; nothing is converted. */
type ContractState = 'below' | 'reached' | 'unknown';
type ContractNeed = {
  state: ContractState;
  /** The calendar year of the market that is summed. */
  year: number;
  sum: Money;
  from: Money;
  /** What could not be added, as it stands. */
  notAdded: Money[];
  rule: RuleSource;
};

export type Dealings = {
  country: string | null;
  /** All deals of one brand with one creator. */
  deals: readonly Pick<Deal, 'fee' | 'quotes' | 'createdAt'>[];
  /** What is offered as goods, with the day it was sent or promised; price null: not stated. */
  goods: readonly { price: Product['price']; at: string }[];
  now: string;
};

/**
 * Cash and goods of one brand for one creator within one year against the value from which a market asks for a written contract
 * (France: Décret n° 2025-1137, €1,000 without VAT); null where the market has no such rule. A deal counts once: its fee, else our
 * latest offer, in the year of the last figure on the table.
 */
export function contractNeed({ country, deals, goods, now }: Dealings): ContractNeed | null {
  const market = marketOf(country);
  const from = market?.disclosure.contractFrom;
  if (!market || !from) return null;
  const year = yearIn(market, now);
  const amounts = [
    ...deals.flatMap((deal) => cashOf(deal, (at) => yearIn(market, at) === year)),
    ...goods.filter(({ at }) => yearIn(market, at) === year).map(({ price }) => price),
  ];
  const same = amounts.filter((money) => money?.currency === from.currency);
  const minor = same.reduce((sum, money) => sum + Number(money?.minor ?? 0), 0);
  const notAdded = amounts
    .filter((money) => money !== null)
    .filter(({ currency }) => currency !== from.currency);
  const isOpen = notAdded.length > 0 || amounts.includes(null);
  return {
    state: minor >= Number(from.minor) ? 'reached' : isOpen ? 'unknown' : 'below',
    year,
    sum: { minor: String(minor), currency: from.currency },
    from,
    notAdded,
    rule: ruleOf(market),
  };
}

/**
 * The goods of a brand's samples at the price of their products. One that is promised counts already: the contract comes first. One that
 * was called off, lost or sent back counts for nothing.
 */
export function goodsOf(samples: readonly Sample[], products: readonly Product[]): Dealings['goods'] {
  return samples
    .filter(({ ended }) => ended === null)
    .map(({ productId, shippedAt, createdAt }) => ({
      price: products.find(({ id }) => id === productId)?.price ?? null,
      at: shippedAt ?? createdAt,
    }));
}

function cashOf(
  { fee, quotes, createdAt }: Dealings['deals'][number],
  isInYear: (at: string) => boolean,
): Money[] {
  const inOrder = [...quotes].sort((a, b) => (a.at < b.at ? 1 : -1));
  const offer = inOrder.find(({ by, amount }) => by === 'us' && amount !== null);
  const amount = fee ?? offer?.amount;
  return amount && isInYear(inOrder[0]?.at ?? createdAt) ? [amount] : [];
}

const yearIn = ({ defaultZone }: Market, at: string): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone: defaultZone, year: 'numeric' }).format(new Date(at)));

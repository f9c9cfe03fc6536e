import { parseAmount } from '@/components/creators/amount';
import type { Product } from '@/lib/model/offer';

export type ProductValues = { name: string; url: string; price: string; currency: string };
export type ProductProblem = 'needsName' | 'badUrl' | 'badPrice';
export type ProductProblems = Partial<Record<'name' | 'url' | 'price', ProductProblem>>;
export type ReadProduct = Pick<Product, 'name' | 'url' | 'price'>;

/** What was typed as a product, or what is wrong with it, by field. Link and price may stay empty: not stated. */
export function readProduct(values: ProductValues): { product: ReadProduct } | { problems: ProductProblems } {
  const name = values.name.trim();
  const url = values.url.trim();
  const price = values.price.trim();
  const amount = price === '' ? null : parseAmount(price, values.currency);

  const problems: ProductProblems = {};
  if (name === '') problems.name = 'needsName';
  if (url !== '' && !isLink(url)) problems.url = 'badUrl';
  if (price !== '' && amount === null) problems.price = 'badPrice';
  if (Object.keys(problems).length > 0) return { problems };
  return { product: { name, url: url || null, price: amount } };
}

const isLink = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';

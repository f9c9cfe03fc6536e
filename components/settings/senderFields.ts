import * as z from 'zod';
import type { Brand, Sender } from '@/lib/model/brand';

/** What the form holds: the brand's name and the known fields of its sender. */
export const senderFields = [
  'brand',
  'name',
  'title',
  'legalEntity',
  'postalAddress',
  'website',
  'email',
  'shop',
  'shopRating',
  'proof',
] as const;
export type SenderField = (typeof senderFields)[number];
export type SenderValues = Record<SenderField, string>;
export type SenderProblem = 'badEmail' | 'badWebsite';

export const senderValues = ({ name, sender }: Pick<Brand, 'name' | 'sender'>): SenderValues => ({
  brand: name,
  name: sender.name,
  title: sender.title,
  legalEntity: sender.legalEntity,
  postalAddress: sender.postalAddress,
  website: sender.website,
  email: sender.email,
  shop: sender.shop ?? '',
  shopRating: sender.shopRating ?? '',
  proof: sender.proof,
});

/** What is wrong with a value, or null. An empty one is never wrong: it is not filled in yet. */
export function senderProblem(field: SenderField, value: string): SenderProblem | null {
  const text = value.trim();
  if (text === '') return null;
  if (field === 'email') return z.email().safeParse(text).success ? null : 'badEmail';
  if (field === 'website' || field === 'shop') return isWebsite(text) ? null : 'badWebsite';
  return null;
}

/** The fields a person changed since `base` that may be stored, trimmed: a half-typed address is not. */
export function changedFields(base: SenderValues, values: SenderValues): Partial<SenderValues> {
  const changed = senderFields.filter(
    (field) => values[field].trim() !== base[field] && !senderProblem(field, values[field]),
  );
  return Object.fromEntries(changed.map((field) => [field, values[field].trim()]));
}

/** Changes for the brand as it is now: what another window stored in other fields stays. */
export function withSender(
  brand: Pick<Brand, 'name' | 'sender'>,
  { brand: name = brand.name, ...sender }: Partial<SenderValues>,
): { name: string; sender: Sender } {
  return { name, sender: { ...brand.sender, ...sender } };
}

/** `shop.example`, `https://shop.example/about`: with or without the protocol, never another one than the web's. */
function isWebsite(text: string): boolean {
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return /^https?:$/.test(protocol) && /^[^.].*\.[^.\d][^.]*$/.test(hostname) && username === '';
}

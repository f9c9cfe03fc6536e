import { marketOf } from '@/lib/markets';
import type { Brand, ProofPoint } from '@/lib/model/brand';
import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import type { Message, TextLanguage } from '@/lib/model/message';
import type { Product } from '@/lib/model/offer';
import type { Profile } from '@/lib/model/profile';
import { type OfferKind, offerTypes, shareOfSales } from '../templates/offerTypes';
import { variableIn } from '../templates/ownVariables';
import { type VariableForm, variables } from '../templates/variables';
import { wayOut } from '../templates/wayOut';
import { addressName, fullNameOf } from './addressName';
import { type Fulfilment, fulfilmentValues } from './fulfilment';
import { ifFits } from './ifFits';
import { ownFieldValues } from './ownFieldValues';
import type { SideValues } from './renderSide';
import { moneyWords, percentWords, wording } from './wording';

export type DraftSources = {
  creator: Pick<Creator, 'name' | 'country'>;
  profile: Pick<Profile, 'handle' | 'displayName'> | null;
  deal: Pick<Deal, 'fee' | 'quotes' | 'postLinks' | 'market' | 'fields'>;
  brand: Pick<Brand, 'name' | 'sender' | 'fields'>;
  product: Pick<Product, 'name' | 'url'> | null;
  /** Parcels and promised content of the deal; absent: not asked. */
  fulfilment?: Fulfilment | null;
  /** The notice of a first letter in that language, where one is asked for. */
  notice?: ((language: TextLanguage) => string) | null;
  /** What the person typed for this text. */
  values: Message['values'];
  languages: { working: TextLanguage; outgoing: TextLanguage };
};

export type DraftValues = { working: SideValues; outgoing: SideValues };

type Side = keyof DraftValues;

/**
 * What each variable says on each side: the typed value first, then the record's, in the words of that side's language. What nobody
 * knows is absent. A value typed for the other side serves where it does not depend on the language.
 */
export function draftValues(sources: DraftSources): DraftValues {
  return { working: sideValues(sources, 'working'), outgoing: sideValues(sources, 'outgoing') };
}

/** The same of one side alone. */
export function sideValues(sources: DraftSources, side: Side): SideValues {
  const language = sources.languages[side];
  const recorded = recordedValues(sources, language);
  const paths = new Set([
    ...variables.map(({ path }) => path),
    ...Object.keys(sources.values),
    ...Object.keys(recorded),
  ]);
  const values = [...paths].map((path) => {
    const { form, perLanguage } = variableIn(path, sources.brand.fields ?? []);
    const typed = typedValue(sources.values[path], side, perLanguage);
    const own = recorded[path] ?? '';
    return [
      path,
      typed === undefined && isInWords(form) ? own : wording(typed ?? own, form, language),
    ] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

/** Recorded amounts come in the language's words already: "45.000 JPY" read again would be 45. */
const isInWords = (form: VariableForm) => form === 'money' || form === 'percent' || form === 'number';

function typedValue(
  typed: Message['values'][string] | undefined,
  side: Side,
  perLanguage: boolean,
): string | undefined {
  const own = typed?.[side].trim();
  if (own || perLanguage) return own || undefined;
  return typed?.[side === 'working' ? 'outgoing' : 'working'].trim() || undefined;
}

function recordedValues(
  { creator, profile, deal, brand, product, notice, fulfilment }: DraftSources,
  language: TextLanguage,
): Record<string, string | null> {
  const name = creator.name ?? profile?.displayName ?? null;
  return {
    'creator.first': addressName(name, language),
    'creator.name': fullNameOf(name),
    'creator.handle': profile?.handle ?? null,
    'brand.name': brand.name,
    'product.name': ifFits(product?.name ?? fulfilment?.samples.at(-1)?.product, language),
    'product.link': product?.url ?? null,
    proof: ifFits(brand.sender.proof, language),
    ...offerValues(deal, language),
    'rate.asked': askedRate(deal, language),
    ...labelValues(deal.market ?? creator.country),
    'post.link': deal.postLinks.at(-1) ?? null,
    ...(fulfilment ? fulfilmentValues(fulfilment, language, deal.market ?? creator.country) : {}),
    'sender.name': brand.sender.name,
    'sender.title': ifFits(brand.sender.title, language),
    'sender.email': brand.sender.email,
    'sender.entity': brand.sender.legalEntity,
    'sender.address': brand.sender.postalAddress,
    'sender.website': brand.sender.website,
    'way.out': wayOut[language],
    notice: notice?.(language) ?? null,
    'sender.shop': brand.sender.shop ?? null,
    'sender.rating': ifFits(brand.sender.shopRating, language),
    ...pointValues(brand.sender.proofPoints ?? [], language),
    ...ownFieldValues(deal, brand.fields, language),
  };
}

/** Proof points that can be read in that language, each as "label: value": all of them, and the first three alone. */
function pointValues(points: readonly ProofPoint[], language: TextLanguage): Record<string, string | null> {
  const colon = language === 'zh' || language === 'ja' ? '\uFF1A' : ': ';
  const words = points
    .map(({ label, value }) => [label.trim(), value.trim()].filter(Boolean).join(colon))
    .filter((line) => line !== '' && ifFits(line, language) !== null);
  const all = words.join(language === 'zh' || language === 'ja' ? '\uFF1B' : '; ');
  const [first, second, third] = words;
  return {
    'points.all': all || null,
    'points.first': first ?? null,
    'points.second': second ?? null,
    'points.third': third ?? null,
  };
}

/** Our offer as the deal has it: the agreed fee, else our latest quote. A gift is never assumed. */
function offerValues(
  { fee, quotes }: DraftSources['deal'],
  language: TextLanguage,
): Record<string, string | null> {
  const latest = quotes.filter(({ by }) => by === 'us').sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  const amount = fee ?? latest?.amount;
  const money = amount ? moneyWords(amount, language) : null;
  const commission = latest?.commissionBps ? percentWords(latest.commissionBps, language) : null;
  const kind = offerKind(money !== null, commission !== null);
  return {
    'offer.type': kind && offerTypes[kind][language],
    'offer.value': money ?? (commission && shareOfSales[language](commission)),
    'offer.commission': money && commission,
  };
}

/** What they asked last, in money. */
function askedRate({ quotes }: Pick<Deal, 'quotes'>, language: TextLanguage): string | null {
  const asked = quotes.filter(({ by, amount }) => by === 'them' && amount !== null);
  const amount = asked.sort((a, b) => (a.at < b.at ? 1 : -1))[0]?.amount;
  return amount ? moneyWords(amount, language) : null;
}

/** The words that their market's rule recommends for marking an advert, and the rule. Nothing where the market is not known. */
function labelValues(market: string | null): Record<string, string | null> {
  const disclosure = market === null ? undefined : marketOf(market)?.disclosure;
  return {
    'disclosure.label': disclosure?.labels.find(({ use }) => use === 'recommended')?.text ?? null,
    'disclosure.law': disclosure?.rule ?? null,
  };
}

function offerKind(isPaid: boolean, hasCommission: boolean): OfferKind | null {
  if (isPaid) return hasCommission ? 'feeAndCommission' : 'fee';
  return hasCommission ? 'commission' : null;
}

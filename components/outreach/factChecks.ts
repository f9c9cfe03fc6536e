import type { Brand } from '@/lib/model/brand';
import type { Product } from '@/lib/model/offer';
import type { DraftText, SideName } from '@/lib/outreach/drafts/draftText';
import type { DraftValues } from '@/lib/outreach/drafts/draftValues';
import { agree, compareFacts, type Difference } from '@/lib/outreach/facts/compareFacts';
import type { Fact } from '@/lib/outreach/facts/fact';
import type { Term } from '@/lib/outreach/facts/findFacts';
import { type Part, placeIn, type ShownSide, shownSide, variableOf } from './shownSides';

/** A fact painted behind its letters. */
export type FactMark = { start: number; end: number; state: 'same' | 'differs' | 'accepted' };

export type Checked = {
  sides: Record<SideName, ShownSide>;
  /** All that differs, accepted or not. */
  differences: (Difference & { isAccepted: boolean })[];
  agreed: number;
  /** What a translator must not get away with: a machine wrote the side to be sent, and nobody has accepted the difference. */
  blocking: Difference[];
  marks: (side: SideName, part: Part) => FactMark[];
};

export type Names = {
  brand: Pick<Brand, 'name' | 'glossary'>;
  products: readonly Pick<Product, 'id' | 'name'>[];
};

/** Whether both sides of a draft say the same, as they stand on the screen. */
export function checkFacts(text: DraftText, values: DraftValues, names: Names): Checked {
  const isMachine = text.checks.machine !== null;
  const side = (name: SideName) =>
    shownSide(text, name, values, termsOf(text, values, names, name), isMachine);
  const sides = { working: side('working'), outgoing: side('outgoing') };
  const { agreed, differences: found } = isBegun(text)
    ? compareFacts(sides.working.facts, sides.outgoing.facts)
    : { agreed: 0, differences: [] };
  const differences = found.map((one) => ({ ...one, isAccepted: text.checks.accepted.includes(one.key) }));
  const open = differences.filter(({ isAccepted }) => !isAccepted);
  return { sides, differences, agreed, blocking: isMachine ? open : [], marks };

  function marks(name: SideName, part: Part): FactMark[] {
    return sides[name].facts.flatMap((fact) => {
      const { part: own, start, end } = placeIn(sides[name], fact);
      if (own !== part || isQuiet(fact, name)) return [];
      return [{ start, end, state: stateOf(fact, name) }];
    });
  }
  function stateOf(fact: Fact, name: SideName): FactMark['state'] {
    const difference = differences.find((one) => one[name] !== null && isAlike(one[name], fact));
    if (!difference) return 'same';
    return difference.isAccepted ? 'accepted' : 'differs';
  }
  /** A variable is painted as one already; a number that may be left out is not underlined. */
  function isQuiet(fact: Fact, name: SideName): boolean {
    const { value } = fact;
    const isVariable = variableOf(fact) !== null;
    return (isVariable || (value.kind === 'number' && value.isSoft)) && stateOf(fact, name) === 'same';
  }
}

/** A side nobody has written yet contradicts nothing. */
const isBegun = ({ working, outgoing }: DraftText): boolean =>
  [working, outgoing].every(({ subject, body }) => `${subject}${body}`.trim() !== '');

/** A name that stands twice and is missing on the other side is red in both places. */
const isAlike = (one: Fact, fact: Fact): boolean =>
  one === fact ||
  (one.start === fact.start && one.end === fact.end) ||
  (one.value.kind === 'term' && agree(one, fact));

/**
 * The names of this text on one side: what was typed as the product's name, products, the brand, its glossary and what the person locked.
 * The earlier one wins where two are spelt alike.
 */
export function termsOf(
  { checks, ...text }: DraftText,
  values: DraftValues,
  { brand, products }: Names,
  side: SideName,
): Term[] {
  const { language } = text[side];
  const isNamed = values.working['product.name'] && values.outgoing['product.name'];
  return [
    ...(isNamed ? [{ id: 'product.name', spellings: [values[side]['product.name'] ?? ''] }] : []),
    ...products.map(({ id, name }) => ({ id, spellings: [name] })),
    ...(brand.glossary ?? []).map(({ term, as }) => ({
      id: `glossary:${term}`,
      spellings: [as[language] ?? term],
    })),
    ...(brand.name ? [{ id: 'brand', spellings: [brand.name] }] : []),
    ...checks.locked.map((words) => ({ id: `locked:${words}`, spellings: [words] })),
  ];
}

/** Half-open range of UTF-16 offsets in the text as it was given. */
type Range = { start: number; end: number };

/** What a bound word beside a number makes of it: `min` for "at least", `max` for "up to"; null where none was read. */
export type Bound = 'min' | 'max' | null;

/** `year` is null where it is not said, `day` where a month stands alone. */
export type Day = { year: number | null; month: number; day: number | null };

/**
 * What is said, apart from how it is written. Numbers are plain decimals ("1299", "12.5").
 * `currencies`: all that the mark can mean (`¥` is CNY or JPY). `until`: the last day of a range of dates; null: one day. The bound of a
 * date is `max` for "by" and "before", `min` for "from" and "after".
 * `isSoft`: a number that another language may leave out ("a video" for "1 video") but must not change.
 */
export type FactValue =
  | { kind: 'amount'; number: string; currencies: readonly string[]; bound: Bound; isNegated: boolean }
  | { kind: 'percent'; number: string; bound: Bound; isNegated: boolean }
  | { kind: 'number'; number: string; unit: string | null; bound: Bound; isNegated: boolean; isSoft: boolean }
  | (Day & { kind: 'date'; until: Day | null; bound: Bound })
  /** 1 is Monday. */
  | { kind: 'weekday'; weekday: number }
  /** Minutes since midnight; `isHalfDay`: before or after noon is not said. */
  | { kind: 'time'; minutes: number; isHalfDay: boolean }
  | { kind: 'link' | 'address' | 'handle' | 'code'; text: string }
  /** A name both sides must carry: a product, a word of the brand's glossary, what the person locked. */
  | { kind: 'term'; term: string };

export type Fact = Range & { text: string; value: FactValue };
export type FactKind = FactValue['kind'];

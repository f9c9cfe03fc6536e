import { type Market, marketOf, markets } from '@/lib/markets';
import type { Platform } from '@/lib/model/profile';
import { languageOfText } from '@/lib/outreach/drafts/suggestLanguage';
import { seenAtOnce } from './firstLines';
import { type Folded, foldText, type Range } from './foldedText';
import { foreignLabel } from './foreignLabel';
import { gradeLabel, type LabelReason } from './gradeLabel';
import { type Found, labelsIn, shortWordsIn } from './labelsIn';
import { type RuleSource, ruleOf } from './ruleSource';
import type { Tie, Verdict } from './verdict';

type Reason = LabelReason | 'onlyInsufficient' | 'denied' | 'otherMarket' | 'absent' | 'permitMissing';

export type Caption = {
  caption: string;
  /** Country codes: that of the brand's target and that of the creator. */
  markets: readonly string[];
  platform: Platform;
  /** None: nothing is known of it, which is taken for paid. */
  ties: readonly Tie[];
  /** What the creator showed as permit or licence, where a market asks for one. */
  permitNumber?: string | null;
};

export type MarketVerdict = {
  market: string;
  verdict: Verdict;
  reason: Reason;
  /** The place in the caption and the words that stand there; null: the reason is that nothing stands there. */
  place: (Range & { text: string }) | null;
  /** The term of the pack that was found, and the market whose term it is where it is another's. */
  term: string | null;
  termOf: string | null;
  rule: RuleSource;
};

export type CaptionCheck = {
  /** The stricter of all markets; null: none of them has a pack. */
  verdict: Verdict | null;
  /** Strictest first. */
  markets: MarketVerdict[];
  /** Countries we hold no rule for. */
  unknown: string[];
  /** What is seen before "more". */
  seen: Range;
};

const severity: Record<Verdict, number> = { pass: 0, warn: 1, fail: 2 };

/** What a caption's label is worth in each market, by the packs alone: with the rule, its source and date, and the place in the text. */
export function checkCaption({
  caption,
  markets: codes,
  platform,
  ties,
  permitNumber = null,
}: Caption): CaptionCheck {
  const known = [...new Set(codes.map(marketOf).filter((market) => market !== undefined))];
  const folded = foldText(caption);
  const seen = seenAtOnce(caption, platform);
  const verdicts = known
    .map((market) => verdictIn(market, { caption, folded, seen, ties, permitNumber }))
    .sort((a, b) => severity[b.verdict] - severity[a.verdict]);
  return {
    verdict: verdicts[0]?.verdict ?? null,
    markets: verdicts,
    unknown: [...new Set(codes.filter((code) => !marketOf(code)))],
    seen,
  };
}

type Given = {
  caption: string;
  folded: Folded;
  seen: Range;
  ties: readonly Tie[];
  permitNumber: string | null;
};

function verdictIn(market: Market, given: Given): MarketVerdict {
  const said = saidIn(market, given);
  if (said.verdict === 'pass' && market.disclosure.permit && !given.permitNumber)
    return { ...said, verdict: 'warn', reason: 'permitMissing' };
  return said;
}

function saidIn(market: Market, { caption, folded, seen, ties }: Given): MarketVerdict {
  const labels = labelsIn(market, folded);
  const language = languageOfText(caption);
  const graded = labels
    .filter(({ isDenied }) => !isDenied)
    .map((found) => ({ found, ...gradeLabel(found, { market, folded, seen, ties, language, all: labels }) }))
    .sort((a, b) => severity[a.verdict] - severity[b.verdict]);
  const best = graded[0];
  const tell = (
    verdict: Verdict,
    reason: Reason,
    found: Found | null,
    termOf: string | null = null,
  ): MarketVerdict => {
    const place = found && folded.rangeOf(found.start, found.end);
    return {
      market: market.code,
      verdict,
      reason,
      place: place && { ...place, text: caption.slice(place.start, place.end) },
      term: found?.term ?? null,
      termOf,
      rule: ruleOf(market),
    };
  };
  if (best) return tell(best.verdict, best.reason, best.found);
  const denied = labels[0];
  if (denied) return tell('fail', 'denied', denied);
  const short = shortWordsIn(market, folded)[0];
  if (short) return tell('fail', 'onlyInsufficient', short);
  const foreign = foreignLabel(market, markets, folded);
  if (foreign) return tell('fail', 'otherMarket', foreign.found, foreign.market.code);
  return tell('fail', 'absent', null);
}

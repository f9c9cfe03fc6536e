import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Note } from '@/components/ui/Note';
import { recordCaptionCheck } from '@/lib/commands';
import type { MarketVerdict } from '@/lib/disclosure/checkCaption';
import type { Range } from '@/lib/disclosure/foldedText';
import type { Deal } from '@/lib/model/deal';
import type { Platform } from '@/lib/model/profile';
import { levelOfVerdict } from './levels';
import { RuleSourceLine } from './RuleSourceLine';
import { useLawWords } from './useLawWords';
import { useReason } from './useReason';

type Props = { verdict: MarketVerdict; platform: Platform; deal: Deal | null; onGo: (place: Range) => void };

const kinds = { pass: 'go', warn: 'attention', fail: 'stop' } as const;

/** What one market's rule says of the caption: the risk, the reason with its place, the source. */
export function MarketVerdictNote({ verdict, platform, deal, onGo }: Props) {
  const { t, marketName } = useLawWords();
  const { act, error } = useAct();
  const reason = useReason();
  const { market, place, rule } = verdict;

  async function keep(dealId: string) {
    await act(
      recordCaptionCheck,
      {
        dealId,
        platform,
        market,
        verdict: verdict.verdict,
        reason: verdict.reason,
        words: place?.text.slice(0, 200) ?? null,
        rule: rule.rule.slice(0, 300),
      },
      { said: t('disclosure.check.kept') },
    );
  }

  return (
    <Note
      kind={kinds[verdict.verdict]}
      title={
        <>
          {marketName(market)}
          <span className="sep" />
          {t('disclosure.says', {
            level: t(`disclosure.level.${levelOfVerdict[verdict.verdict]}`),
            why: reason(verdict),
          })}
        </>
      }
      actions={
        <>
          {place && (
            <button type="button" className="link" onClick={() => onGo(place)}>
              {t('disclosure.check.goTo')}
            </button>
          )}
          {deal && (
            <button type="button" className="link" onClick={() => void keep(deal.id)}>
              {t('disclosure.check.keep')}
            </button>
          )}
        </>
      }
    >
      <RuleSourceLine rule={rule} />
      <Refusal error={error} />
    </Note>
  );
}

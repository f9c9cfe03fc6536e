import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { checkDisclosure } from '@/lib/commands';
import type { MarketVerdict } from '@/lib/disclosure/checkCaption';
import type { Deliverable } from '@/lib/model/deliverable';
import { useLawWords } from './useLawWords';

type Props = { content: Deliverable; caption: string; strictest: MarketVerdict };

/** Stores what the strictest market's rule says of the post's caption with the content, and goes back to the deal. */
export function KeepResult({ content, caption, strictest }: Props) {
  const { t, marketName, now } = useLawWords();
  const { go } = usePlace();
  const { act, error } = useAct();
  const { market, verdict, reason, place, rule } = strictest;

  async function keep() {
    const check = {
      market,
      reason,
      place: place && { ...place, text: place.text.slice(0, 200) },
      rule: rule.rule.slice(0, 300),
      ruleCheckedAt: rule.checkedAt,
    };
    const typed = caption === content.caption?.text ? {} : { caption };
    const args = { deliverableId: content.id, verdict, note: '', at: now, check, ...typed };
    if (await act(checkDisclosure, args, { said: t('content.said.checked') }))
      go(places.deal(content.dealId));
  }

  return (
    <div className="gutter keep-result">
      <Button
        kind="primary"
        impossible={content.postedAt === null ? t('errors.deliverable.notPosted') : null}
        onClick={() => void keep()}
      >
        {t('disclosure.check.keepFor', {
          verdict: t(`content.verdicts.${verdict}`),
          market: marketName(market),
        })}
      </Button>
      <Refusal error={error} />
    </div>
  );
}

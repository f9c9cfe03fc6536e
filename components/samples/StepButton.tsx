import { TriangleAlert } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import type { Item } from './StepForm';
import { useContentWords } from './useContentWords';
import { stepOf } from './useStep';

type Props = { item: Item; isNext: boolean; onStep: () => void };

/** The one thing to do next with a row, by when, and the key where it is the most urgent one. */
export function StepButton({ item, isNext, onStep }: Props) {
  const { t } = useContentWords();
  const next = stepOf(item);
  if (!next) return null;
  return (
    <div className="row">
      <Button size="s" onClick={onStep} aria-keyshortcuts={isNext ? 'P' : undefined}>
        {stepText(t, next.step)} {isNext && <Kbd>P</Kbd>}
      </Button>
      <span className="grow" />
      {next.at && <ByWhen at={next.at} zone={item.row.zone} />}
    </div>
  );
}

/** How far off, or how late: a word and a sign, not a colour alone. */
export function ByWhen({ at, zone }: { at: string; zone: string | null }) {
  const { distance } = useContentWords();
  const { text, isLate } = distance(at, zone);
  if (!isLate) return <span className="meta nw">{text}</span>;
  return (
    <span className="meta nw stop">
      <TriangleAlert className="i s" aria-hidden="true" /> {text}
    </span>
  );
}

type Step = NonNullable<ReturnType<typeof stepOf>>['step'];

export function stepText(t: ReturnType<typeof useContentWords>['t'], step: Step): string {
  if (step === 'post' || step === 'disclosure' || step === 'adCode' || step === 'rights')
    return t(`content.steps.${step}`);
  return t(`samples.steps.${step}`);
}

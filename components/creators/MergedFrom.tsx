import { useQuery } from '@/components/app/useQuery';
import { useToast } from '@/components/app/useToast';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { unmergeCreators } from '@/lib/commands';
import type { MergeShown } from '@/lib/store';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useWords } from './useWords';

/** Who was merged into this person, when, and the way back: at any time, the latest first. */
export function MergedFrom({ creatorId }: { creatorId: string }) {
  const { t } = useWords();
  const { data } = useQuery(({ queries }) => queries.mergesInto(creatorId), [creatorId]);
  if (!data || data.length === 0) return null;
  return (
    <Section title={t('creator.merged.title')}>
      <ul className="same">
        {data.map((merge) => (
          <Line key={merge.goneId} merge={merge} />
        ))}
      </ul>
    </Section>
  );
}

function Line({ merge: { goneId, at, isCarriedOn, name: known } }: { merge: MergeShown }) {
  const { t, day } = useWords();
  const { act, error } = useAct();
  const toasts = useToast();
  const name = known ?? t('creator.noName');
  const takeApart = async () => {
    const ran = await act(unmergeCreators, { goneId });
    const count = ran?.result.kept.length ?? 0;
    if (ran)
      toasts.show({
        text: count === 0 ? t('creator.merged.done', { name }) : t('creator.merged.doneBut', { name, count }),
      });
  };
  return (
    <li>
      <div className="row">
        <span className="grow">{t('creator.merged.from', { name, day: day(at) })}</span>
        <Button
          size="s"
          kind="quiet"
          impossible={isCarriedOn ? t('creator.merged.laterFirst') : null}
          aria-label={t('creator.merged.apartLabel', { name })}
          onClick={() => void takeApart()}
        >
          {t('creator.merged.apart')}
        </Button>
      </div>
      <Refusal error={error} />
    </li>
  );
}

import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { forgetDifferent } from '@/lib/commands';
import type { Distinction } from '@/lib/model/distinction';

type Props = {
  pairs: readonly { distinction: Distinction; names: (string | null)[] }[];
  onForgotten: () => void;
};

/** Pairs of which somebody said that they are not one person, with the way back. */
export function Remembered({ pairs, onForgotten }: Props) {
  const { t } = useT();
  const { act, error } = useAct();
  const forget = async (distinctionId: string) => {
    if (await act(forgetDifferent, { distinctionId }, { said: t('duplicates.forgotten') })) onForgotten();
  };
  return (
    <section className="body" aria-label={t('duplicates.rememberedTitle')}>
      <Refusal error={error} />
      <ul className="dup-list">
        {pairs.map(({ distinction, names }) => {
          const [one, other] = names.map((name) => name ?? t('duplicates.noName')) as [string, string];
          return (
            <li key={distinction.id} className="li dup-row">
              <span className="cut">
                <bdi>{one}</bdi>
                <span className="sep" />
                <bdi>{other}</bdi>
              </span>
              <Button
                size="s"
                aria-label={t('duplicates.forgetLabel', { one, other })}
                onClick={() => void forget(distinction.id)}
              >
                {t('duplicates.forget')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { useEffect } from 'react';
import { places } from '@/components/app/places';
import { useT } from '@/components/app/useT';
import { Name } from '@/components/ui/Name';
import type { DuplicatePair } from '@/lib/store';
import { keyOfPair } from './pairKey';

const atMost = 200;
type Props = { pairs: readonly DuplicatePair[]; openKey: string | null };

/** The pairs, surest first: who, the strongest reason, how sure. */
export function PairList({ pairs, openKey }: Props) {
  const { t } = useT();
  useEffect(() => {
    if (openKey) document.querySelector('.dup-list .sel')?.scrollIntoView({ block: 'nearest' });
  }, [openKey]);
  return (
    <section className="pane" aria-label={t('duplicates.list')}>
      <div className="body">
        <ul className="dup-list">
          {pairs.slice(0, atMost).map((pair) => (
            <li key={keyOfPair(pair)}>
              <PairRow pair={pair} isOpen={keyOfPair(pair) === openKey} />
            </li>
          ))}
        </ul>
        {pairs.length > atMost && (
          <p className="meta gutter dup-more">{t('duplicates.more', { count: atMost })}</p>
        )}
      </div>
    </section>
  );
}

function PairRow({ pair, isOpen }: { pair: DuplicatePair; isOpen: boolean }) {
  const { t } = useT();
  const { kept, gone, reasons, level } = pair;
  const name = kept.name ?? gone.name;
  const handles = [kept, gone].map((half) => half.accounts[0]?.handle ?? half.name ?? '').filter(Boolean);
  const [first] = reasons;
  return (
    <a
      className={isOpen ? 'li dup-row sel' : 'li dup-row'}
      href={`#${places.duplicate(kept.id, gone.id)}`}
      aria-current={isOpen || undefined}
    >
      <span className="l1">
        <span className="nm cut">{name ? <Name>{name}</Name> : t('duplicates.noName')}</span>
        <span className="grow" />
        <span className={level === 'certain' ? 'nw b' : 'nw dim'}>
          {first && t(`duplicates.reasons.${first.kind}`)}
        </span>
      </span>
      <span className="l2">
        <span className="cut grow">
          {handles.map((handle, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two places, always the same
            <span key={i}>
              {i > 0 && <span className="sep" />}
              <bdi>@{handle}</bdi>
            </span>
          ))}
        </span>
        <span className="nw">{t(`duplicates.levels.${level}`)}</span>
      </span>
    </a>
  );
}

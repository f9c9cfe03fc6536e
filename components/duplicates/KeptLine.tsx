import { useQuery } from '@/components/app/useQuery';
import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';

const kinds = ['observations', 'messages', 'deals', 'activities'] as const;

/** What both have, counted: all of it is there after the merge. */
export function KeptLine({ ids, isPanel }: { ids: [string, string]; isPanel: boolean }) {
  const { t, language } = useT();
  const { data } = useQuery(({ queries }) => queries.keptCounts(ids), ids);
  if (!data) return null;
  const Head = isPanel ? 'h2' : 'h3'; // one level below the name
  return (
    <section className="sec dup-kept">
      <Head className="lab">{t('duplicates.nothingLost')}</Head>
      <p>
        {kinds.map((kind) => (
          <span key={kind}>
            <b>{wholeNumber(data[kind], language)}</b>{' '}
            <span className="dim">{t(`duplicates.counts.${kind}`, { count: data[kind] })}</span>
          </span>
        ))}
      </p>
    </section>
  );
}

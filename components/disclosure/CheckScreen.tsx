import { ChevronLeft } from 'lucide-react';
import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { useQuery } from '@/components/app/useQuery';
import { displayName } from '@/components/creators/displayName';
import { Loading, NotHere } from '@/components/creators/NotHere';
import { type DealRecords, useDealRecords } from '@/components/creators/useDealRecords';
import { useWords } from '@/components/creators/useWords';
import { IconButton } from '@/components/ui/IconButton';
import { Name } from '@/components/ui/Name';
import { CaptionCheck } from './CaptionCheck';
import { captionStart } from './captionStart';
import '@/components/creators/creators.css';
import './disclosure.css';

/** A caption against the rules of its markets; with a deal, its platform and markets are chosen already and the result can be kept. */
export function CheckScreen({ dealId }: { dealId: string | null }) {
  return dealId === null ? <WithoutDeal /> : <WithDeal key={dealId} dealId={dealId} />;
}

function WithDeal({ dealId }: { dealId: string }) {
  const records = useDealRecords(dealId);
  if (records === undefined) return <Loading />;
  return records === null ? <NotHere /> : <Check records={records} markets={records.brand.markets} />;
}

function WithoutDeal() {
  const { data, isReady } = useQuery(({ queries }) => queries.brand(), []);
  return isReady ? <Check records={null} markets={data?.markets ?? []} /> : <Loading />;
}

function Check({ records, markets }: { records: DealRecords | null; markets: readonly string[] }) {
  const { t } = useWords();
  const { go } = usePlace();
  const name = records && displayName(records.creator, records.profiles);
  return (
    <main className="screen check-screen" aria-label={t('disclosure.check.title')}>
      <header className="head">
        <IconButton
          className="back"
          label={t('disclosure.check.back')}
          onClick={() => go(records ? places.deal(records.deal.id) : places.pipeline)}
        >
          <ChevronLeft className="i" aria-hidden="true" />
        </IconButton>
        <h1 className="grow cut head-name">
          {t('disclosure.check.title')}
          {name && (
            <>
              <span className="sep" />
              <Name>{name}</Name>
            </>
          )}
        </h1>
      </header>
      <div className="body person">
        <div className="measure">
          <CaptionCheck records={records} start={captionStart(records, markets)} />
        </div>
      </div>
    </main>
  );
}

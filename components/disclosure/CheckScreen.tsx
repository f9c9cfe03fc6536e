import { ChevronLeft } from 'lucide-react';
import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { useQuery } from '@/components/app/useQuery';
import { displayName } from '@/components/creators/displayName';
import { Loading, NotHere } from '@/components/creators/NotHere';
import { useDealRecords } from '@/components/creators/useDealRecords';
import { useWords } from '@/components/creators/useWords';
import { IconButton } from '@/components/ui/IconButton';
import { Name } from '@/components/ui/Name';
import { CaptionCheck } from './CaptionCheck';
import { CheckedPost } from './CheckedPost';
import { type About, captionStart } from './captionStart';
import '@/components/creators/creators.css';
import './disclosure.css';

type Props = { dealId: string | null; deliverableId: string | null };

/**
 * A caption against the rules of its markets. With a deal, its platform and markets are chosen already and the result can be kept; with
 * a piece of content the caption of its post stands there too, and the result is the content's.
 */
export function CheckScreen({ dealId, deliverableId }: Props) {
  return dealId === null ? <WithoutDeal /> : <WithDeal dealId={dealId} deliverableId={deliverableId} />;
}

function WithDeal({ dealId, deliverableId }: { dealId: string; deliverableId: string | null }) {
  const records = useDealRecords(dealId);
  const { data: found } = useQuery(
    async ({ read, queries }) => ({
      samples: await queries.samplesOf(dealId),
      content: deliverableId === null ? null : await read('deliverables', deliverableId),
    }),
    [dealId, deliverableId],
  );
  if (records === undefined || !found) return <Loading />;
  if (records === null || found.content === undefined) return <NotHere />;
  return (
    <Check
      // a post that arrives while the screen is open brings its caption
      key={found.content?.postUrl}
      about={{ records, content: found.content, samples: found.samples }}
      markets={records.brand.markets}
    />
  );
}

function WithoutDeal() {
  const { data, isReady } = useQuery(({ queries }) => queries.brand(), []);
  return isReady ? <Check about={null} markets={data?.markets ?? []} /> : <Loading />;
}

function Check({ about, markets }: { about: About | null; markets: readonly string[] }) {
  const { t } = useWords();
  const { go } = usePlace();
  const name = about && displayName(about.records.creator, about.records.profiles);
  return (
    <main className="screen check-screen" aria-label={t('disclosure.check.title')}>
      <header className="head">
        <IconButton
          className="back"
          label={t('disclosure.check.back')}
          onClick={() => go(about ? places.deal(about.records.deal.id) : places.pipeline)}
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
          {about?.content && <CheckedPost content={about.content} />}
          <CaptionCheck about={about} start={captionStart(about, markets)} />
        </div>
      </div>
    </main>
  );
}

import { places } from '@/components/app/places';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { Section } from '@/components/ui/Section';
import { readerCountry } from '@/lib/disclosure/readerCountry';
import { mainProfile } from '@/lib/identity/mainProfile';
import { marketOf } from '@/lib/markets';
import { ContractLine } from './ContractLine';
import { LabelToCopy } from './LabelToCopy';
import { PermitField } from './PermitField';
import { useLawWords } from './useLawWords';
import './disclosure.css';

/** How this creator marks an advert of ours: the label of their market, the way to the check, permit and contract where a rule asks. */
export function DisclosureSection({ records }: { records: DealRecords }) {
  const { t, marketName } = useLawWords();
  const { deal, creator, profiles } = records;
  const code = readerCountry(records);
  const market = marketOf(code);

  return (
    <Section
      title={t('disclosure.section')}
      aside={
        <a className="btn quiet s" href={`#${places.check(deal.id)}`}>
          {t('disclosure.openCheck')}
        </a>
      }
    >
      {!code && <p className="dim">{t('disclosure.noMarket')}</p>}
      {code && !market && <p className="dim">{t('disclosure.noPack', { market: marketName(code) })}</p>}
      {market && (
        <>
          <p>{t('disclosure.label', { market: marketName(market.code) })}</p>
          <LabelToCopy market={market.code} platform={mainProfile(profiles)?.platform ?? 'tiktok'} />
          {market.disclosure.permit && <PermitField creator={creator} market={market} />}
          {market.disclosure.contractFrom && <ContractLine records={records} country={market.code} />}
        </>
      )}
    </Section>
  );
}

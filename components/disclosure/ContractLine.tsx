import { useQuery } from '@/components/app/useQuery';
import { moneyText } from '@/components/creators/amount';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { Note } from '@/components/ui/Note';
import { contractNeed, goodsOf } from '@/lib/disclosure/contractRule';
import { RuleSourceLine } from './RuleSourceLine';
import { useLawWords } from './useLawWords';

/** How near cash and goods of this brand for this creator are to the value from which the contract has to be written. */
export function ContractLine({
  records: { deal, brand },
  country,
}: {
  records: DealRecords;
  country: string;
}) {
  const { t, language, now, list } = useLawWords();
  const { data } = useQuery(
    async ({ queries }) => {
      const [deals, samples, products] = await Promise.all([
        queries.dealsOf(deal.creatorId),
        queries.samplesTo(deal.creatorId),
        queries.products(brand.id),
      ]);
      const ofBrand = <T extends { brandId: string | null }>(rows: T[]) =>
        rows.filter(({ brandId }) => brandId === brand.id);
      return { deals: ofBrand(deals), goods: goodsOf(ofBrand(samples), products) };
    },
    [deal.creatorId, brand.id, deal.updatedAt],
  );
  if (!data) return null;
  const need = contractNeed({ country, ...data, now: new Date(now).toISOString() });
  if (!need) return null;
  const money = (amount: { minor: string; currency: string }) => moneyText(amount, language);
  const others = need.notAdded.map(money);

  return (
    <Note
      kind={need.state === 'reached' ? 'stop' : need.state === 'unknown' ? 'attention' : 'plain'}
      title={t(`disclosure.contract.${need.state}`, {
        sum: money(need.sum),
        from: money(need.from),
        year: String(need.year),
        list: list(others.length > 0 ? others : [t('disclosure.contract.unpriced')]),
      })}
    >
      <p className="meta">{t('disclosure.contract.what')}</p>
      <RuleSourceLine rule={need.rule} />
    </Note>
  );
}

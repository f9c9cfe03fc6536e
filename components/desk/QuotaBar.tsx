import { wholeNumber } from '@/lib/i18n/numbers';
import { useDeskWords } from './useDeskWords';
import type { Quota } from './useQuotas';

type Props = { quota: Quota; onOpen: () => void };

/** What is left of a shop's week, pinned above the status line; pressing it shows who used it and on whom to spend the rest. */
export function QuotaBar({ quota: { shop, ledger }, onOpen }: Props) {
  const { t, language, time, weekday } = useDeskWords();
  const { left, weekly, onceLeft, resetsAt } = ledger;
  const total = weekly + onceLeft;
  const number = (value: number) => wholeNumber(value, language);
  const when = t('time.dayAndTime', {
    day: weekday(resetsAt, shop.zone),
    time: time(resetsAt, shop.zone),
  });
  return (
    <button type="button" className="quota" onClick={onOpen}>
      <span className="row">
        <span className="cut" dir="auto">
          {t('desk.quota.of', { shop: shop.name })}
        </span>
        <span className="nw">
          {t('desk.quota.left')} <b>{number(left)}</b>
        </span>
        <span className="faint nw">/ {number(total)}</span>
        <span className="grow" />
        <span className="meta nw">{t('desk.quota.resets', { when })}</span>
      </span>
      <span className="mini acc" aria-hidden="true">
        <i style={{ width: `${total === 0 ? 0 : Math.min(100, (100 * left) / total)}%` }} />
      </span>
    </button>
  );
}

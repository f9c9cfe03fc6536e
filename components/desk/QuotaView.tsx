import { useMemo, useState } from 'react';
import { usePipeline } from '@/components/app/usePipeline';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { RowFollowers } from '@/components/pipeline/RowFollowers';
import { rowName } from '@/components/pipeline/rowName';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { Section } from '@/components/ui/Section';
import { TextField } from '@/components/ui/TextField';
import { logShopContacts } from '@/lib/commands';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { ShopContact } from '@/lib/model/shop';
import { priorityOf } from '@/lib/outreach/quota/priorityOf';
import { useDeskWords } from './useDeskWords';
import type { Quota } from './useQuotas';

/** A batch on TikTok Shop holds so many invites. */
const batch = 100;

type Props = { quota: Quota; onBack: () => void };

/** A shop's week: who used it, on whom to spend the rest, and what was done on TikTok Shop. */
export function QuotaView({ quota, onBack }: Props) {
  const { t, language } = useDeskWords();
  const { shop, ledger } = quota;
  const most = Math.max(1, ...ledger.by.map(({ used }) => used));
  const number = (value: number) => wholeNumber(value, language);
  return (
    <div className="body">
      <Section title={t('desk.quota.week')} aside={<span dir="auto">{shop.name}</span>}>
        <dl className="facts quota-by">
          {ledger.by.map(({ by, used }) => (
            <div key={by} className="contents">
              <dt>{by === 'me' ? t('desk.quota.me') : by}</dt>
              <dd className="v">{number(used)}</dd>
              <dd className="src">
                <span className="mini" aria-hidden="true">
                  <i style={{ width: `${(100 * used) / most}%` }} />
                </span>
              </dd>
            </div>
          ))}
          <dt className="b">{t('desk.quota.left')}</dt>
          <dd className="v">{number(ledger.left)}</dd>
          <dd className="src">{t('desk.quota.connectedFree')}</dd>
        </dl>
      </Section>
      <Spend quota={quota} />
      <div className="row gutter">
        <Button onClick={onBack}>{t('desk.back')}</Button>
      </div>
    </div>
  );
}

/** The priority list for what is left; the chosen ones are logged as what was done with them on TikTok Shop. */
function Spend({ quota: { shop, ledger, mayWrite } }: { quota: Quota }) {
  const { t } = useDeskWords();
  const { rows } = usePipeline();
  const { act, error } = useAct();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [others, setOthers] = useState('');
  const list = useMemo(
    () => priorityOf(rows.filter(mayWrite), ledger.free, Math.min(batch, ledger.left)),
    [rows, mayWrite, ledger],
  );
  const dealIds = list.map(({ dealId }) => dealId).filter((id) => chosen.has(id));
  const more = /^\d{1,3}$/.test(others.trim()) ? Number(others.trim()) : 0;
  const count = dealIds.length + more;
  const impossible =
    count === 0
      ? t('desk.quota.chooseFirst')
      : count > batch
        ? t('desk.quota.tooMany', { count: batch })
        : null;

  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }
  async function log(kind: ShopContact['kind']) {
    const said = t(`desk.quota.logged.${kind}`, { count: kind === 'connected' ? dealIds.length : count });
    const args = { shopId: shop.id, kind, dealIds, others: kind === 'connected' ? 0 : more };
    if (!(await act(logShopContacts, args, { said }))) return;
    setChosen(new Set());
    setOthers('');
  }

  return (
    <Section title={t('desk.quota.spend')} aside={t('desk.quota.shown', { count: list.length })}>
      {list.length === 0 && <p className="dim">{t('desk.quota.nobody')}</p>}
      <ul className="quota-list">
        {list.map((row) => (
          <li key={row.dealId} className="row">
            <Choice
              type="checkbox"
              checked={chosen.has(row.dealId)}
              onChange={() => toggle(row.dealId)}
              label={<bdi>{rowName(row) ?? t('pipeline.noName')}</bdi>}
            />
            <span className="grow" />
            {!row.hasEmail && <span className="meta nw">{t('desk.quota.onlyHere')}</span>}
            <span className="dim nw">
              <RowFollowers row={row} />
            </span>
          </li>
        ))}
      </ul>
      <TextField
        label={t('desk.quota.others')}
        inputMode="numeric"
        maxLength={3}
        autoComplete="off"
        value={others}
        onChange={(event) => setOthers(event.currentTarget.value)}
      />
      <Refusal error={error} />
      <div className="row quota-acts">
        <Button impossible={impossible} onClick={() => void log('invite')}>
          {t('desk.quota.logInvites')}
        </Button>
        <Button impossible={impossible} onClick={() => void log('message')}>
          {t('desk.quota.logMessages')}
        </Button>
        <Button
          impossible={dealIds.length === 0 ? t('desk.quota.chooseFirst') : null}
          onClick={() => void log('connected')}
        >
          {t('desk.quota.logConnected')}
        </Button>
      </div>
    </Section>
  );
}

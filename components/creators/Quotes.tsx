import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { addQuote } from '@/lib/commands';
import type { Deal, Quote } from '@/lib/model/deal';
import { moneyText, parseAmount, parsePercent, percentText } from './amount';
import { Part } from './Part';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useWords } from './useWords';

/** What they asked and what we offered, the newest first, and the fee both agreed on. */
export function Quotes({ deal, currency }: { deal: Deal; currency: string }) {
  const { t, language } = useWords();
  const [isAdding, setAdding] = useState(false);
  const quotes = [...deal.quotes].sort((a, b) => b.at.localeCompare(a.at));

  return (
    <Part
      title={t('creator.quotes.title')}
      aside={
        <button
          type="button"
          className="btn quiet s icon"
          aria-label={t('creator.quotes.add')}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          <Plus className="i" aria-hidden="true" />
        </button>
      }
    >
      {quotes.length === 0 && !deal.fee && !isAdding && <p className="dim">{t('creator.quotes.none')}</p>}
      <dl className="facts quotes">
        {deal.fee && (
          <div className="fact-line">
            <dt>{t('creator.quotes.agreed')}</dt>
            <dd className="v money">{moneyText(deal.fee, language)}</dd>
            <dd className="src" />
          </div>
        )}
        {quotes.map((quote) => (
          <QuoteLine key={quote.id} quote={quote} />
        ))}
      </dl>
      {isAdding && <QuoteForm deal={deal} currency={currency} onDone={() => setAdding(false)} />}
    </Part>
  );
}

function QuoteLine({ quote }: { quote: Quote }) {
  const { t, language, day } = useWords();
  const terms = [
    quote.amount && moneyText(quote.amount, language),
    quote.commissionBps === null ? null : percentText(quote.commissionBps, language),
  ];
  return (
    <div className="fact-line">
      <dt>{t(`creator.quotes.${quote.by}`)}</dt>
      <dd className="v money">{terms.filter(Boolean).join(' + ')}</dd>
      <dd className="src">
        {day(quote.at)}
        {quote.note && (
          <>
            <span className="sep" />
            {quote.note}
          </>
        )}
      </dd>
    </div>
  );
}

type Bad = 'badAmount' | 'badCommission' | 'needsOne' | null;

function QuoteForm({ deal, currency: usual, onDone }: { deal: Deal; currency: string; onDone: () => void }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const [bad, setBad] = useState<Bad>(null);
  const [currency, setCurrency] = useState(usual);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? '').trim();
    const amount = text('amount') ? parseAmount(text('amount'), currency) : null;
    const commissionBps = text('commission') ? parsePercent(text('commission')) : null;
    const wrong = wrongIn(text('amount'), amount !== null, text('commission'), commissionBps !== null);
    setBad(wrong);
    if (wrong) return;
    const by = text('by') === 'us' ? 'us' : 'them';
    if (await act(addQuote, { dealId: deal.id, by, amount, commissionBps, note: text('note').slice(0, 500) }))
      onDone();
  }

  return (
    <form className="form" onSubmit={submit} noValidate>
      <fieldset className="row choice">
        <legend className="vh">{t('creator.quotes.by')}</legend>
        {(['them', 'us'] as const).map((by) => (
          <label key={by} className="row">
            <input type="radio" name="by" value={by} defaultChecked={by === 'them'} />
            {t(`creator.quotes.${by}`)}
          </label>
        ))}
      </fieldset>
      <div className="row">
        <label className="grow">
          <span className="meta">{t('creator.quotes.amount')}</span>
          <input
            className={`field filled ${bad === 'badAmount' ? 'bad' : ''}`}
            name="amount"
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={bad === 'badAmount'}
            // biome-ignore lint/a11y/noAutofocus: the person just asked for this form
            autoFocus
          />
        </label>
        <label>
          <span className="meta">{t('creator.quotes.currency')}</span>
          <select
            className="field filled"
            value={currency}
            onChange={(event) => setCurrency(event.target.value)}
          >
            {currenciesWith(usual).map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
        <label className="narrow">
          <span className="meta">{t('creator.quotes.commission')}</span>
          <input
            className={`field filled ${bad === 'badCommission' ? 'bad' : ''}`}
            name="commission"
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={bad === 'badCommission'}
          />
        </label>
      </div>
      <label>
        <span className="meta">{t('creator.quotes.note')}</span>
        <input className="field filled" name="note" maxLength={500} autoComplete="off" dir="auto" />
      </label>
      <p className="refusal stop" role="status">
        {bad && t(`creator.quotes.${bad}`, { currency })}
      </p>
      <Refusal error={error} />
      <div className="row">
        <button type="submit" className="btn">
          {t('creator.save')}
        </button>
        <button type="button" className="btn quiet" onClick={onDone}>
          {t('creator.cancel')}
        </button>
      </div>
    </form>
  );
}

function wrongIn(amount: string, isAmount: boolean, commission: string, isCommission: boolean): Bad {
  if (amount && !isAmount) return 'badAmount';
  if (commission && !isCommission) return 'badCommission';
  return amount || commission ? null : 'needsOne';
}

const currencies = [
  'USD',
  'EUR',
  'GBP',
  'CNY',
  'JPY',
  'KRW',
  'BRL',
  'MXN',
  'THB',
  'VND',
  'IDR',
  'MYR',
  'PHP',
  'SGD',
  'AUD',
  'CAD',
];
export const currenciesWith = (usual: string): string[] => [...new Set([usual, ...currencies])];

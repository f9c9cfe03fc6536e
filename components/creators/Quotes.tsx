import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { IconButton } from '@/components/ui/IconButton';
import { Section } from '@/components/ui/Section';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { addQuote } from '@/lib/commands';
import type { Deal, Quote } from '@/lib/model/deal';
import { moneyText, parseAmount, parsePercent, percentText } from './amount';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useWords } from './useWords';

/** What they asked and what we offered, the newest first, and the fee both agreed on. */
export function Quotes({ deal, currency }: { deal: Deal; currency: string }) {
  const { t, language } = useWords();
  const [isAdding, setAdding] = useState(false);
  const quotes = [...deal.quotes].sort((a, b) => b.at.localeCompare(a.at));

  return (
    <Section
      title={t('creator.quotes.title')}
      aside={
        <IconButton
          size="s"
          label={t('creator.quotes.add')}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          <Plus className="i" aria-hidden="true" />
        </IconButton>
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
    </Section>
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
  const [by, setBy] = useState<Quote['by']>('them');
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
    if (await act(addQuote, { dealId: deal.id, by, amount, commissionBps, note: text('note').slice(0, 500) }))
      onDone();
  }

  return (
    <form className="form" onSubmit={submit} noValidate>
      <div className="row" role="radiogroup" aria-label={t('creator.quotes.by')}>
        {(['them', 'us'] as const).map((one) => (
          <Choice
            key={one}
            type="radio"
            name="by"
            checked={by === one}
            onChange={() => setBy(one)}
            label={t(`creator.quotes.${one}`)}
          />
        ))}
      </div>
      <div className="row t">
        <div className="grow">
          <TextField
            label={t('creator.quotes.amount')}
            name="amount"
            inputMode="decimal"
            autoComplete="off"
            autoFocus
            error={
              bad === 'badAmount' || bad === 'needsOne' ? t(`creator.quotes.${bad}`, { currency }) : null
            }
          />
        </div>
        <Select label={t('creator.quotes.currency')} value={currency} onChange={setCurrency}>
          {currenciesWith(usual).map((code) => (
            <option key={code}>{code}</option>
          ))}
        </Select>
        <div className="short-field">
          <TextField
            label={t('creator.quotes.commission')}
            name="commission"
            inputMode="decimal"
            autoComplete="off"
            error={bad === 'badCommission' ? t('creator.quotes.badCommission') : null}
          />
        </div>
      </div>
      <TextField label={t('creator.quotes.note')} name="note" maxLength={500} autoComplete="off" dir="auto" />
      <Refusal error={error} />
      <div className="row">
        <Button type="submit">{t('creator.save')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('creator.cancel')}
        </Button>
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

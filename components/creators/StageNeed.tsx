import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { addPostLink, addQuote, logContact, logReply, moveDeal, setFee } from '@/lib/commands';
import type { ErrorCode } from '@/lib/errors';
import type { Brand, BrandStage } from '@/lib/model/brand';
import type { Deal } from '@/lib/model/deal';
import { type Channel, channels } from '@/lib/model/message';
import { refusalToMove } from '@/lib/pipeline/stages';
import { parseAmount } from './amount';
import { currenciesWith } from './Quotes';
import { Refusal } from './Refusal';
import { stageName } from './stageName';
import { type Act, useAct } from './useAct';
import { useWords } from './useWords';

type Props = { deal: Deal; brand: Brand; to: BrandStage; onDone: () => void };

/** What a stage needs before it may be entered, asked for where the person stands; then the move is made. */
export function StageNeed({ deal, brand, to, onDone }: Props) {
  const { t, now } = useWords();
  const { act, error } = useAct();
  const [bad, setBad] = useState(false);
  const [currency, setCurrency] = useState(brand.currency);
  const [channel, setChannel] = useState<Channel>('email');
  const need = to.kind === 'stopped' ? 'stage.needsReason' : refusalToMove(brand.stages, deal, to);
  const kind = need && needs[need];
  if (!kind) return null;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!kind) return;
    const typed = String(new FormData(event.currentTarget).get('value') ?? '').trim();
    const given = await give(kind, { act, dealId: deal.id, typed, currency, channel, now });
    setBad(given === 'bad');
    if (given !== 'given') return;
    const reason = kind === 'reason' ? typed : null;
    const isThere = kind === 'message' || kind === 'reply' ? 'perhaps' : 'no';
    if (isThere === 'perhaps' && movesAlong(deal, brand, to)) return onDone();
    if (await act(moveDeal, { dealId: deal.id, from: deal.stage, to: to.id, reason })) onDone();
  }

  const input = (label: string, error: string | null, after?: ReactNode, hint?: string) => (
    <div className="row t">
      <div className="grow">
        <TextField
          label={label}
          name="value"
          hint={hint}
          error={bad ? error : null}
          autoComplete="off"
          autoFocus
          maxLength={500}
          dir="auto"
        />
      </div>
      {after}
    </div>
  );
  const money = (
    <Select label={t('creator.quotes.currency')} value={currency} onChange={setCurrency}>
      {currenciesWith(brand.currency).map((code) => (
        <option key={code}>{code}</option>
      ))}
    </Select>
  );
  const badAmount = t('creator.quotes.badAmount', { currency });

  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onDone();
      }}
      noValidate
    >
      <Note kind="plain" title={need && t(`errors.${need}`)}>
        <div className="form">
          {kind === 'reason' &&
            input(
              t('creator.needs.reason'),
              t('errors.stage.needsReason'),
              null,
              t('creator.needs.reasonHint'),
            )}
          {kind === 'fee' && input(t('creator.needs.fee'), badAmount, money, t('creator.needs.feeHint'))}
          {kind === 'quote' && input(t('creator.needs.quote'), badAmount, money)}
          {kind === 'post' &&
            input(t('creator.needs.post'), t('creator.needs.postBad'), null, t('creator.needs.postHint'))}
          {kind === 'message' && (
            <Select
              label={t('creator.needs.messageChannel')}
              hint={t('creator.needs.message')}
              value={channel}
              onChange={(one) => setChannel(one as Channel)}
            >
              {channels.map((one) => (
                <option key={one} value={one}>
                  {t(`draft.channels.${one}`)}
                </option>
              ))}
            </Select>
          )}
          <Refusal error={error} />
          <div className="row">
            <Button type="submit">
              {t('creator.needs.go', { stage: stageName(brand.stages, to.id, t) })}
            </Button>
            <Button kind="quiet" onClick={onDone}>
              {t('creator.cancel')}
            </Button>
          </div>
        </div>
      </Note>
    </form>
  );
}

type Need = 'reason' | 'fee' | 'quote' | 'post' | 'message' | 'reply';
const needs: Partial<Record<ErrorCode, Need>> = {
  'stage.needsReason': 'reason',
  'stage.needsFee': 'fee',
  'stage.needsQuote': 'quote',
  'stage.needsPost': 'post',
  'stage.needsMessage': 'message',
  'stage.needsReply': 'reply',
};

type Given = { act: Act; dealId: string; typed: string; currency: string; channel: Channel; now: string };

/** Writes down what was asked for. `bad`: what was typed cannot be that. */
async function give(
  kind: Need,
  { act, dealId, typed, currency, channel, now }: Given,
): Promise<'given' | 'bad' | 'refused'> {
  const done = (ran: unknown) => (ran ? 'given' : 'refused');
  if (kind === 'reason') return typed ? 'given' : 'bad';
  if (kind === 'message') return done(await act(logContact, { dealId, channel, at: now }));
  if (kind === 'reply') return done(await act(logReply, { dealId, at: now }));
  if (kind === 'post') return isHttps(typed) ? done(await act(addPostLink, { dealId, url: typed })) : 'bad';
  const amount = parseAmount(typed, currency);
  if (!amount) return 'bad';
  if (kind === 'fee') return done(await act(setFee, { dealId, fee: amount }));
  return done(await act(addQuote, { dealId, by: 'them', amount, commissionBps: null, note: '' }));
}

const isHttps = (text: string): boolean => URL.parse(text)?.protocol === 'https:';

/** "Written" and "replied" carry an earlier deal into that stage by themselves. */
function movesAlong(deal: Deal, brand: Brand, to: BrandStage): boolean {
  const order = (id: string) => brand.stages.find((stage) => stage.id === id)?.order ?? 0;
  const isFirstOfKind =
    brand.stages
      .filter(({ kind, retired }) => kind === to.kind && !retired)
      .sort((a, b) => a.order - b.order)[0]?.id === to.id;
  return isFirstOfKind && order(deal.stage) < to.order;
}

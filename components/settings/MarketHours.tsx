import { type FormEvent, useState } from 'react';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { editBrand } from '@/lib/commands';
import { marketOf } from '@/lib/markets';
import type { Brand } from '@/lib/model/brand';
import { type ChannelKind, type OwnHours, usualRules } from '@/lib/model/outreachRules';
import { hoursOf } from '@/lib/outreach/windows/hoursOf';
import { rangesOfText, textOfMinutes, textOfRanges } from './outreachFields';
import { WeekdayChoice } from './WeekdayChoice';

type Props = { brand: Brand; market: string; channel: ChannelKind };
type Wrong = 'windows' | 'quiet' | 'days' | null;

/** A market's hours for mail or messages: the market's own until a person changes them, and back again with one press. */
export function MarketHours({ brand, market, channel }: Props) {
  const { t, language } = useT();
  const { act, error } = useAct();
  const rules = brand.outreach ?? usualRules;
  const own = rules.hours.find((one) => one.market === market && one.channel === channel);
  const others = rules.hours.filter((one) => one !== own);
  const usual = hoursOf(
    marketOf(market)?.defaultZone ?? null,
    market,
    channel === 'email' ? 'email' : 'tiktokDm',
    'high',
  );
  const [days, setDays] = useState<readonly number[]>(own?.days ?? usual?.days ?? []);
  const [weekend, setWeekend] = useState<readonly number[]>(own?.weekend ?? usual?.weekend ?? []);
  const [wrong, setWrong] = useState<Wrong>(null);
  const names = marketOf(market)?.names;
  const name = (language === 'en' ? names?.en : names?.zh) ?? market;

  const put = (hours: OwnHours[], said: string) =>
    void act(editBrand, { brandId: brand.id, changes: { outreach: { ...rules, hours } } }, { said });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const windows = rangesOfText(String(typed.get('windows') ?? ''));
    const quiet = rangesOfText(String(typed.get('quiet') ?? ''));
    if (!windows?.length) return setWrong('windows');
    if (!quiet || quiet.length > 1) return setWrong('quiet');
    if (days.every((day) => weekend.includes(day))) return setWrong('days');
    setWrong(null);
    const hours: OwnHours = {
      market,
      channel,
      days: [...days].sort(),
      windows,
      quiet: quiet[0] ?? null,
      weekend: [...weekend].sort(),
    };
    put([...others, hours], t('settings.outreach.saved', { market: name }));
  }

  return (
    <form className="fields" noValidate onSubmit={submit}>
      <WeekdayChoice label={t('settings.outreach.days')} chosen={days} onChange={setDays} />
      <WeekdayChoice label={t('settings.outreach.weekend')} chosen={weekend} onChange={setWeekend} />
      {wrong === 'days' && (
        <p className="stop" role="alert">
          {t('settings.outreach.noDays')}
        </p>
      )}
      <div className="pair">
        <TextField
          label={t('settings.outreach.windows')}
          name="windows"
          autoComplete="off"
          defaultValue={own?.windows ? textOfRanges(own.windows) : textOfMinutes(usual?.windows ?? [])}
          hint={t('settings.outreach.windowsHint')}
          error={wrong === 'windows' ? t('settings.outreach.badWindows') : null}
        />
        <TextField
          label={t('settings.outreach.quiet')}
          name="quiet"
          autoComplete="off"
          defaultValue={own?.quiet ? textOfRanges([own.quiet]) : textOfMinutes(usual?.quiet ?? [])}
          hint={t('settings.outreach.quietHint')}
          error={wrong === 'quiet' ? t('settings.outreach.badQuiet') : null}
        />
      </div>
      <Refusal error={error} />
      <div className="acts">
        <Button type="submit">{t('settings.outreach.save')}</Button>
        {own && (
          <Button kind="quiet" onClick={() => put(others, t('settings.outreach.wasReset', { market: name }))}>
            {t('settings.outreach.reset')}
          </Button>
        )}
        <span className="meta">{t(own ? 'settings.outreach.isOwn' : 'settings.outreach.isMarket')}</span>
      </div>
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { editBrand } from '@/lib/commands';
import { markets } from '@/lib/markets';
import type { Brand } from '@/lib/model/brand';
import { type ChannelKind, usualRules } from '@/lib/model/outreachRules';
import { Holidays } from './Holidays';
import { MarketHours } from './MarketHours';
import { daysOf } from './outreachFields';

/** When a brand writes and how often: its steps, its own hours for a market, and the days off of a country. */
export function Outreach() {
  const { t } = useT();
  const { shows } = useSettings();
  const { data: brand } = useQuery((store) => store.queries.brand(), []);
  if (!shows('sendWindows') || !brand) return null;

  return (
    <>
      <Section title={t('settings.outreach.title')}>
        <p className="meta">{t('settings.outreach.hint')}</p>
        <Steps key={JSON.stringify(brand.outreach?.sequence)} brand={brand} />
        <Hours brand={brand} />
      </Section>
      <Holidays brand={brand} />
    </>
  );
}

function Steps({ brand }: { brand: Brand }) {
  const { t } = useT();
  const { act, error } = useAct();
  const rules = brand.outreach ?? usualRules;
  const [wrong, setWrong] = useState<ChannelKind | null>(null);
  const bad = (kind: ChannelKind) => (wrong === kind ? t('settings.outreach.badSteps') : null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const email = daysOf(String(typed.get('email') ?? ''));
    const dm = daysOf(String(typed.get('dm') ?? ''));
    setWrong(email ? (dm ? null : 'dm') : 'email');
    if (!email || !dm) return;
    const outreach = { ...rules, sequence: { email, dm } };
    void act(
      editBrand,
      { brandId: brand.id, changes: { outreach } },
      { said: t('settings.outreach.stepsSaved') },
    );
  }

  return (
    <form className="fields" noValidate onSubmit={submit}>
      <div className="pair">
        <TextField
          label={t('settings.outreach.emailSteps')}
          name="email"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={rules.sequence.email.join(', ')}
          hint={t('settings.outreach.stepsHint')}
          error={bad('email')}
        />
        <TextField
          label={t('settings.outreach.dmSteps')}
          name="dm"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={rules.sequence.dm.join(', ')}
          error={bad('dm')}
        />
      </div>
      <Refusal error={error} />
      <div>
        <Button type="submit">{t('settings.outreach.saveSteps')}</Button>
      </div>
    </form>
  );
}

function Hours({ brand }: { brand: Brand }) {
  const { t, language } = useT();
  const [market, setMarket] = useState(brand.markets[0] ?? 'US');
  const [channel, setChannel] = useState<ChannelKind>('email');
  const own = brand.outreach?.hours.find((one) => one.market === market && one.channel === channel);

  return (
    <div className="fields">
      <div className="pair">
        <Select label={t('settings.outreach.market')} value={market} onChange={setMarket}>
          {markets.map(({ code, names }) => (
            <option key={code} value={code}>
              {language === 'en' ? names.en : names.zh}
            </option>
          ))}
        </Select>
        <Select
          label={t('settings.outreach.channel')}
          value={channel}
          onChange={(value) => setChannel(value as ChannelKind)}
        >
          <option value="email">{t('settings.outreach.email')}</option>
          <option value="dm">{t('settings.outreach.dm')}</option>
        </Select>
      </div>
      <MarketHours
        key={`${market} ${channel} ${JSON.stringify(own)}`}
        brand={brand}
        market={market}
        channel={channel}
      />
    </div>
  );
}

import { RotateCcw, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useWindowRules } from '@/components/app/useWindowRules';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Section } from '@/components/ui/Section';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { editBrand } from '@/lib/commands';
import { markets } from '@/lib/markets';
import type { SpecialDay } from '@/lib/markets/holidays/calendar';
import type { Brand } from '@/lib/model/brand';
import { type DayOverride, usualRules } from '@/lib/model/outreachRules';

type Props = { brand: Brand };

const few = 6;

/** The days off of a country as they are known, and what a person adds or takes out. */
export function Holidays({ brand }: Props) {
  const { t, language, now, weekday, day } = useWords();
  const { act, error } = useAct();
  const { calendar, countries, knownUntil } = useWindowRules();
  const [country, setCountry] = useState(brand.markets[0] ?? 'US');
  const [isWhole, setWhole] = useState(false);
  const rules = brand.outreach ?? usualRules;
  const ahead = (calendar(country, brand.id)?.days ?? []).filter(({ date }) => date >= now.slice(0, 10));
  const shown = isWhole ? ahead : ahead.slice(0, few);
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const saidDay = (date: string) => {
    const noon = `${date}T12:00:00.000Z`;
    return t('time.dayAndTime', { day: weekday(noon, 'UTC'), time: day(noon, 'UTC') });
  };

  /** At most one word of a person's for a day of a country. */
  function put(date: string, change: DayOverride | null, said: string) {
    const others = rules.days.filter((one) => one.country !== country || one.date !== date);
    const days = change ? [...others, change] : others;
    return act(editBrand, { brandId: brand.id, changes: { outreach: { ...rules, days } } }, { said });
  }
  const remove = ({ date, from, name }: SpecialDay) =>
    from === 'person'
      ? put(date, null, t('settings.holidays.restored', { day: saidDay(date) }))
      : put(
          date,
          { country, date, kind: 'work', name },
          t('settings.holidays.removed', { day: saidDay(date) }),
        );

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const date = String(typed.get('date') ?? '');
    if (!date) return;
    const change: DayOverride = { country, date, kind: 'off', name: String(typed.get('name') ?? '').trim() };
    if (await put(date, change, t('settings.holidays.added', { day: saidDay(date) }))) form.reset();
  }

  return (
    <Section title={t('settings.holidays.title')}>
      <Select label={t('settings.holidays.country')} value={country} onChange={setCountry}>
        {[...new Set([...markets.map(({ code }) => code), ...countries])].map((code) => (
          <option key={code} value={code}>
            {regions.of(code) ?? code}
          </option>
        ))}
      </Select>
      {ahead.length === 0 && <p className="dim">{t('settings.holidays.none')}</p>}
      {shown.map((special) => (
        <Day
          key={special.date}
          special={special}
          said={saidDay(special.date)}
          name={calendar(country, brand.id)?.nameOf(special.date, language) ?? ''}
          onRemove={() => void remove(special)}
        />
      ))}
      {ahead.length > shown.length && (
        <button type="button" className="btn quiet s" onClick={() => setWhole(true)}>
          {t('settings.holidays.more')}
        </button>
      )}
      <form className="fields" onSubmit={(event) => void add(event)}>
        <div className="pair">
          <TextField label={t('settings.holidays.date')} name="date" type="date" required />
          <TextField label={t('settings.holidays.name')} name="name" maxLength={80} autoComplete="off" />
        </div>
        <Refusal error={error} />
        <div>
          <Button type="submit">{t('settings.holidays.add')}</Button>
        </div>
      </form>
      {knownUntil && (
        <p className="meta">
          {t('settings.holidays.until', { day: day(`${knownUntil}T12:00:00.000Z`, 'UTC') })}
        </p>
      )}
    </Section>
  );
}

type DayProps = { special: SpecialDay; said: string; name: string; onRemove: () => void };

function Day({ special: { kind, from }, said, name, onRemove }: DayProps) {
  const { t } = useWords();
  const canChange = from === 'person' || kind === 'off';
  const words = [
    name,
    kind === 'work' && t('settings.holidays.works'),
    from === 'person' && t('settings.holidays.yours'),
  ];
  return (
    <div className="product">
      <span className="nw">{said}</span>
      <bdi dir="auto" className={kind === 'work' ? 'grow faint' : 'grow'}>
        {words.filter(Boolean).join(' \u00b7 ')}
      </bdi>
      {canChange && (
        <IconButton
          size="s"
          label={t(from === 'person' ? 'settings.holidays.restore' : 'settings.holidays.remove', {
            day: said,
          })}
          onClick={onRemove}
        >
          {from === 'person' ? (
            <RotateCcw className="i s" aria-hidden="true" />
          ) : (
            <X className="i s" aria-hidden="true" />
          )}
        </IconButton>
      )}
    </div>
  );
}

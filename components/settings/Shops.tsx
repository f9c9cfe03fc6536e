import { Pencil, Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Section } from '@/components/ui/Section';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { removeShop, saveShop } from '@/lib/commands';
import { wholeNumber } from '@/lib/i18n/numbers';
import { markets, placeNameOf } from '@/lib/markets';
import type { Brand } from '@/lib/model/brand';
import type { Shop } from '@/lib/model/shop';
import { readShop } from './shopFields';

/** The shops on TikTok Shop whose weekly pool the desk keeps account of. */
export function Shops() {
  const { t } = useT();
  const brand = useQuery((store) => store.queries.brand(), []);
  return (
    <Section title={t('settings.shops.title')}>
      <p className="meta">{t('settings.shops.hint')}</p>
      {brand.data && <ShopList key={brand.data.id} brand={brand.data} />}
    </Section>
  );
}

/** `open`: the shop being changed, or the new one. */
function ShopList({ brand }: { brand: Brand }) {
  const { t, language } = useT();
  const { act, error } = useAct();
  const { data: shops } = useQuery((store) => store.queries.shops(brand.id), [brand.id]);
  const [open, setOpen] = useState<string | 'new' | null>(null);
  const close = () => setOpen(null);

  return (
    <>
      {shops?.map((shop) =>
        open === shop.id ? (
          <ShopForm key={shop.id} brand={brand} shop={shop} onDone={close} />
        ) : (
          <div className="product" key={shop.id}>
            <bdi className="grow">{shop.name}</bdi>
            <span>{wholeNumber(shop.weekly, language)}</span>
            <IconButton
              size="s"
              label={t('settings.shops.edit', { name: shop.name })}
              onClick={() => setOpen(shop.id)}
            >
              <Pencil className="i s" aria-hidden="true" />
            </IconButton>
            <IconButton
              size="s"
              label={t('settings.shops.remove', { name: shop.name })}
              onClick={() =>
                void act(
                  removeShop,
                  { shopId: shop.id },
                  { said: t('settings.shops.removed', { name: shop.name }) },
                )
              }
            >
              <Trash2 className="i s" aria-hidden="true" />
            </IconButton>
          </div>
        ),
      )}
      <Refusal error={error} />
      {open === 'new' ? (
        <ShopForm brand={brand} shop={null} onDone={close} />
      ) : (
        <Button onClick={() => setOpen('new')}>
          <Plus className="i" aria-hidden="true" />
          {t('settings.shops.add')}
        </Button>
      )}
    </>
  );
}

/** Zones of the markets that have TikTok Shop. */
const zones = [
  ...new Set(
    markets.filter(({ tiktokShop }) => tiktokShop).flatMap((market) => market.zones.map(({ id }) => id)),
  ),
];
const days = [1, 2, 3, 4, 5, 6, 7];
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const usual = { zone: 'America/Los_Angeles', resetDay: 7, resetHour: 0 };
/** A Monday: its week names the days. */
const monday = Date.UTC(2026, 10, 23);

type FormProps = { brand: Brand; shop: Shop | null; onDone: () => void };

function ShopForm({ brand, shop, onDone }: FormProps) {
  const { t, language } = useT();
  const { act, error } = useAct();
  const [problems, setProblems] = useState<ReturnType<typeof readShop>['problems']>({});
  const before = shop ?? usual;
  const weekday = (day: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
      monday + (day - 1) * 86_400_000,
    );

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const read = readShop(Object.fromEntries([...typed].map(([name, value]) => [name, String(value)])));
    setProblems(read.problems);
    if (!read.shop) return;
    if (await act(saveShop, { shopId: shop?.id ?? null, brandId: brand.id, ...read.shop })) onDone();
  }
  const bad = (field: 'name' | 'weekly' | 'once') =>
    problems[field] && t(`settings.shops.${problems[field]}`);

  return (
    <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('settings.shops.name')}
        name="name"
        maxLength={120}
        autoComplete="off"
        autoFocus
        defaultValue={shop?.name ?? ''}
        error={bad('name')}
      />
      <div className="pair">
        <TextField
          label={t('settings.shops.weekly')}
          hint={t('settings.shops.weeklyHint')}
          name="weekly"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={shop ? String(shop.weekly) : ''}
          error={bad('weekly')}
        />
        <TextField
          label={t('settings.shops.once')}
          hint={t('settings.shops.onceHint')}
          name="once"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={shop ? String(shop.once) : ''}
          error={bad('once')}
        />
        <Select label={t('settings.shops.zone')} name="zone" defaultValue={before.zone}>
          {[...new Set([before.zone, ...zones])].map((zone) => (
            <option key={zone} value={zone}>
              {placeNameOf(zone, language)}
            </option>
          ))}
        </Select>
        <Select label={t('settings.shops.resetDay')} name="resetDay" defaultValue={before.resetDay}>
          {days.map((day) => (
            <option key={day} value={day}>
              {weekday(day)}
            </option>
          ))}
        </Select>
        <Select label={t('settings.shops.resetHour')} name="resetHour" defaultValue={before.resetHour}>
          {hours.map((hour) => (
            <option key={hour} value={hour}>
              {`${String(hour).padStart(2, '0')}:00`}
            </option>
          ))}
        </Select>
      </div>
      <Refusal error={error} />
      <div className="row">
        <Button type="submit">{t('settings.shops.save')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('settings.shops.cancel')}
        </Button>
      </div>
    </form>
  );
}

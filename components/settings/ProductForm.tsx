import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useT } from '@/components/app/useT';
import { currenciesWith } from '@/components/creators/Quotes';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { saveProduct } from '@/lib/commands';
import type { Brand } from '@/lib/model/brand';
import type { Product } from '@/lib/model/offer';
import { decimalAmount } from '@/lib/pipeline/decimalAmount';
import { type ProductProblems, type ProductValues, readProduct } from './productFields';

type Props = { brand: Brand; product: Product | null; onDone: () => void };

/** A product to add or to change. */
export function ProductForm({ brand, product, onDone }: Props) {
  const { t } = useT();
  const { act, error } = useAct();
  const [problems, setProblems] = useState<ProductProblems>({});
  const currency = product?.price?.currency ?? brand.currency;
  const form = useForm<ProductValues>({
    defaultValues: {
      name: product?.name ?? '',
      url: product?.url ?? '',
      price: product?.price ? decimalAmount(product.price) : '',
      currency,
    },
  });
  const { onChange: _, ...currencyField } = form.register('currency');

  async function save(values: ProductValues) {
    const read = readProduct(values);
    if ('problems' in read) {
      setProblems(read.problems);
      form.setFocus((['name', 'url', 'price'] as const).find((name) => read.problems[name]) ?? 'name');
      return;
    }
    setProblems({});
    const about = { productId: product?.id ?? null, brandId: brand.id, sku: product?.sku ?? null };
    if (await act(saveProduct, { ...about, ...read.product })) onDone();
  }

  const said = (field: keyof ProductProblems) =>
    problems[field] && t(`settings.products.${problems[field]}`, { currency: form.getValues('currency') });

  return (
    <form
      className="fields"
      noValidate
      onChange={() => setProblems({})}
      onSubmit={(event) => void form.handleSubmit(save)(event)}
    >
      <TextField
        label={t('settings.products.name')}
        autoComplete="off"
        maxLength={200}
        autoFocus
        error={said('name')}
        {...form.register('name')}
      />
      <TextField
        label={t('settings.products.url')}
        type="url"
        autoComplete="off"
        maxLength={2000}
        error={said('url')}
        {...form.register('url')}
      />
      <div className="price">
        <TextField
          label={t('settings.products.price')}
          inputMode="decimal"
          autoComplete="off"
          maxLength={30}
          error={said('price')}
          {...form.register('price')}
        />
        <Select
          label={t('settings.products.currency')}
          {...currencyField}
          onChange={(value) => form.setValue('currency', value)}
        >
          {currenciesWith(currency).map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </Select>
      </div>
      <Refusal error={error} />
      <div className="acts">
        <Button type="submit">{t('settings.products.save')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('settings.products.cancel')}
        </Button>
      </div>
    </form>
  );
}

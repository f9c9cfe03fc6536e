import { useState } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { addSample, editSample } from '@/lib/commands';
import type { Product } from '@/lib/model/offer';
import { type Sample, type SampleRule, sampleRules } from '@/lib/model/sample';
import { ParcelFields } from './ParcelFields';
import { StepShell } from './StepShell';
import { ExpectedField } from './TransitForms';

type Props = { dealId: string; brandId: string; sample: Sample | null; onDone: () => void };

/** What goes to a creator and what is asked for it: a sample of the products in Settings, or of anything. */
export function SampleForm(props: Props) {
  const { data: products } = useQuery(({ queries }) => queries.products(props.brandId), [props.brandId]);
  return products ? <Fields {...props} products={products} /> : null;
}

function Fields({ dealId, sample, products, onDone }: Props & { products: Product[] }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const [first] = products;
  const [product, setProduct] = useState(sample?.product ?? first?.name ?? '');
  const [sku, setSku] = useState(sample ? (sample.sku ?? '') : (first?.sku ?? ''));
  const [rule, setRule] = useState<SampleRule>(sample?.rule ?? 'tiktokFree');
  const [bad, setBad] = useState<'product' | 'days' | null>(null);

  async function save(text: (name: string) => string) {
    const days = /^\d{1,3}$/.test(text('days')) ? Number(text('days')) : 0;
    const wrong = !product.trim() ? 'product' : rule === 'own' && (days < 1 || days > 365) ? 'days' : null;
    setBad(wrong);
    if (wrong) return;
    const what = {
      productId: products.find(({ name }) => name === product)?.id ?? null,
      product: product.trim(),
      sku: sku.trim() || null,
      rule,
      ownDays: rule === 'own' ? days : null,
    };
    const travel = {
      carrier: text('carrier') || null,
      tracking: text('tracking') || null,
      expectedOn: text('expected') || null,
    };
    const ran = sample
      ? await act(editSample, { sampleId: sample.id, ...what, ...travel })
      : await act(addSample, { dealId, ...what });
    if (ran) onDone();
  }

  function choose(name: string) {
    setProduct(name);
    const known = products.find((one) => one.name === name);
    if (known?.sku) setSku(known.sku);
  }

  return (
    <StepShell
      submit={sample ? t('creator.save') : t('samples.add')}
      error={error}
      onSubmit={(text) => void save(text)}
      onDone={onDone}
    >
      <div className="row t">
        <div className="grow">
          <TextField
            label={t('samples.product')}
            value={product}
            onChange={(event) => choose(event.currentTarget.value)}
            list="sample-products"
            maxLength={200}
            autoComplete="off"
            autoFocus
            dir="auto"
            error={bad === 'product' ? t('samples.needsProduct') : null}
          />
          <datalist id="sample-products">
            {products.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
        </div>
        <div className="sku-field">
          <TextField
            label={t('samples.sku')}
            value={sku}
            onChange={(event) => setSku(event.currentTarget.value)}
            maxLength={100}
            autoComplete="off"
          />
        </div>
      </div>
      <div className="row t">
        <div className="grow">
          <Select label={t('samples.rule')} value={rule} onChange={(one) => setRule(one as SampleRule)}>
            {sampleRules.map((one) => (
              <option key={one} value={one}>
                {t(`samples.rules.${one}`)}
              </option>
            ))}
          </Select>
        </div>
        {rule === 'own' && (
          <div className="short-field">
            <TextField
              label={t('samples.days')}
              name="days"
              inputMode="numeric"
              defaultValue={sample?.ownDays ?? 14}
              maxLength={3}
              error={bad === 'days' ? t('samples.badDays') : null}
            />
          </div>
        )}
      </div>
      {sample && (
        <>
          <ParcelFields sample={sample} />
          {sample.shippedAt && !sample.deliveredAt && <ExpectedField known={sample.expectedOn} />}
        </>
      )}
    </StepShell>
  );
}

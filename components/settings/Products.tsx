import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useT } from '@/components/app/useT';
import { moneyText } from '@/components/creators/amount';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Section } from '@/components/ui/Section';
import { removeProduct } from '@/lib/commands';
import type { Brand } from '@/lib/model/brand';
import type { Product } from '@/lib/model/offer';
import { ProductForm } from './ProductForm';

/** What is offered to creators: its name and link fill the variables of a text. */
export function Products() {
  const { t } = useT();
  const brand = useQuery((store) => store.queries.brand(), []);

  return (
    <Section title={t('settings.products.title')}>
      {brand.data && <ProductList key={brand.data.id} brand={brand.data} />}
    </Section>
  );
}

/** `open`: the product being changed, or the new one. */
function ProductList({ brand }: { brand: Brand }) {
  const { t, language } = useT();
  const { act, error } = useAct();
  const { data: products } = useQuery((store) => store.queries.products(brand.id), [brand.id]);
  const [open, setOpen] = useState<string | 'new' | null>(null);
  const add = useRef<HTMLSpanElement>(null);
  const sorted = [...(products ?? [])].sort((a, b) => a.name.localeCompare(b.name, language));

  async function remove({ id, name }: Product) {
    const said = t('settings.products.removed', { name });
    if (await act(removeProduct, { productId: id }, { said })) add.current?.querySelector('button')?.focus();
  }

  return (
    <>
      {products?.length === 0 && open !== 'new' && <p className="dim">{t('settings.products.none')}</p>}
      {sorted.map((product) =>
        open === product.id ? (
          <ProductForm key={product.id} brand={brand} product={product} onDone={() => setOpen(null)} />
        ) : (
          <ProductLine
            key={product.id}
            product={product}
            onEdit={() => setOpen(product.id)}
            onRemove={() => void remove(product)}
          />
        ),
      )}
      <Refusal error={error} />
      {open === 'new' ? (
        <ProductForm brand={brand} product={null} onDone={() => setOpen(null)} />
      ) : (
        <span ref={add}>
          <Button onClick={() => setOpen('new')}>
            <Plus className="i" aria-hidden="true" />
            {t('settings.products.add')}
          </Button>
        </span>
      )}
    </>
  );
}

type LineProps = { product: Product; onEdit: () => void; onRemove: () => void };

function ProductLine({ product: { name, price }, onEdit, onRemove }: LineProps) {
  const { t, language } = useT();
  return (
    <div className="product">
      <bdi dir="auto" className="grow">
        {name}
      </bdi>
      {price && <span className="money">{moneyText(price, language)}</span>}
      <IconButton size="s" label={t('settings.products.edit', { name })} onClick={onEdit}>
        <Pencil className="i s" aria-hidden="true" />
      </IconButton>
      <IconButton size="s" label={t('settings.products.remove', { name })} onClick={onRemove}>
        <Trash2 className="i s" aria-hidden="true" />
      </IconButton>
    </div>
  );
}

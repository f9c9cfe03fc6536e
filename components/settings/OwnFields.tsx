import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { moveField, restoreField, retireField } from '@/lib/commands';
import type { Brand } from '@/lib/model/brand';
import type { OwnField } from '@/lib/model/ownField';
import { fieldsInOrder, fieldsInUse } from '@/lib/pipeline/ownFields';
import { OwnFieldForm } from './OwnFieldForm';
import { OwnFieldLine } from './OwnFieldLine';
import { RetiredList } from './RetiredList';
import { useSaidReorder } from './useSaidReorder';

/** What the brand keeps of each creator beside the built-in fields. */
export function OwnFields() {
  const { t } = useT();
  const brand = useQuery((store) => store.queries.brand(), []);
  return (
    <Section title={t('settings.fields.title')}>
      <p className="meta">{t('settings.fields.hint')}</p>
      {brand.data && <FieldList key={brand.data.id} brand={brand.data} />}
    </Section>
  );
}

/** `open`: the field being changed, or the new one. */
function FieldList({ brand }: { brand: Brand }) {
  const { t } = useT();
  const { act, error } = useAct();
  const [open, setOpen] = useState<string | 'new' | null>(null);
  const { id: brandId, fields = [] } = brand;
  const inUse = fieldsInUse(fields);
  const retired = fieldsInOrder(fields).filter((field) => field.retired);
  const close = () => setOpen(null);

  const reorder = useSaidReorder(inUse, (fieldId, before) => act(moveField, { brandId, fieldId, before }));
  const retire = ({ id, name }: OwnField) =>
    act(retireField, { brandId, fieldId: id }, { said: t('settings.fields.retiredNow', { name }) });
  const restore = ({ id, name }: OwnField) =>
    act(restoreField, { brandId, fieldId: id }, { said: t('settings.fields.restored', { name }) });

  return (
    <>
      {inUse.length > 0 && (
        <ol className="own-list" aria-label={t('settings.fields.title')}>
          {inUse.map((field) => (
            <li key={field.id} {...reorder.line(field.id)}>
              {open === field.id ? (
                <OwnFieldForm brand={brand} field={field} onDone={close} />
              ) : (
                <OwnFieldLine
                  field={field}
                  handle={reorder.handle(field.id, field.name)}
                  onEdit={() => setOpen(field.id)}
                  onRetire={() => void retire(field)}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      <p className="vh" role="status">
        {reorder.said}
      </p>
      <Refusal error={error} />
      {open === 'new' ? (
        <OwnFieldForm brand={brand} field={null} onDone={close} />
      ) : (
        <Button onClick={() => setOpen('new')}>
          <Plus className="i" aria-hidden="true" />
          {t('settings.fields.add')}
        </Button>
      )}
      <RetiredList
        title={t('settings.fields.retiredOnes', { count: retired.length })}
        lines={retired.map((field) => ({
          id: field.id,
          name: field.name,
          note: t(`settings.fields.types.${field.type}`),
          restore: t('settings.fields.restore', { name: field.name }),
          onRestore: () => void restore(field),
        }))}
      />
    </>
  );
}

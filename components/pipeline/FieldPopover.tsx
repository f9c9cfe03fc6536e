import { Popover } from '@base-ui/react/popover';
import { ChevronUp } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useKeys } from '@/components/app/useKeys';
import { useT } from '@/components/app/useT';
import { OwnValueInput } from '@/components/fields/OwnValueInput';
import { Button } from '@/components/ui/Button';
import { SelectBox } from '@/components/ui/SelectBox';
import type { OwnField, OwnValue } from '@/lib/model/ownField';

type Props = {
  fields: readonly OwnField[];
  currency: string;
  onSet: (field: OwnField, value: OwnValue) => void;
};

/** One own field for everybody chosen: which, what, or nothing any more. */
export function FieldPopover({ fields, currency, onSet }: Props) {
  const { t } = useT();
  const [open, setOpen] = useState(false);
  const [fieldId, setFieldId] = useState(fields[0]?.id ?? '');
  const [value, setValue] = useState<OwnValue>(null);
  useKeys({ v: () => setOpen(true) });
  const field = fields.find(({ id }) => id === fieldId) ?? fields[0];
  if (!field) return null;
  const isBox = field.type === 'checkbox';

  const set = (to: OwnValue) => {
    setOpen(false);
    setValue(null);
    onSet(field, to);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isBox) set(value === true);
    else if (value !== null) set(value);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        render={
          <Button>
            {t('pipeline.bulk.field')} <kbd>V</kbd>
            <ChevronUp className="i s" aria-hidden="true" />
          </Button>
        }
      />
      <Popover.Portal>
        <Popover.Positioner className="menu-place" side="top" align="end" sideOffset={4} collisionPadding={8}>
          <Popover.Popup className="name-popover" aria-label={t('pipeline.bulk.field')}>
            <form className="own-bulk" noValidate onSubmit={submit}>
              <SelectBox
                aria-label={t('pipeline.bulk.whichField')}
                value={field.id}
                onChange={(id) => {
                  setFieldId(id);
                  setValue(null);
                }}
              >
                {fields.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectBox>
              <OwnValueInput
                key={field.id}
                field={field}
                value={value}
                currency={currency}
                onValue={setValue}
              />
              <div className="row">
                <Button type="submit">{t('pipeline.bulk.fill')}</Button>
                {!isBox && (
                  <Button kind="quiet" onClick={() => set(null)}>
                    {t('pipeline.bulk.empty')}
                  </Button>
                )}
              </div>
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

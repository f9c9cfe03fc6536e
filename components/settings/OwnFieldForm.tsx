import { type FormEvent, useState } from 'react';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { defineField, editField } from '@/lib/commands';
import type { Brand } from '@/lib/model/brand';
import { type OwnField, type OwnFieldType, ownFieldTypes } from '@/lib/model/ownField';
import { type Choices, ChoicesEditor } from './ChoicesEditor';

type Props = { brand: Brand; field: OwnField | null; onDone: () => void };

/** Name and type of a field, and of a choice what can be chosen. The type of a field that exists stays. */
export function OwnFieldForm({ brand, field, onDone }: Props) {
  const { t } = useT();
  const { act, error } = useAct();
  const [type, setType] = useState<OwnFieldType>(field?.type ?? 'text');
  const [choices, setChoices] = useState<Choices>(startOf(field));
  const [problem, setProblem] = useState<'name' | 'choices' | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    const named = choices.flatMap((one) => (one.name.trim() ? [{ id: one.id, name: one.name.trim() }] : []));
    if (name === '') return setProblem('name');
    if (type === 'choice' && named.length === 0) return setProblem('choices');
    setProblem(null);
    if (await save(name, named)) onDone();
  }

  const save = (name: string, named: { id: string | null; name: string }[]) =>
    field
      ? act(
          editField,
          { brandId: brand.id, fieldId: field.id, name, choices: type === 'choice' ? named : null },
          { said: t('settings.fields.saved', { name }) },
        )
      : act(
          defineField,
          { brandId: brand.id, type, name, choices: type === 'choice' ? named : [] },
          { said: t('settings.fields.added', { name }) },
        );

  return (
    <form className="fields" noValidate onSubmit={(event) => void submit(event)}>
      <div className="pair">
        <TextField
          label={t('settings.fields.name')}
          name="name"
          maxLength={60}
          autoComplete="off"
          autoFocus
          dir="auto"
          defaultValue={field?.name ?? ''}
          error={problem === 'name' ? t('settings.fields.nameMissing') : null}
        />
        {!field && (
          <Select
            label={t('settings.fields.type')}
            value={type}
            hint={t(`settings.fields.typeHints.${type}`)}
            onChange={(chosen) => setType(chosen as OwnFieldType)}
          >
            {ownFieldTypes.map((one) => (
              <option key={one} value={one}>
                {t(`settings.fields.types.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </div>
      {type === 'choice' && (
        <ChoicesEditor
          choices={choices}
          onChoices={setChoices}
          error={problem === 'choices' ? t('settings.fields.choicesMissing') : null}
        />
      )}
      <Refusal error={error} />
      <div className="row">
        <Button type="submit">{t('settings.fields.save')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('settings.fields.cancel')}
        </Button>
      </div>
    </form>
  );
}

function startOf(field: OwnField | null): Choices {
  const known = (field?.choices ?? []).filter(({ retired }) => !retired);
  const lines = known.map(({ id, name }) => ({ key: id, id, name }));
  return lines.length > 0 ? lines : [{ key: 'first', id: null, name: '' }];
}

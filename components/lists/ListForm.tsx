import { type FormEvent, useState } from 'react';
import { useT } from '@/components/app/useT';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { saveList } from '@/lib/commands';
import type { List } from '@/lib/model/offer';

type Props = { brandId: string; list: List | null; onDone: () => void };

/** Name and description of a list, new or there. */
export function ListForm({ brandId, list, onDone }: Props) {
  const { t } = useT();
  const { act, error } = useAct();
  const [isNameless, setNameless] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const name = String(typed.get('name') ?? '').trim();
    const description = String(typed.get('description') ?? '').trim();
    setNameless(!name);
    if (!name) return;
    const listId = list?.id ?? null;
    const said = t(list ? 'lists.changed' : 'lists.made', { name });
    if (await act(saveList, { listId, brandId, name, description }, { said })) onDone();
  }

  return (
    <form
      className="fields list-form"
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onDone();
      }}
    >
      <TextField
        label={t('lists.name')}
        name="name"
        maxLength={200}
        autoComplete="off"
        autoFocus
        defaultValue={list?.name ?? ''}
        error={isNameless ? t('lists.nameMissing') : null}
      />
      <TextArea
        label={t('lists.description')}
        name="description"
        maxLength={2000}
        rows={2}
        defaultValue={list?.description ?? ''}
      />
      <Refusal error={error} />
      <div className="row">
        <Button type="submit" kind="primary">
          {t('lists.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('lists.cancel')}
        </Button>
      </div>
    </form>
  );
}

import { Plus, X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { v7 } from 'uuid';
import { useQuery } from '@/components/app/useQuery';
import { listPath } from '@/components/lists/listPath';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { changeList, saveList } from '@/lib/commands';
import type { Deal } from '@/lib/model/deal';
import type { List } from '@/lib/model/offer';
import { inListOrder } from '@/lib/pipeline/listOrder';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useWords } from './useWords';

/** The lists a creator is on; another one by its name, there or new. */
export function OnLists({ deal: { brandId, creatorId } }: { deal: Deal }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const [isAdding, setAdding] = useState(false);
  const found = useQuery(({ queries }) => queries.lists(brandId), [brandId]);
  const lists = inListOrder(found.data ?? []);
  const isOn = ({ creatorIds }: List) => creatorIds.includes(creatorId);
  const shown = lists.filter((list) => isOn(list) && !list.archivedAt);
  const others = lists.filter((list) => !isOn(list) && !list.archivedAt);

  async function add(name: string): Promise<void> {
    setAdding(false);
    if (!name || shown.some((list) => list.name === name)) return;
    const batch = v7();
    const known = others.find((list) => list.name === name);
    const said = t('lists.added', { list: name });
    if (known) await act(changeList, { listId: known.id, add: [creatorId], remove: [] }, { said });
    else await act(saveList, { listId: null, brandId, name, creatorIds: [creatorId] }, { said, batch });
  }
  const remove = ({ id, name }: List) =>
    void act(
      changeList,
      { listId: id, add: [], remove: [creatorId] },
      { said: t('lists.removed', { list: name }) },
    );

  return (
    <Section title={t('lists.title')}>
      <ul className="tags">
        {shown.map((list) => (
          <li key={list.id} className="tag">
            <a className="cut" href={`#${listPath(list.id)}`}>
              <bdi>{list.name}</bdi>
            </a>
            <button
              type="button"
              className="x"
              aria-label={t('lists.remove', { list: list.name })}
              onClick={() => remove(list)}
            >
              <X className="i s" aria-hidden="true" />
            </button>
          </li>
        ))}
        <li>
          {isAdding ? (
            <NameForm known={others.map(({ name }) => name)} onName={(name) => void add(name)} />
          ) : (
            <button type="button" className="btn quiet s" onClick={() => setAdding(true)}>
              <Plus className="i s" aria-hidden="true" />
              {t('lists.addLabel')}
            </button>
          )}
        </li>
      </ul>
      <Refusal error={error} />
    </Section>
  );
}

/** An empty name ends it. */
function NameForm({ known, onName }: { known: readonly string[]; onName: (name: string) => void }) {
  const { t } = useWords();
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onName(String(new FormData(event.currentTarget).get('name') ?? '').trim());
  };
  return (
    <form className="row" onSubmit={submit}>
      <input
        name="name"
        className="field tag-field"
        list={id}
        maxLength={200}
        aria-label={t('lists.which')}
        placeholder={t('lists.which')}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
        autoFocus
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.stopPropagation();
          onName('');
        }}
      />
      <datalist id={id}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button size="s" type="submit">
        {t('lists.add')}
      </Button>
    </form>
  );
}

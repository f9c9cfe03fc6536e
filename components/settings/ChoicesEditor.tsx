import { GripVertical, Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { v4 } from 'uuid';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useReorder } from './useReorder';

/** `id`: of a choice that exists; null: a new one. `key` is the line's own. */
export type Choices = readonly { key: string; id: string | null; name: string }[];

type Props = { choices: Choices; onChoices: (choices: Choices) => void; error: string | null };

/** What can be chosen, in the order it is offered. Enter begins the next; who has one that is taken away keeps it. */
export function ChoicesEditor({ choices, onChoices, error }: Props) {
  const { t } = useT();
  const list = useRef<HTMLOListElement>(null);
  const reorder = useReorder(
    choices.map(({ key }) => key),
    (key, before) => {
      const moved = choices.find((one) => one.key === key);
      const rest = choices.filter((one) => one.key !== key);
      const at = rest.findIndex((one) => one.key === before);
      const place = at === -1 ? rest.length : at;
      if (moved) onChoices([...rest.slice(0, place), moved, ...rest.slice(place)]);
    },
  );

  function add(): void {
    onChoices([...choices, { key: v4(), id: null, name: '' }]);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus(),
    );
  }

  return (
    <fieldset className="choices-editor">
      <legend className="lab">{t('settings.fields.choices')}</legend>
      <ol ref={list} className="own-list">
        {choices.map((choice, place) => (
          <li key={choice.key} {...reorder.line(choice.key)}>
            <div className="own-line">
              <IconButton
                size="s"
                className="grip"
                label={t('settings.fields.move', { name: choice.name || String(place + 1) })}
                {...reorder.handle(choice.key, choice.name)}
              >
                <GripVertical className="i s" aria-hidden="true" />
              </IconButton>
              <span className="field grow">
                <input
                  type="text"
                  maxLength={60}
                  autoComplete="off"
                  dir="auto"
                  aria-label={t('settings.fields.choice', { number: place + 1 })}
                  value={choice.name}
                  onChange={({ currentTarget: { value: name } }) =>
                    onChoices(choices.map((one) => (one.key === choice.key ? { ...one, name } : one)))
                  }
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.nativeEvent.isComposing || choice.name === '') return;
                    if (place !== choices.length - 1) return;
                    event.preventDefault();
                    add();
                  }}
                />
              </span>
              <IconButton
                size="s"
                label={t('settings.fields.removeChoice', { name: choice.name || String(place + 1) })}
                onClick={() => onChoices(choices.filter((one) => one.key !== choice.key))}
              >
                <X className="i s" aria-hidden="true" />
              </IconButton>
            </div>
          </li>
        ))}
      </ol>
      {error && (
        <p className="hint bad" role="status">
          {error}
        </p>
      )}
      <Button kind="quiet" size="s" onClick={add}>
        <Plus className="i s" aria-hidden="true" />
        {t('settings.fields.addChoice')}
      </Button>
    </fieldset>
  );
}

import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Section } from '@/components/ui/Section';
import { changeTags } from '@/lib/commands';
import type { Deal } from '@/lib/model/deal';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useWords } from './useWords';

/** The brand's tags on a creator. Enter or a comma adds, Backspace in the empty field removes the last, Escape ends. */
export function Tags({ deal }: { deal: Deal }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const [isAdding, setAdding] = useState(false);
  const change = (add: string[], remove: string[]) => act(changeTags, { dealId: deal.id, add, remove });

  return (
    <Section title={t('creator.tags.title')}>
      <ul className="tags">
        {deal.tags.map((tag) => (
          <li key={tag} className="tag">
            <bdi>{tag}</bdi>
            <button
              type="button"
              className="x"
              aria-label={t('creator.tags.remove', { tag })}
              onClick={() => change([], [tag])}
            >
              <X className="i s" aria-hidden="true" />
            </button>
          </li>
        ))}
        <li>
          {isAdding ? (
            <TagField
              onAdd={(tags) => change(tags, [])}
              onEnd={() => setAdding(false)}
              onRemoveLast={() => deal.tags.length > 0 && change([], deal.tags.slice(-1))}
            />
          ) : (
            <button
              type="button"
              className="btn quiet s"
              aria-label={t('creator.tags.addLabel')}
              onClick={() => setAdding(true)}
            >
              <Plus className="i s" aria-hidden="true" />
              {t('creator.tags.add')}
            </button>
          )}
        </li>
      </ul>
      <Refusal error={error} />
    </Section>
  );
}

type FieldProps = { onAdd: (tags: string[]) => void; onEnd: () => void; onRemoveLast: () => void };

function TagField({ onAdd, onEnd, onRemoveLast }: FieldProps) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);

  function take() {
    const tags = tagsIn(field.current?.value ?? '');
    if (field.current) field.current.value = '';
    if (tags.length > 0) onAdd(tags);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onEnd();
    }
    if (event.key === 'Enter') take();
    if (event.key === 'Backspace' && event.currentTarget.value === '') onRemoveLast();
  }

  return (
    <input
      ref={field}
      className="field tag-field"
      aria-label={t('creator.tags.new')}
      placeholder={t('creator.tags.new')}
      maxLength={200}
      // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
      autoFocus
      onKeyDown={onKeyDown}
      onInput={(event) => /[,\uff0c\u3001]/.test(event.currentTarget.value) && !isComposing(event) && take()}
      onBlur={() => {
        take();
        onEnd();
      }}
    />
  );
}

const isComposing = (event: { nativeEvent: Event }) => (event.nativeEvent as InputEvent).isComposing;

/** Several at once: separated by commas of either script. */
export const tagsIn = (typed: string): string[] =>
  typed
    .split(/[,\uff0c\u3001]/)
    .map((tag) => tag.normalize('NFC').trim().slice(0, 40))
    .filter(Boolean);

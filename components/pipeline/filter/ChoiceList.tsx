import { ChevronDown } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';
import { ownIdOf } from '@/lib/model/query';
import { inOrder } from '@/lib/pipeline/stages';
import { choicesIn } from './choices';
import type { Choice } from './condition';
import type { BuilderProps } from './FilterBuilder';
import { useFilterWords } from './useFilterWords';

type Props = Pick<BuilderProps, 'rows' | 'stages' | 'context'> & {
  choice: Choice;
  onChange: (choice: Choice) => void;
};

const mostShown = 100;

/** Any of the values there are, each with how many have it; what is chosen stands first. Unfolds in place. */
export function ChoiceList({ choice, onChange, rows, stages, context }: Props) {
  const { t, language } = useT();
  const words = useFilterWords(stages, context.own);
  const [isOpen, setOpen] = useState(choice.in.length === 0);
  const [typed, setTyped] = useState('');
  const list = useId();
  const { field } = choice;
  const found = useMemo(
    () => (isOpen ? choicesIn(rows, field, context) : []),
    [isOpen, rows, field, context],
  );
  const counts = new Map(found.map(({ value, count }) => [value, count]));

  const ownChoices = context.own
    ?.get(ownIdOf(field) ?? '')
    ?.choices.filter(({ id, retired }) => !retired || counts.has(id) || choice.in.includes(id))
    .map(({ id }) => id);
  const known =
    field === 'stage'
      ? inOrder(stages)
          .filter(({ id, retired }) => !retired || counts.has(id) || choice.in.includes(id))
          .map(({ id }) => id)
      : (ownChoices ?? found.map(({ value }) => value));
  const chosen = choice.in.filter((value) => value !== null);
  const wanted = typed.trim().toLowerCase();
  const shown = [...new Set(field === 'stage' || ownChoices ? known : [...chosen, ...known])]
    .filter((value) => words.value(field, value).toLowerCase().includes(wanted))
    .slice(0, mostShown);
  const toggle = (value: string) =>
    onChange({
      ...choice,
      in: choice.in.includes(value) ? choice.in.filter((one) => one !== value) : [...choice.in, value],
    });

  return (
    <>
      <button
        type="button"
        className="field pick"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        <span className="cut grow">{words.values(field, choice.in)}</span>
        <ChevronDown className="i s" aria-hidden="true" />
      </button>
      <div id={list} className="choices" hidden={!isOpen}>
        {known.length > 8 && (
          <span className="field">
            <input
              type="search"
              aria-label={t('pipeline.filter.findValue')}
              placeholder={t('pipeline.filter.findValue')}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </span>
        )}
        {shown.map((value) => (
          <label key={value} className="row">
            <input type="checkbox" checked={choice.in.includes(value)} onChange={() => toggle(value)} />
            <span className="cut grow">{words.value(field, value)}</span>
            <span className="n faint">{wholeNumber(counts.get(value) ?? 0, language)}</span>
          </label>
        ))}
        {shown.length === 0 && <p className="meta">{t('pipeline.filter.noValues')}</p>}
      </div>
    </>
  );
}

import { RotateCcw } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useWords } from '@/components/creators/useWords';
import { useBrandFields } from '@/components/fields/brandFields';
import { IconButton } from '@/components/ui/IconButton';
import type { TextLanguage } from '@/lib/model/message';
import type { DraftText, SideName } from '@/lib/outreach/drafts/draftText';
import type { SideValues } from '@/lib/outreach/drafts/renderSide';
import { variableIn } from '@/lib/outreach/templates/ownVariables';
import { useVariableName } from './useVariableName';

type Props = {
  /** The variables that the texts ask for, in their order. */
  paths: readonly string[];
  text: DraftText;
  /** What each side says now. */
  values: Record<SideName, SideValues>;
  /** What it would say without what was typed for this text. */
  recorded: Record<SideName, SideValues>;
  sides: readonly SideName[];
  productNames: readonly string[];
  onChange: (path: string, side: SideName, value: string) => void;
};

/** Every variable as a plain field: what is missing first, what is filled under one button. */
export function FillIn({ paths, text, values, sides, ...rest }: Props) {
  const { t } = useWords();
  const fields = useBrandFields();
  const [isLong, setLong] = useState(false);
  const begun = useRef(new Set<string>());
  function isOpen(path: string): boolean {
    return variableIn(path, fields).required && sides.some((side) => !values[side][path]?.trim());
  }
  const missing = paths.filter(isOpen);
  for (const path of missing) begun.current.add(path); // a field does not leave while one types in it
  const first = paths.filter((path) => missing.includes(path) || begun.current.has(path));
  const others = paths.filter((path) => !first.includes(path));
  const filled = paths.length - missing.length;
  if (paths.length === 0) return null;

  return (
    <section className="sec fill-in" aria-label={t('draft.fill.title')}>
      <div className="lab">
        <h2 className={missing.length > 0 ? 'stop' : undefined}>{t('draft.fill.title')}</h2>
        <span className="grow" />
        <span role="status">{t('draft.fill.count', { filled, total: paths.length })}</span>
      </div>
      {[...first, ...(isLong ? others : [])].map((path) => (
        <VariableFields key={path} path={path} text={text} values={values} sides={sides} {...rest} />
      ))}
      {others.length > 0 && (
        <button
          type="button"
          className="btn quiet s flush"
          aria-expanded={isLong}
          onClick={() => setLong(!isLong)}
        >
          {t(isLong ? 'draft.fill.hide' : 'draft.fill.show')}
        </button>
      )}
    </section>
  );
}

type FieldsProps = Omit<Props, 'paths'> & { path: string };

/** One field for both languages, or one each where the words differ. */
function VariableFields({ path, text, values, recorded, sides, productNames, onChange }: FieldsProps) {
  const { t } = useWords();
  const name = useVariableName();
  const fields = useBrandFields();
  const list = useId();
  const { perLanguage, required, form } = variableIn(path, fields);
  const own = perLanguage ? sides : (['outgoing'] as const);
  const isOpen = required && own.some((side) => !values[side][path]?.trim());
  const isTwice = perLanguage && sides.length > 1;
  return (
    <fieldset className="fill-row">
      <legend className={isOpen ? 'stop' : undefined}>
        {name(path)}
        {!required && <span className="faint"> {t('draft.fill.optional')}</span>}
      </legend>
      {own.map((side) => (
        <ValueField
          key={side}
          label={
            isTwice
              ? t('draft.fill.field', {
                  name: name(path),
                  language: t(`draft.languages.${text[side].language}`),
                })
              : name(path)
          }
          language={text[side].language}
          marker={isTwice ? t(`draft.languages.${text[side].language}`) : null}
          value={text.values[path]?.[side] ?? ''}
          recorded={recorded[side][path] ?? ''}
          isLong={form === 'lines' || form === 'sentence'}
          isDay={form === 'date' || form === 'day'}
          list={path === 'product.name' && productNames.length > 0 ? list : undefined}
          isMissing={required && !values[side][path]?.trim()}
          onChange={(value) => onChange(path, side, value)}
        />
      ))}
      {path === 'product.name' && (
        <datalist id={list}>
          {productNames.map((product) => (
            <option key={product}>{product}</option>
          ))}
        </datalist>
      )}
    </fieldset>
  );
}

type ValueProps = {
  label: string;
  language: TextLanguage;
  marker: string | null;
  value: string;
  /** What is said while nothing is typed. */
  recorded: string;
  isLong: boolean;
  isDay: boolean;
  isMissing: boolean;
  list: string | undefined;
  onChange: (value: string) => void;
};

function ValueField({
  label,
  language,
  marker,
  value,
  recorded,
  isLong,
  isDay,
  isMissing,
  list,
  onChange,
}: ValueProps) {
  const { t } = useWords();
  const shared = {
    'aria-label': label,
    lang: language,
    value,
    placeholder: recorded,
    autoComplete: 'off',
    'aria-invalid': isMissing || undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="row">
      {marker && <span className="meta marker">{marker}</span>}
      <span className={`field filled grow ${isLong ? 'tall' : ''}`}>
        {isLong ? (
          <textarea {...shared} rows={1} maxLength={2000} dir="auto" />
        ) : (
          <input {...shared} list={list} maxLength={2000} dir="auto" />
        )}
        {isDay && <DayPicker label={label} onPick={onChange} />}
      </span>
      {value && recorded && (
        <IconButton size="s" label={t('draft.fill.reset')} onClick={() => onChange('')}>
          <RotateCcw className="i s" aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}

/** A calendar beside the field: a day typed in words stays possible. */
function DayPicker({ label, onPick }: { label: string; onPick: (day: string) => void }) {
  return (
    <input
      type="date"
      className="day-pick"
      aria-label={label}
      tabIndex={-1}
      onChange={(event) => onPick(event.target.value)}
    />
  );
}

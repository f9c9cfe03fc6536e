import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { EditorProps, Go } from './editor';

type Props = Pick<EditorProps, 'label' | 'onDone'> & {
  value: string;
  kind?: 'text' | 'date' | 'lines';
  maxLength?: number;
  /** What stands there while nothing is typed. */
  placeholder?: string;
  /** One of these, instead of words. */
  options?: readonly { value: string; label: string }[];
  /** Values there are already. */
  known?: readonly string[];
  /** Writes what was typed, and says so or why not. False: it was refused, and the field stays open. */
  commit: (value: string) => Promise<boolean>;
};

/** Enter keeps what is typed, Escape leaves it, Tab keeps it and goes on; so does whoever goes elsewhere, or scrolls the row away. */
export function CellField({
  label,
  value: given,
  kind = 'text',
  maxLength,
  placeholder,
  options,
  known = [],
  commit,
  onDone,
}: Props) {
  const [first] = useState(given);
  const [value, setValue] = useState(first);
  const [isBusy, setBusy] = useState(false);
  const list = useId();
  const latest = useRef({ value, isOver: false, isBusy: false, commit });
  latest.current.value = value;
  latest.current.commit = commit;
  useEffect(() => {
    const last = latest.current;
    return () => {
      if (!last.isOver && !last.isBusy && last.value !== first) void last.commit(last.value);
    };
  }, [first]);

  async function end(go: Go): Promise<void> {
    const now = latest.current;
    if (now.isOver || now.isBusy) return;
    if (value !== first) {
      now.isBusy = true;
      setBusy(true);
      const isKept = await commit(value);
      now.isBusy = false;
      setBusy(false);
      if (!isKept) return;
    }
    now.isOver = true;
    onDone(go);
  }

  const field = {
    'aria-label': label,
    autoFocus: true,
    value,
    'aria-busy': isBusy || undefined,
    onFocus: ({ currentTarget }: FocusEvent<HTMLElement>) => {
      if (currentTarget instanceof HTMLInputElement && kind === 'text') currentTarget.select();
    },
    onBlur: () => void end('left'),
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && !event.shiftKey) void end('stay');
      else if (event.key === 'Tab') void end(event.shiftKey ? 'back' : 'next');
      else if (event.key === 'Escape') {
        latest.current.isOver = true;
        onDone('stay');
      } else return;
      event.preventDefault();
    },
  };
  if (options)
    return (
      <select {...field} className="cell-field" onChange={(event) => setValue(event.currentTarget.value)}>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    );
  if (kind === 'lines')
    return (
      <textarea
        {...field}
        className="cell-field lines"
        rows={4}
        maxLength={maxLength}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
    );
  return (
    <>
      <input
        {...field}
        className="cell-field"
        type={kind}
        maxLength={maxLength}
        placeholder={placeholder}
        list={known.length > 0 ? list : undefined}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      {known.length > 0 && (
        <datalist id={list}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}

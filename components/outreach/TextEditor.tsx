import type { Ref } from 'react';
import {
  type KeyboardEvent,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import {
  type Edit,
  editStretches,
  isMissing,
  type Range,
  rangesOf,
  restoreMissing,
  type Stretch,
  shownText,
  type Variable,
} from './editStretches';
import type { FactMark } from './factChecks';
import { PaintedText } from './PaintedText';
import { showIn, withoutBreaks } from './textField';

export type TextEditorHandle = {
  /** Selects a missing variable, so that the next letters fill it. False where this text has none of that path. */
  jumpTo(path: string): boolean;
  /** The first missing one, whichever it is. */
  jumpToFirst(): boolean;
  focus(): void;
  /** Types words where the caret stands. */
  insert(words: string): void;
  /** Goes to a place of the text, so that words which come there are selected. */
  caretAt(at: number): void;
  /** What is selected, without space at its ends; empty where the caret is elsewhere. */
  selection(): string;
};

type Props = {
  stretches: Stretch[];
  /** Facts to be underlined, or painted red where the other side says otherwise. */
  marks?: readonly FactMark[] | undefined;
  onEdit: (edit: Edit) => void;
  label: string;
  placeholder?: string;
  language: string;
  /** A subject: it wraps, but has no line breaks. */
  isOneLine?: boolean;
  className?: string;
  /** The person has left the variable they were typing in: its words may be fitted into the sentence now. */
  onRest: () => void;
  /** What Tab does after the last open variable of this text. True: it went somewhere. */
  onLeave?: () => boolean;
  ref?: Ref<TextEditorHandle>;
};

/**
 * A text with variables, edited as plain text: a textarea (so that undo, spelling, paste and every input method are the browser's own)
 * over a layer that paints the variables behind its letters.
 */
export function TextEditor({
  stretches,
  marks = [],
  onEdit,
  label,
  placeholder,
  language,
  isOneLine = false,
  className = '',
  onRest,
  onLeave,
  ref,
}: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const isComposing = useRef(false);
  const typing = useRef<{ index: number | null; caret: number }>({ index: null, caret: -1 });
  const selected = useRef<Range | null>(null);
  /** So many letters stand behind words that were put in: the caret goes there, also where a variable shows its name instead. */
  const behind = useRef<number | null>(null);
  const known = useKnownVariables(stretches);
  const [initial] = useState(() => shownText(stretches));
  const [chosen, setChosen] = useState<number | null>(null);
  const problems = useId();
  const shown = shownText(stretches);

  useLayoutEffect(() => {
    if (!area.current || isComposing.current) return;
    showIn(area.current, shown);
    if (behind.current === null) return;
    const caret = shown.length - behind.current;
    behind.current = null;
    area.current.setSelectionRange(caret, caret);
  }, [shown]);

  function select(index: number) {
    const range = rangesOf(stretches)[index];
    if (!range || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(range.start, range.end);
    setChosen(index);
  }

  function jump(matches: (variable: Variable) => boolean): boolean {
    const index = stretches.findIndex((stretch) => isMissing(stretch) && matches(stretch));
    if (index >= 0) select(index);
    return index >= 0;
  }

  function insert(words: string) {
    const field = area.current;
    if (!field) return;
    const { selectionStart: start, selectionEnd: end } = field;
    selected.current = { start, end };
    field.setRangeText(words, start, end, 'end');
    behind.current = field.value.length - field.selectionEnd;
    onInput();
  }

  useImperativeHandle(ref, () => ({
    jumpTo(path) {
      return jump((variable) => variable.path === path);
    },
    jumpToFirst: () => jump(() => true),
    focus: () => area.current?.focus(),
    caretAt(at) {
      area.current?.focus();
      area.current?.setSelectionRange(at, at);
    },
    insert,
    selection() {
      const field = area.current;
      if (!field || field.ownerDocument.activeElement !== field) return '';
      return field.value.slice(field.selectionStart, field.selectionEnd).trim();
    },
  }));

  /** What the coming change replaces. The browser's own event: React's comes too late for some input methods. */
  useEffect(() => {
    const field = area.current;
    const note = () => {
      if (field) selected.current = { start: field.selectionStart, end: field.selectionEnd };
    };
    field?.addEventListener('beforeinput', note);
    return () => field?.removeEventListener('beforeinput', note);
  }, []);

  function onInput() {
    const field = area.current;
    if (!field) return;
    if (isOneLine && /[\r\n]/.test(field.value)) withoutBreaks(field);
    const edit = editStretches(
      stretches,
      field.value,
      field.selectionStart,
      typing.current.index,
      selected.current,
    );
    selected.current = null;
    typing.current = { index: edit.typingIn, caret: field.selectionStart };
    setChosen(null);
    onEdit({ ...edit, stretches: restoreMissing(edit.stretches, known.current) });
  }

  function onSelect() {
    const field = area.current;
    if (!field || isComposing.current) return;
    const { selectionStart: start, selectionEnd: end } = field;
    if (start !== typing.current.caret) rest();
    const touched = rangesOf(stretches).findIndex(
      (range, i) =>
        isMissing(stretches[i]) &&
        start >= range.start &&
        end <= range.end &&
        (start !== end || isInside(start, range)),
    );
    if (touched >= 0 && start === end) select(touched);
    else setChosen(touched >= 0 ? touched : null);
  }

  function rest() {
    if (typing.current.index === null) return;
    typing.current = { index: null, caret: -1 };
    onRest();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (isOneLine && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
    if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const caret = area.current?.selectionEnd ?? 0;
    const ranges = rangesOf(stretches);
    const next = stretches.findIndex((stretch, i) => isMissing(stretch) && ranges[i]!.start >= caret);
    if (next >= 0) {
      event.preventDefault();
      select(next);
    } else if (onLeave?.()) event.preventDefault();
  }

  const missing = stretches.filter(isMissing);
  return (
    <div className={`editor ${className}`} lang={language}>
      <PaintedText stretches={stretches} marks={marks} chosen={chosen} />
      <textarea
        ref={area}
        defaultValue={initial}
        rows={1}
        dir="auto"
        aria-label={label}
        placeholder={placeholder}
        aria-describedby={missing.length > 0 ? problems : undefined}
        autoComplete="off"
        onInput={onInput}
        onSelect={onSelect}
        onBlur={() => {
          setChosen(null);
          rest();
        }}
        onKeyDown={onKeyDown}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={() => {
          isComposing.current = false;
          onInput();
        }}
      />
      <span id={problems} className="vh">
        {missing.map(({ shown: name }) => name).join(', ')}
      </span>
    </div>
  );
}

/** Every variable that was in this text since it was opened: undo may bring its name back. */
function useKnownVariables(stretches: Stretch[]) {
  const known = useRef<Variable[]>([]);
  useEffect(() => {
    const now = stretches.filter((stretch) => stretch.kind === 'variable');
    const rest = known.current.filter(({ path }) => !now.some((one) => one.path === path));
    known.current = [...now, ...rest];
  }, [stretches]);
  return known;
}

const isInside = (at: number, { start, end }: { start: number; end: number }) => at > start && at < end;

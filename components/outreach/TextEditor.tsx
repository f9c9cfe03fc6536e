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
  changeBetween,
  type Edit,
  editStretches,
  type Range,
  rangesOf,
  restoreMissing,
  type Stretch,
  shownText,
  type Variable,
} from './editStretches';
import type { FactMark } from './factChecks';

export type TextEditorHandle = {
  /** Selects a missing variable, so that the next letters fill it. False where this text has none of that path. */
  jumpTo(path: string): boolean;
  /** The first missing one, whichever it is. */
  jumpToFirst(): boolean;
  focus(): void;
  /** Types words where the caret stands. */
  insert(words: string): void;
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
  const known = useKnownVariables(stretches);
  const [initial] = useState(() => shownText(stretches));
  const [chosen, setChosen] = useState<number | null>(null);
  const problems = useId();
  const shown = shownText(stretches);

  useLayoutEffect(() => {
    if (area.current && !isComposing.current) showIn(area.current, shown);
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
    onInput();
  }

  useImperativeHandle(ref, () => ({
    jumpTo(path) {
      return jump((variable) => variable.path === path);
    },
    jumpToFirst: () => jump(() => true),
    focus: () => area.current?.focus(),
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
      <Painted stretches={stretches} marks={marks} chosen={chosen} />
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

type PaintedProps = { stretches: Stretch[]; marks: readonly FactMark[]; chosen: number | null };

/** The same letters in the same places, unseen: only the grounds of variables and facts are painted. A line break at the end needs something after it. */
function Painted({ stretches, marks, chosen }: PaintedProps) {
  const ranges = rangesOf(stretches);
  return (
    <div className="painted" aria-hidden="true">
      {stretches.map((stretch, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no identity but their place
        <span key={i} className={classOf(stretch, i === chosen)}>
          {isMissing(stretch)
            ? stretch.shown
            : pieces(stretch.shown, ranges[i]?.start ?? 0, marks).map(piece)}
        </span>
      ))}
      {'\u200b'}
    </div>
  );
}

type Painting = { text: string; state: FactMark['state'] | null; at: number };

const piece = ({ text, state, at }: Painting) =>
  state === null ? (
    text
  ) : (
    <span key={at} className={factClass[state]}>
      {text}
    </span>
  );

const factClass = { same: 'ink-fact', differs: 'ink-fact bad', accepted: 'ink-fact kept' } as const;

/** A stretch cut where facts begin and end in it. */
function pieces(text: string, offset: number, marks: readonly FactMark[]): Painting[] {
  const result: Painting[] = [];
  let at = 0;
  for (const mark of marks) {
    const start = Math.max(mark.start - offset, at);
    const end = Math.min(mark.end - offset, text.length);
    if (start >= end) continue;
    if (start > at) result.push({ text: text.slice(at, start), state: null, at });
    result.push({ text: text.slice(start, end), state: mark.state, at: start });
    at = end;
  }
  return at < text.length ? [...result, { text: text.slice(at), state: null, at }] : result;
}

function classOf(stretch: Stretch, isChosen: boolean): string | undefined {
  if (stretch.kind !== 'variable') return undefined;
  if (stretch.state === 'filled') return 'ink-var';
  return isChosen ? 'ink-var miss at' : 'ink-var miss';
}

/** Writes a text into the field without moving the caret to its end. */
function showIn(field: HTMLTextAreaElement, text: string): void {
  if (field.value === text) return;
  const { start, end, inserted } = changeBetween(field.value, text, null);
  const isFocused = field.ownerDocument.activeElement === field;
  field.setRangeText(inserted, start, end, 'preserve');
  if (isFocused && inserted && field.selectionStart === field.selectionEnd && field.selectionStart === start)
    field.setSelectionRange(start, start + inserted.length);
}

function withoutBreaks(field: HTMLTextAreaElement): void {
  const caret = field.selectionStart;
  field.value = field.value.replace(/\r\n|\r|\n/g, ' ');
  field.setSelectionRange(caret, caret);
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

const isMissing = (stretch: Stretch | undefined): stretch is Variable =>
  stretch?.kind === 'variable' && stretch.state === 'missing';
const isInside = (at: number, { start, end }: { start: number; end: number }) => at > start && at < end;

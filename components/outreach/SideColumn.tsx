import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import { useWords } from '@/components/creators/useWords';
import { type DraftText, type SideName, withValue } from '@/lib/outreach/drafts/draftText';
import type { SideValues } from '@/lib/outreach/drafts/renderSide';
import type { Edit } from './editStretches';
import type { FactMark } from './factChecks';
import type { Part } from './shownSides';
import { sourceOf, stretchesOf, type Typing } from './stretchesOf';
import { TextEditor, type TextEditorHandle } from './TextEditor';
import { useVariableName } from './useVariableName';

export type SideHandle = {
  /** Goes to where a variable is missing; false where this side does not ask for it. */
  jumpTo(path: string): boolean;
  /** The first missing one. */
  jumpToFirst(): boolean;
  hasFocus(): boolean;
  focusSubject(): void;
  focusBody(): void;
  /** Goes to a place of its subject or body. */
  caretAt(part: Part, at: number): void;
  /** What is selected in it, without space at its ends. */
  selection(): string;
};

type Props = {
  side: SideName;
  text: DraftText;
  values: SideValues;
  /** Nothing beside the texts: no word for what the column is. */
  isAlone: boolean;
  note?: ReactNode;
  /** What can be done with this side, at the end of its head. */
  actions?: ReactNode;
  below?: ReactNode;
  /** A machine wrote it. */
  isMachine?: boolean;
  marks?: ((part: Part) => readonly FactMark[]) | undefined;
  onChange: (next: DraftText) => void;
  onLeave: () => boolean;
  ref: Ref<SideHandle>;
};

/** One language of a draft: its subject, where the channel has one, and its text. */
export function SideColumn({
  side,
  text,
  values,
  isAlone,
  note,
  actions,
  below,
  isMachine = false,
  marks,
  onChange,
  onLeave,
  ref,
}: Props) {
  const { t } = useWords();
  const name = useVariableName();
  const [typing, setTyping] = useState<Typing>(null);
  const subject = useRef<TextEditorHandle>(null);
  const body = useRef<TextEditorHandle>(null);
  const column = useRef<HTMLDivElement>(null);
  const { language } = text[side];
  const languageName = t(`draft.languages.${language}`);
  const shown = (part: 'subject' | 'body') =>
    stretchesOf(text[side][part], values, (path) => t('draft.missing', { name: name(path) }), typing);

  useImperativeHandle(ref, () => ({
    jumpTo: (path) => Boolean(subject.current?.jumpTo(path) || body.current?.jumpTo(path)),
    jumpToFirst: () => Boolean(subject.current?.jumpToFirst() || body.current?.jumpToFirst()),
    hasFocus: () => column.current?.contains(document.activeElement) ?? false,
    focusSubject: () => subject.current?.focus(),
    focusBody: () => body.current?.focus(),
    caretAt: (part, at) => (part === 'subject' ? subject : body).current?.caretAt(at),
    selection: () => (subject.current?.selection() || body.current?.selection()) ?? '',
  }));

  function take(part: 'subject' | 'body', edit: Edit) {
    const [value] = edit.values;
    setTyping(value ?? null);
    const next = { ...text, [side]: { ...text[side], [part]: sourceOf(edit.stretches) } };
    onChange(value ? withValue(next, value.path, side, value.value) : next);
  }

  return (
    <div className="col" ref={column}>
      <div className="lg">
        <b>{languageName}</b>
        {!isAlone && (isMachine ? t('draft.translate.machine') : t(`draft.${side}`))}
        <span className="grow" />
        {note}
        {actions}
      </div>
      {text.channel === 'email' && (
        <TextEditor
          ref={subject}
          className="subj"
          label={t('draft.subject', { language: languageName })}
          placeholder={t('draft.noSubject')}
          language={language}
          isOneLine
          stretches={shown('subject')}
          marks={marks?.('subject')}
          onEdit={(edit) => take('subject', edit)}
          onRest={() => setTyping(null)}
          onLeave={() => body.current?.jumpToFirst() ?? false}
        />
      )}
      <TextEditor
        ref={body}
        className={side === 'working' ? 'txt tight' : 'txt'}
        label={t('draft.body', { language: languageName })}
        language={language}
        stretches={shown('body')}
        marks={marks?.('body')}
        onEdit={(edit) => take('body', edit)}
        onRest={() => setTyping(null)}
        onLeave={onLeave}
      />
      {below}
    </div>
  );
}

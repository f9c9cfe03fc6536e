import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { useT } from '@/components/app/useT';
import { useBrandFields } from '@/components/fields/brandFields';
import { sourceOf } from '@/components/outreach/stretchesOf';
import { TextEditor, type TextEditorHandle } from '@/components/outreach/TextEditor';
import { useVariableName } from '@/components/outreach/useVariableName';
import { Button } from '@/components/ui/Button';
import type { TextLanguage } from '@/lib/model/message';
import type { TemplatePurpose, TextChannel } from '@/lib/model/template';
import { type Mistake, mistakesIn, type TextPart } from '@/lib/outreach/templates/mistakesIn';
import { blockFor, lackingIn } from '@/lib/outreach/templates/required';
import type { ShippedText } from '@/lib/outreach/templates/shippedTemplate';
import type { VariablePath } from '@/lib/outreach/templates/variables';
import { mistakeText } from './mistakeText';
import { templateStretches, withoutValues } from './templateStretches';
import { VariableMenu } from './VariableMenu';

export type TemplateSideHandle = { goTo(mistake: Mistake): void };

type Props = {
  language: TextLanguage;
  channel: TextChannel;
  purpose: TemplatePurpose;
  text: ShippedText;
  /** Beside another language: what this column is. */
  role: string | null;
  isReadOnly: boolean;
  onChange: (text: ShippedText) => void;
  ref?: Ref<TemplateSideHandle>;
};

/** One language of a template on one channel: variables as chips, or the source where one wants it or it cannot be read. */
export function TemplateSide({ language, channel, purpose, text, role, isReadOnly, onChange, ref }: Props) {
  const { t } = useT();
  const fields = useBrandFields();
  const mistakes = mistakesIn(text, fields);
  const [wantsSource, setWantsSource] = useState(false);
  const isSource = !isReadOnly && (wantsSource || mistakes.length > 0);
  const parts: readonly TextPart[] = channel === 'email' ? ['subject', 'body'] : ['body'];
  const editors = { subject: useRef<TextEditorHandle>(null), body: useRef<TextEditorHandle>(null) };
  const sources = { subject: useRef<HTMLTextAreaElement>(null), body: useRef<HTMLTextAreaElement>(null) };
  /** Where variables go: the field that had the keys last. */
  const last = useRef<HTMLElement | null>(null);
  const lastPart = useRef<TextPart>('body');
  const languageName = t(`draft.languages.${language}`);
  const isBlank = `${text.subject}${text.body}`.trim() === '';

  useImperativeHandle(ref, () => ({
    goTo({ in: part, line, column }) {
      const field = sources[part].current;
      const lines = text[part].split('\n').slice(0, line - 1);
      const at = lines.reduce((sum, one) => sum + one.length + 1, column - 1);
      field?.focus();
      field?.setSelectionRange(at, at + 1);
    },
  }));

  function insert(words: string) {
    const part = lastPart.current;
    if (!isSource) return editors[part].current?.insert(words);
    const field = sources[part].current;
    if (!field) return;
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    onChange({ ...text, [part]: field.value });
  }
  const addBlock = (path: VariablePath) => {
    const block = blockFor(path, purpose, language, channel);
    onChange({ ...text, body: text.body.trim() === '' ? block : `${text.body.trimEnd()}\n\n${block}` });
  };

  return (
    <section
      aria-label={languageName}
      className="col template-text"
      onFocus={({ target }) => {
        if (!(target instanceof HTMLTextAreaElement)) return;
        last.current = target;
        lastPart.current = target.closest('[data-part="subject"]') ? 'subject' : 'body';
      }}
    >
      <div className="lg">
        <b>{languageName}</b>
        {role}
        <span className="grow" />
        {!isReadOnly && (
          <>
            <VariableMenu purpose={purpose} focusAfter={last} onInsert={(path) => insert(`{{ ${path} }}`)} />
            <Button
              kind="quiet"
              size="s"
              aria-pressed={isSource}
              impossible={
                isSource && mistakes.length > 0 ? t('templates.mistakes', { count: mistakes.length }) : null
              }
              onClick={() => setWantsSource(!wantsSource)}
            >
              {t(isSource ? 'templates.words' : 'templates.source')}
            </Button>
          </>
        )}
      </div>
      {isReadOnly && isBlank && <p className="dim">{t('templates.empty', { language: languageName })}</p>}
      {parts.map((part) => (
        <div key={part} data-part={part} className={part === 'subject' ? 'subj' : undefined}>
          {isReadOnly && <Shown source={text[part]} language={language} part={part} />}
          {isSource && (
            <textarea
              ref={sources[part]}
              className="source"
              lang={language}
              rows={part === 'subject' ? 1 : 8}
              value={text[part]}
              spellCheck={false}
              aria-label={t('templates.sourceOf', {
                language: `${languageName}, ${t(`templates.parts.${part}`)}`,
              })}
              aria-invalid={mistakes.some((one) => one.in === part) || undefined}
              onChange={({ target }) => onChange({ ...text, [part]: target.value })}
            />
          )}
          {!isReadOnly && !isSource && (
            <Chips
              ref={editors[part]}
              part={part}
              source={text[part]}
              language={language}
              label={t(`draft.${part}`, { language: languageName })}
              onChange={(source) => onChange({ ...text, [part]: source })}
            />
          )}
        </div>
      ))}
      {mistakes.map((mistake) => (
        <p key={`${mistake.in} ${mistake.line} ${mistake.column}`} className="meta stop" role="status">
          {mistakeText(t, mistake)}
        </p>
      ))}
      {!isReadOnly && !isBlank && mistakes.length === 0 && (
        <Lacks paths={lackingIn(purpose, channel, text)} onAdd={addBlock} />
      )}
    </section>
  );
}

type ChipsProps = {
  part: TextPart;
  source: string;
  language: TextLanguage;
  label: string;
  onChange: (source: string) => void;
  ref: Ref<TextEditorHandle>;
};

function Chips({ part, source, language, label, onChange, ref }: ChipsProps) {
  const { t } = useT();
  const name = useVariableName();
  return (
    <TextEditor
      ref={ref}
      className={part === 'subject' ? 'one' : 'txt'}
      label={label}
      {...(part === 'subject' ? { placeholder: t('draft.noSubject') } : {})}
      language={language}
      isOneLine={part === 'subject'}
      stretches={templateStretches(source, (path) => t('templates.chip', { name: name(path) }))}
      onEdit={({ stretches }) => onChange(sourceOf(withoutValues(stretches)))}
      onRest={() => undefined}
    />
  );
}

/** A shipped text is read, not changed. */
function Shown({ source, language, part }: { source: string; language: TextLanguage; part: TextPart }) {
  const name = useVariableName();
  return (
    <p className={part === 'subject' ? 'b' : 'txt shown'} lang={language} dir="auto">
      {templateStretches(source, name).map((stretch, i) =>
        stretch.kind === 'variable' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no identity but their place
          <span key={i} className="var">
            {stretch.shown}
          </span>
        ) : (
          stretch.shown
        ),
      )}
    </p>
  );
}

/** What must still be said; a press brings the block of the shipped text. */
function Lacks({ paths, onAdd }: { paths: readonly VariablePath[]; onAdd: (path: VariablePath) => void }) {
  const { t } = useT();
  const name = useVariableName();
  if (paths.length === 0) return null;
  return (
    <div className="lacks meta" role="status">
      <span className="warn">{t('templates.required')}</span>
      {paths.map((path) => (
        <button key={path} type="button" className="link" onClick={() => onAdd(path)}>
          {t('templates.insertBlock', { name: name(path) })}
        </button>
      ))}
    </div>
  );
}

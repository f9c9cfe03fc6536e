import type { DraftText, SideName } from '@/lib/outreach/drafts/draftText';
import type { DraftValues } from '@/lib/outreach/drafts/draftValues';
import { BackTranslation } from './BackTranslation';
import type { Checked } from './factChecks';
import { SideColumn } from './SideColumn';
import { SubjectCount } from './SubjectCount';
import { TranslateActions } from './TranslateActions';
import { TranslationNote } from './TranslationNote';
import type { Sides } from './useSides';
import type { TranslatingDraft } from './useTranslateDraft';

type Props = {
  /** One where both languages are the same. */
  shown: readonly SideName[];
  text: DraftText;
  values: DraftValues;
  /** What is counted: the words on the screen without missing values. */
  words: { subject: string; body: string };
  /** null: one side, nothing to compare and nothing to translate. */
  checked: Checked | null;
  translation: TranslatingDraft;
  sides: Sides;
  label: string;
  onChange: (next: DraftText) => void;
};

/** The working copy and the text to be sent, side by side, with the ways from one language to the other. */
export function DraftSides(props: Props) {
  const { shown, text, values, words, checked, translation, sides, label, onChange } = props;
  const { translating, translate, translateBack, back } = translation;
  const { refs } = sides;
  const actions = checked && (
    <TranslateActions
      text={text}
      isRunning={translating.state.kind === 'running'}
      onTranslate={translate}
      onTranslateBack={translateBack}
    />
  );
  const count = <SubjectCount channel={text.channel} words={words} language={text.outgoing.language} />;

  return (
    <>
      {checked && <TranslationNote translating={translating} />}
      <div className="twin" id="draft-text" role="tabpanel" aria-label={label}>
        {shown.map((side) => (
          <SideColumn
            key={side}
            ref={refs[side]}
            side={side}
            text={text}
            values={values[side]}
            isAlone={shown.length === 1}
            isMachine={side === 'outgoing' && text.checks.machine !== null}
            marks={checked ? (part) => checked.marks(side, part) : undefined}
            actions={side === 'outgoing' && actions}
            below={
              side === 'outgoing' &&
              back && <BackTranslation side={back.side} isOld={back.isOld} onClose={back.close} />
            }
            note={side === 'outgoing' && count}
            onChange={onChange}
            onLeave={() => side === 'working' && (refs.outgoing.current?.jumpToFirst() ?? false)}
          />
        ))}
      </div>
    </>
  );
}

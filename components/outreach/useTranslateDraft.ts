import { useState } from 'react';
import type { TextSide } from '@/lib/model/message';
import type { DraftText } from '@/lib/outreach/drafts/draftText';
import type { DraftValues } from '@/lib/outreach/drafts/draftValues';
import { shownText } from './editStretches';
import { type Names, termsOf } from './factChecks';
import { stretchesOf } from './stretchesOf';
import { type Translating, useTranslating } from './useTranslating';

export type TranslatingDraft = {
  translating: Translating;
  /** Working copy → text to be sent. */
  translate: () => void;
  /** Text to be sent → the operator's language, beside it. */
  translateBack: () => void;
  back: { side: TextSide; isOld: boolean; close: () => void } | null;
};

/** The two translations of a draft. `onTranslated` takes the machine's text; what stood there can be brought back. */
export function useTranslateDraft(
  text: DraftText,
  values: DraftValues,
  names: Names,
  onTranslated: (next: DraftText) => void,
): TranslatingDraft {
  const translating = useTranslating();
  const [back, setBack] = useState<{ side: TextSide; of: TextSide } | null>(null);
  const terms = {
    working: termsOf(text, values, names, 'working'),
    outgoing: termsOf(text, values, names, 'outgoing'),
  };

  return {
    translating,
    translate() {
      const { working, outgoing } = text;
      translating.start(
        { side: working, to: outgoing.language, terms: terms.working, targetTerms: terms.outgoing },
        (side, by) => {
          const machine = { by, at: new Date().toISOString() };
          setBack(null);
          onTranslated({
            ...text,
            outgoing: { ...side, subject: text.channel === 'email' ? side.subject : '' },
            checks: { ...text.checks, machine, accepted: [] },
          });
        },
      );
    },
    translateBack() {
      const { outgoing, working } = text;
      translating.start(
        { side: outgoing, to: working.language, terms: terms.outgoing, targetTerms: terms.working },
        (side) => setBack({ of: outgoing, side: filled(side, values.working) }),
      );
    },
    back: back && {
      side: back.side,
      isOld: back.of.body !== text.outgoing.body || back.of.subject !== text.outgoing.subject,
      close: () => setBack(null),
    },
  };
}

/** Read, not sent: variables as what they say. */
function filled(side: TextSide, values: DraftValues['working']): TextSide {
  const words = (source: string) => shownText(stretchesOf(source, values, (path) => `{{ ${path} }}`));
  return { ...side, subject: words(side.subject), body: words(side.body) };
}

import { useState } from 'react';
import type { TextLanguage } from '@/lib/model/message';
import {
  type AnyTemplate,
  type DraftText,
  inLanguage,
  isUntouched,
  type SideName,
  withTemplate,
} from '@/lib/outreach/drafts/draftText';
import type { Draft } from './useDraft';

/** Templates and languages take the place of written words; those can be brought back until something else is typed. */
export function useReplacing(draft: Draft, template: AnyTemplate | null, sides: readonly SideName[]) {
  const [replaced, setReplaced] = useState<DraftText | null>(null);
  const { text } = draft;

  function change(next: DraftText) {
    setReplaced(null);
    draft.change(next);
  }
  function replace(next: DraftText, touched: readonly SideName[]) {
    const isLoss = touched.some((side) => !isUntouched(text, side, template));
    draft.change(next);
    setReplaced(isLoss ? text : null);
  }

  return {
    change,
    replaced,
    takeTemplate: (one: AnyTemplate | null) => replace(withTemplate(text, one), sides),
    takeLanguage: (language: TextLanguage) => replace(inLanguage(text, language, template), ['outgoing']),
    /** A machine's text in the place of the one to be sent. */
    takeTranslation: (next: DraftText) => replace(next, ['outgoing']),
    bringBack: () => replaced && change(replaced),
  };
}

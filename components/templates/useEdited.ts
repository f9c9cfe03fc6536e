import { useState } from 'react';
import { unsavedJournal } from '@/components/outreach/unsavedJournal';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import { type Edited, isUnchanged, ownTexts } from './editedTemplate';

/**
 * The words of a template as they stand on the screen. What was typed and not saved is kept with every letter and is here again after a
 * reload, until it is saved or discarded.
 */
export function useEdited(template: AnyTemplate) {
  const journal = unsavedJournal<Edited>(`template.${template.templateId}`);
  const stored: Edited =
    'name' in template
      ? { purpose: template.purpose, texts: template.texts }
      : { purpose: template.purpose, texts: ownTexts(template) };
  const [left] = useState(() => ('name' in template ? (journal.left()?.value ?? null) : null));
  const [typed, setTyped] = useState<Edited | null>(left);
  const edited = typed ?? stored;

  return {
    edited,
    isChanged: typed !== null && !isUnchanged(typed, stored),
    isRecovered: typed !== null && typed === left,
    change(next: Edited) {
      journal.keep(next, new Date().toISOString());
      setTyped(next);
    },
    forget() {
      journal.clear();
      setTyped(null);
    },
  };
}

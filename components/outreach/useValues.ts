import { useMemo } from 'react';
import type { DraftText } from '@/lib/outreach/drafts/draftText';
import { type DraftSources, type DraftValues, draftValues } from '@/lib/outreach/drafts/draftValues';

/** What each variable says on each side, and what the record alone would say. */
export function useValues(
  sources: Omit<DraftSources, 'values' | 'languages'>,
  { values, working, outgoing }: DraftText,
): { values: DraftValues; recorded: DraftValues } {
  return useMemo(() => {
    const all = { ...sources, languages: { working: working.language, outgoing: outgoing.language } };
    return { values: draftValues({ ...all, values }), recorded: draftValues({ ...all, values: {} }) };
  }, [sources, values, working.language, outgoing.language]);
}

import { useMemo } from 'react';
import { useNow } from '@/components/app/useNow';
import { useSettings } from '@/components/app/useSettings';
import { channels } from '@/lib/model/message';
import type { Writer } from '@/lib/outreach/drafts/beginDraft';
import { useWorkingLanguage } from './useWorkingLanguage';
import { type WriterFacts, writerOf } from './writerOf';

/** What of settings and edition a text hangs on, whoever it is for. */
export function useWriter(): Writer {
  const facts = useWriterFacts();
  return useMemo(() => writerOf(facts), [facts]);
}

/** The same in plain values, for a worker. */
export function useWriterFacts(): WriterFacts {
  const working = useWorkingLanguage();
  const now = useNow();
  const { shows, settings } = useSettings();
  const { addressForm, addressDays, noticeMonths } = settings;
  const isTwoSided = shows('twoLanguages');
  const isNoticed = shows('disclosure');
  const isDirect = shows('directMessages');

  return useMemo(
    () => ({
      working: isTwoSided ? working : null,
      usable: isDirect ? channels : ['email'],
      noticeMonths: isNoticed ? noticeMonths : null,
      addressForm,
      addressDays,
      now,
    }),
    [isTwoSided, working, isDirect, isNoticed, noticeMonths, addressForm, addressDays, now],
  );
}

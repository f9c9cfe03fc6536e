import { labelPath } from '@/lib/disclosure/labelPath';
import { noticeFor } from '@/lib/disclosure/noticeFor';
import type { Writer } from '@/lib/outreach/drafts/beginDraft';

/** What of settings and edition a text hangs on, in plain values, as a worker is told it. `noticeMonths` null: no notice is part of the edition. */
export type WriterFacts = Pick<Writer, 'working' | 'usable' | 'addressForm' | 'addressDays' | 'now'> & {
  noticeMonths: number | null;
};

export const writerOf = ({ noticeMonths, ...facts }: WriterFacts): Writer => ({
  ...facts,
  labelPath,
  noticeFor: noticeMonths === null ? null : (records, messages) => noticeFor(records, messages, noticeMonths),
});

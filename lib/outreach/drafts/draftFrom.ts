import type { Message } from '@/lib/model/message';
import type { OwnLimits } from '../channels/measure';
import { beginDraft, type DraftAround, type Writer } from './beginDraft';
import type { DealRecords } from './dealRecords';
import {
  type AnyTemplate,
  blockersOf,
  type DraftText,
  draftTextOf,
  isBlank,
  withTemplate,
} from './draftText';
import { sideValues } from './draftValues';
import { renderSide } from './renderSide';
import { sourcesOf } from './sourcesOf';

/** `isOpen`: something has to be filled in, written or shortened before it can be copied. */
export type TemplateDraft = { text: DraftText; isOpen: boolean };

/**
 * The text that stands in the draft of a deal when one opens it and chooses this template; null: the template has no words in either
 * language. `found`: what is written there already; its channel, its languages and what was filled in by hand stay.
 */
export function draftFrom(
  template: AnyTemplate,
  found: Message | null,
  records: DealRecords,
  around: DraftAround,
  writer: Writer,
  limits: OwnLimits = {},
): TemplateDraft | null {
  const begun = found ? draftTextOf(found) : beginDraft(records, around, writer);
  const text = withTemplate(begun, template);
  if (isBlank(text)) return null;
  return { text, isOpen: isOpenDraft(text, records, around, writer, limits) };
}

/** Whether something has to be filled in, written or shortened before a text can be copied. */
export function isOpenDraft(
  text: DraftText,
  records: DealRecords,
  around: DraftAround,
  writer: Writer,
  limits: OwnLimits = {},
): boolean {
  const languages = { working: text.working.language, outgoing: text.outgoing.language };
  const sources = { ...sourcesOf(records, around, writer), values: text.values, languages };
  return blockersOf(text, renderSide(text.outgoing, sideValues(sources, 'outgoing')), limits).length > 0;
}

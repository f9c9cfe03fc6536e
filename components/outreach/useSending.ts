import { useState } from 'react';
import { useSettings } from '@/components/app/useSettings';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { markCopied, markSent } from '@/lib/commands';
import type { Planning } from '@/lib/commands/followUps';
import type { AppError } from '@/lib/errors';
import type { Message } from '@/lib/model/message';
import type { Availability } from '@/lib/outreach/channels/availability';
import { type LinkService, linkFor } from '@/lib/outreach/channels/linkFor';
import type { DraftText } from '@/lib/outreach/drafts/draftText';
import type { Rendered } from '@/lib/outreach/drafts/renderSide';
import type { CopiedAs } from './AskSent';
import { copyAndOpen } from './copyAndOpen';
import type { Draft } from './useDraft';

export type Sending = {
  /** Copies the text and opens where it can be sent; `null` copies only. */
  copy: (service: LinkService | null) => Promise<void>;
  /** The person says that it was sent: only this counts. */
  confirm: () => Promise<boolean>;
  copiedAs: CopiedAs;
  hasCopyFailed: boolean;
  error: AppError | null;
};

/** From a finished text to a sent one: a person copies, sends it elsewhere by hand, and says so here. */
export function useSending(
  draft: Draft,
  text: DraftText,
  rendered: Rendered,
  /** The working copy, where there is one. */
  working: Rendered | null,
  reach: Availability,
  planning: () => Promise<Planning>,
): Sending {
  const { shows } = useSettings();
  const { t } = useWords();
  const { act, error } = useAct();
  const [copiedAs, setCopiedAs] = useState<CopiedAs>('copied');
  const [hasCopyFailed, setCopyFailed] = useState(false);
  const { text: body } = rendered;
  const subject = rendered.subject ?? '';

  async function copy(service: LinkService | null): Promise<void> {
    if (body === null) return;
    const link =
      service && reach.ok ? linkFor({ channel: text.channel, service, to: reach.to, subject, body }) : null;
    const { copied, opened } = await copyAndOpen(body, link?.url ?? null);
    setCopyFailed(!copied);
    if (!copied) return;
    setCopiedAs(opened && service ? openedAs(service, link?.bodyInClipboard ?? true) : 'copied');
    await act(markCopied, { messageId: await draft.stored() });
  }

  async function confirm(): Promise<boolean> {
    if (body === null) return false;
    const messageId = await draft.stored();
    const at = new Date().toISOString();
    const ran = await act(
      markSent,
      {
        messageId,
        sentText: { subject, body },
        meaning: meaningOf(working),
        at,
        ...(shows('reminders') ? { planning: await planning() } : {}),
      },
      { said: t('draft.markedSent') },
    );
    return ran !== null;
  }

  return { copy, confirm, copiedAs, hasCopyFailed, error };
}

/** What was sent, as we read it: kept only where every word of it stands. */
function meaningOf(working: Rendered | null): Message['meaning'] {
  if (!working?.text) return null;
  return { subject: working.subject ?? '', body: working.text, by: 'person' };
}

function openedAs(service: LinkService, isBodyInClipboard: boolean): CopiedAs {
  if (service === 'profile') return 'profile';
  return isBodyInClipboard ? 'pasted' : 'mail';
}

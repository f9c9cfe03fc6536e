import { useEffect, useRef, useState } from 'react';
import { useStore } from '@/components/app/useStore';
import { discardDraft, saveDraft } from '@/lib/commands';
import { isSame } from '@/lib/commands/changes';
import type { Message } from '@/lib/model/message';
import { type DraftText, draftTextOf } from '@/lib/outreach/drafts/draftText';
import { type Autosave, useAutosave } from './useAutosave';

export type Draft = {
  text: DraftText;
  change: (next: DraftText) => void;
  saving: Autosave<DraftText>;
  /** The id of the stored draft, saving it first where that is still to be done. */
  stored: () => Promise<string>;
  discard: () => Promise<string | null>;
  /** Whether another window changed the text while it stood here. */
  isReplaced: boolean;
};

/**
 * The text being written for a deal. What one types stands here at once and in the database within half a second; what another window
 * saved meanwhile is shown when nothing unsaved stands here.
 * @param found the stored draft, or null where there is none
 * @param fresh what to begin with
 */
export function useDraft(dealId: string, found: Message | null, fresh: () => DraftText): Draft {
  const store = useStore();
  const [typed, setTyped] = useState<DraftText | null>(null);
  const [isReplaced, setReplaced] = useState(false);
  const [begun] = useState(fresh);
  const draft = useRef<{ id: string | null; savedAt: string }>({ id: found?.id ?? null, savedAt: '' });
  draft.current.id ??= found?.id ?? null;

  async function save(text: DraftText): Promise<void> {
    const at = new Date().toISOString();
    const ran = await store.run(saveDraft, { draftId: draft.current.id, dealId, ...text }, { at });
    draft.current = { id: ran.result.draftId, savedAt: at };
  }

  const saving = useAutosave<DraftText>({
    journal: `draft.${dealId}`,
    save,
    onRecovered(left, at) {
      if (found && found.updatedAt > at) return null;
      setTyped(left);
      return left;
    },
  });

  useEffect(() => {
    if (!found || !typed || saving.isWaiting || found.updatedAt <= draft.current.savedAt) return;
    if (isSame(draftTextOf(found), typed)) return;
    setTyped(null);
    setReplaced(true);
  }, [found, typed, saving.isWaiting]);

  const text = typed ?? (found ? draftTextOf(found) : begun);
  return {
    text,
    saving,
    isReplaced,
    change(next) {
      setTyped(next);
      setReplaced(false);
      saving.change(next);
    },
    async stored() {
      if (!draft.current.id) saving.change(text);
      await saving.flush();
      if (!draft.current.id) await save(text); // says in its own error why it cannot be saved
      return draft.current.id as unknown as string;
    },
    async discard() {
      saving.forget();
      const { id } = draft.current;
      draft.current = { id: null, savedAt: '' };
      setTyped(null);
      return id ? (await store.run(discardDraft, { draftId: id })).uid : null;
    },
  };
}

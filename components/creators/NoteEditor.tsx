import { useState } from 'react';
import { errorText } from '@/components/app/errorText';
import { useStore } from '@/components/app/useStore';
import { useAutosave } from '@/components/outreach/useAutosave';
import { Section } from '@/components/ui/Section';
import { editNote } from '@/lib/commands';
import type { Deal } from '@/lib/model/deal';
import { useWords } from './useWords';

/** The brand's note, saved as one types. What another window wrote is shown unless something unsaved stands here. */
export function NoteEditor({ deal }: { deal: Deal }) {
  const { t, time } = useWords();
  const store = useStore();
  const [typed, setTyped] = useState<string | null>(null);
  const saving = useAutosave<Typed>({
    journal: `note.${deal.id}`,
    save: async ({ note }) => {
      await store.run(editNote, { dealId: deal.id, note });
    },
    onRecovered: (left) => {
      const note = recovered(left, deal.note);
      if (note !== deal.note) setTyped(note);
      return note === deal.note ? null : { base: deal.note, note };
    },
  });
  const note = saving.isWaiting || typed !== null ? (typed ?? deal.note) : deal.note;

  return (
    <Section
      title={t('creator.note.title')}
      aside={
        <span className="meta" role="status">
          {saving.failed && <span className="stop">{t('creator.note.failed')}</span>}
          {!saving.failed && saving.isWaiting && t('creator.note.saving')}
          {!saving.failed &&
            !saving.isWaiting &&
            saving.savedAt &&
            t('creator.note.saved', { time: time(saving.savedAt) })}
        </span>
      }
    >
      <textarea
        className="note-field"
        aria-label={t('creator.note.title')}
        placeholder={t('creator.note.placeholder')}
        dir="auto"
        maxLength={20_000}
        rows={2}
        value={note}
        onChange={(event) => {
          setTyped(event.target.value);
          saving.change({ base: deal.note, note: event.target.value });
        }}
        onBlur={() => void saving.flush().then((isSaved) => isSaved && setTyped(null))}
      />
      {saving.failed && (
        <p className="refusal stop" role="alert">
          {errorText(t, saving.failed)} {t('creator.note.failedWhy')}{' '}
          <button type="button" className="btn s" onClick={() => void saving.flush()}>
            {t('creator.note.retry')}
          </button>
        </p>
      )}
    </Section>
  );
}

/** `base`: the note as it was when the typing began. */
type Typed = { base: string; note: string };

/** A note that an earlier page could not save: as it was typed, or under what somebody else wrote meanwhile. */
export function recovered({ base, note }: Typed, stored: string): string {
  if (stored === base || stored.includes(note)) return stored === base ? note : stored;
  return `${stored}\n\n${note}`.slice(0, 20_000);
}

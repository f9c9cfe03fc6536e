import { places } from '@/components/app/places';
import { useWords } from '@/components/creators/useWords';
import { Note } from '@/components/ui/Note';
import type { Blocker } from '@/lib/outreach/drafts/draftText';
import { useVariableName } from './useVariableName';

/** What keeps the text from being copied; each goes to its place. */
export function Blockers({
  blockers,
  onGo,
}: {
  blockers: readonly Blocker[];
  onGo: (blocker: Blocker) => void;
}) {
  const { t } = useWords();
  const name = useVariableName();
  if (blockers.length === 0) return null;

  const say = (blocker: Blocker, index: number): string => {
    const place = String(index + 1);
    if (blocker.kind === 'missing') return t('draft.isMissing', { place, name: name(blocker.path) });
    return t(`draft.${blocker.kind}Why`, { place });
  };
  return (
    <Note kind="stop" title={t('draft.cannotCopy', { count: blockers.length })} role="status">
      <ol className="blockers meta">
        {blockers.map((blocker, index) => (
          <li key={keyOf(blocker)}>
            <button type="button" className="link" onClick={() => onGo(blocker)}>
              {say(blocker, index)}
            </button>
          </li>
        ))}
      </ol>
      {blockers.some((blocker) => blocker.kind === 'missing' && isFromSettings(blocker.path)) && (
        <a className="meta" href={`#${places.settingsPart('sender')}`}>
          {t('draft.senderOnce')}
        </a>
      )}
    </Note>
  );
}

const keyOf = (blocker: Blocker): string => {
  if (blocker.kind === 'missing') return blocker.path;
  return blocker.kind === 'factDiffers' ? blocker.key : blocker.kind;
};

/** What every text of ours says alike: it stands in Settings. */
const isFromSettings = (path: string): boolean => /^(sender\.|brand\.|proof$)/.test(path);

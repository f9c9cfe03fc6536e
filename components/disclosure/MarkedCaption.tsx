import { Section } from '@/components/ui/Section';
import type { CaptionCheck } from '@/lib/disclosure/checkCaption';
import { captionFold } from '@/lib/disclosure/firstLines';
import type { Platform } from '@/lib/model/profile';
import { captionPieces } from './captionPieces';
import { useLawWords } from './useLawWords';

type Props = { caption: string; check: CaptionCheck; platform: Platform };

/** The caption as written, with the words that decided and the place from which "more" hides it. */
export function MarkedCaption({ caption, check, platform }: Props) {
  const { t } = useLawWords();
  const { characters, isFirstLineOnly } = captionFold[platform];
  const key = isFirstLineOnly ? 'disclosure.check.seen' : 'disclosure.check.seenChars';
  return (
    <Section title={t('disclosure.check.marked')}>
      <p className="marked-caption" dir="auto">
        {captionPieces(caption, check).map((piece, at, all) => {
          if (piece.kind === 'fold')
            return (
              <span key="fold" className="fold-mark">
                {t('disclosure.check.fold')}
              </span>
            );
          const { start, verdict, isHidden } = piece;
          // the line of the fold is the line's end already
          const text = all[at - 1]?.kind === 'fold' ? piece.text.replace(/^\r?\n/, '') : piece.text;
          const look = isHidden ? 'dim' : undefined;
          return verdict ? (
            <mark key={start} className={`mark-${verdict}`}>
              {text}
            </mark>
          ) : (
            <span key={start} className={look}>
              {text}
            </span>
          );
        })}
      </p>
      <p className="meta">
        {t(key, { platform: t(`creator.platforms.${platform}`), count: characters })}
        <span className="sep" />
        {t('disclosure.check.seenNote')}
      </p>
    </Section>
  );
}

import { Fragment } from 'react';
import { useT } from '@/components/app/useT';
import { listed } from '@/lib/i18n/listed';
import type { DuplicatePair } from '@/lib/store';

/** Every reason with what both have in common, strongest first, then what speaks against it. */
export function WhyLine({ pair: { reasons, doubts, level, score } }: { pair: DuplicatePair }) {
  const { t, language } = useT();
  return (
    <>
      <p className="dim">
        {t('duplicates.why')}
        {language === 'en' && ' '}
        {reasons.map(({ kind, value }, i) => (
          <Fragment key={kind}>
            {i > 0 && <span className="sep" />}
            {t(`duplicates.reasons.${kind}`)}
            {hasWords.has(kind) && (
              <>
                {' '}
                <bdi className="b" dir="auto">
                  {value}
                </bdi>
              </>
            )}
          </Fragment>
        ))}
      </p>
      <p className="meta">
        {t(`duplicates.levels.${level}`)} <span className="sep" /> {score}/100
        {doubts.length > 0 && (
          <>
            <span className="sep" />
            {t('duplicates.against')}
            {language === 'en' && ' '}
            {listed(
              doubts.map((doubt) => t(`duplicates.doubts.${doubt}`)),
              language,
            )}
          </>
        )}
      </p>
    </>
  );
}

/** Evidence that people can read: an id or the name of a file says nothing. */
const hasWords: ReadonlySet<string> = new Set([
  'namesEachOther',
  'renamed',
  'sameEmail',
  'samePhone',
  'sameMessenger',
  'sameLinkPage',
  'namesOther',
  'sameHandle',
]);

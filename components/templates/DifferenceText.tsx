import { useState } from 'react';
import { useT } from '@/components/app/useT';
import { useBrandFields } from '@/components/fields/brandFields';
import { useVariableName } from '@/components/outreach/useVariableName';
import type { TextLanguage } from '@/lib/model/message';
import { difference } from '@/lib/outreach/drafts/difference';
import { parseText } from '@/lib/outreach/drafts/parseText';
import { canAsk } from '@/lib/outreach/templates/ownVariables';
import { foldedDifference } from './foldedDifference';

type Props = { before: string; after: string; language: TextLanguage };

/** What became of one text, with its variables as chips; long stretches that stayed unfold on a press. */
export function DifferenceText({ before, after, language }: Props) {
  const { t } = useT();
  const [isWhole, setWhole] = useState(false);
  const pieces = difference(before, after);

  return (
    <p className="txt shown" lang={language} dir="auto">
      {(isWhole ? pieces : foldedDifference(pieces)).map((piece, i) => {
        const key = `${i} ${piece.kind}`;
        if (piece.kind === 'skipped')
          return (
            <button key={key} type="button" className="skipped" onClick={() => setWhole(true)}>
              {t('templates.sameLines', { count: piece.lines })}
            </button>
          );
        if (piece.kind === 'same') return <Words key={key} text={piece.text} isChanged={false} />;
        const Part = piece.kind === 'gone' ? 'del' : 'ins';
        return (
          <Part key={key}>
            <span className="vh">{t(piece.kind === 'gone' ? 'templates.gone' : 'templates.added')} </span>
            <Words text={piece.text} isChanged />
          </Part>
        );
      })}
    </p>
  );
}

/** A condition is on the screen where it is what changed; so is what a filter makes of a variable. */
function Words({ text, isChanged }: { text: string; isChanged: boolean }) {
  const { t } = useT();
  const name = useVariableName();
  const fields = useBrandFields();
  return parseText(text).map((piece) => {
    const own = text.slice(piece.start, piece.end);
    if (piece.kind === 'tag' && !isChanged) return null;
    if (piece.kind !== 'variable' || piece.path === null || (isChanged && own.includes('|'))) return own;
    return (
      <span key={piece.start} className={canAsk(piece.path, fields) ? 'var' : 'var miss'}>
        {t('templates.chip', { name: name(piece.path) })}
      </span>
    );
  });
}

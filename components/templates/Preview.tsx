import { usePipeline } from '@/components/app/usePipeline';
import { useT } from '@/components/app/useT';
import { useVariableName } from '@/components/outreach/useVariableName';
import { rowName } from '@/components/pipeline/rowName';
import { Section } from '@/components/ui/Section';
import { Select } from '@/components/ui/Select';
import type { TextLanguage } from '@/lib/model/message';
import type { Rendered, RenderedPiece } from '@/lib/outreach/drafts/renderSide';

type Props = {
  dealId: string | null;
  rendered: Rendered | null;
  language: TextLanguage;
  onChoose: (dealId: string) => void;
};

/** A longer list is no list to choose from: the newest of the pipeline. */
const most = 200;

/** The text filled in for a real creator; what only a person can say stays named. */
export function Preview({ dealId, rendered, language, onChoose }: Props) {
  const { t } = useT();
  const { rows } = usePipeline();
  return (
    <Section title={t('templates.preview')}>
      {rows.length === 0 ? (
        <p className="dim">{t('templates.previewNone')}</p>
      ) : (
        <>
          <Select label={t('templates.previewWith')} value={dealId ?? ''} onChange={onChoose}>
            {rows.slice(0, most).map((row) => (
              <option key={row.dealId} value={row.dealId}>
                {rowName(row) ?? row.dealId}
              </option>
            ))}
          </Select>
          {rendered && (
            <div className="preview" lang={language} dir="auto">
              {rendered.subjectPieces.length > 0 && (
                <p className="b">
                  <Pieces pieces={rendered.subjectPieces} />
                </p>
              )}
              <p className="txt shown">
                <Pieces pieces={rendered.pieces} />
              </p>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function Pieces({ pieces }: { pieces: readonly RenderedPiece[] }) {
  const { t } = useT();
  const name = useVariableName();
  return pieces.map((piece, i) => {
    if (piece.kind === 'text') return piece.text;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
      <span key={i} className={piece.kind === 'missing' ? 'var miss' : 'var'}>
        {piece.kind === 'missing' ? t('draft.missing', { name: name(piece.path) }) : piece.text}
      </span>
    );
  });
}

import { useState } from 'react';
import { useWords } from '@/components/creators/useWords';

type Props = { text: string; language: string | null; isFaint?: boolean };

/** Words as they were written, a long text cut until it is asked for. */
export function LongText({ text, language, isFaint = false }: Props) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const isLong = text.length > 320 || text.split('\n').length > 8;
  return (
    <>
      <p
        className={['sent-text', isLong && !isWhole && 'cut-short', isFaint && 'dim']
          .filter(Boolean)
          .join(' ')}
        lang={language ?? undefined}
        dir="auto"
      >
        {text}
      </p>
      {isLong && (
        <button
          type="button"
          className="btn quiet s flush"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {t(isWhole ? 'thread.fold' : 'thread.unfold')}
        </button>
      )}
    </>
  );
}

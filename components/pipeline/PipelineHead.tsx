import type { ReactNode } from 'react';
import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';

type Props = {
  title: string;
  /** Of whom all or some are shown; null: not known yet. */
  count: { shown: number; all: number } | null;
  /** How many of them are written otherwise than was typed; null: nobody. */
  near: string | null;
  isBoard: boolean;
  children: ReactNode;
};

/** The head of the wide pane: what it shows, how many, and its tools. */
export function PipelineHead({ title, count, near, isBoard, children }: Props) {
  const { t, language } = useT();
  const number = (value: number) => wholeNumber(value, language);
  return (
    <div className="whead">
      <h1>{title}</h1>
      {count && (
        <span className="faint">
          {count.shown === count.all
            ? number(count.all)
            : t('pipeline.countOf', { shown: number(count.shown), all: number(count.all) })}
          {near && ` · ${near}`}
        </span>
      )}
      <span className="grow" />
      {isBoard && <span className="meta nw keys-hint">{t('pipeline.board.hint')}</span>}
      {children}
    </div>
  );
}

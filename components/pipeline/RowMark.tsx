import type { ReactNode } from 'react';
import { useT } from '@/components/app/useT';
import { rowName } from './rowName';
import type { RowProps } from './rowProps';

/** The sign before a name: a press on it chooses the row, with Shift all up to it. By keyboard the list's own keys do, so it is no tab stop. */
export function RowMark({
  row,
  onToggle,
  children,
}: Pick<RowProps, 'row' | 'onToggle'> & { children: ReactNode }) {
  const { t } = useT();
  const label = t('pipeline.choose', { name: rowName(row) ?? t('pipeline.noName') });
  return (
    <button
      type="button"
      className="row-mark"
      tabIndex={-1}
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation();
        onToggle(row.dealId, event.shiftKey);
      }}
    >
      {children}
    </button>
  );
}

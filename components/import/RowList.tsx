import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { ListName } from './DryRunPane';
import type { DryRun } from './importTasks';
import { useFaultWords } from './useFaultWords';

type Props = { dryRun: DryRun; list: ListName; isPanel: boolean };
type Line = { row: number; who: string; why: string };

/** The rows of one fate, each with its number in the sheet; only those in sight are drawn. */
export function RowList({ dryRun, list, isPanel }: Props) {
  const { t, language } = useT();
  const { rowFault, cellFault } = useFaultWords();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo<Line[]>(
    () =>
      list === 'leftOut'
        ? dryRun.leftOut.map((one) => ({ row: one.row, who: one.who, why: cellFault(one) }))
        : dryRun.rows
            .filter(({ fate }) => fate === list)
            .map((one) => ({
              row: one.row,
              who: one.who,
              why: one.why ? rowFault(one) : list === 'rejected' ? '' : t(`import.became.${list}`),
            })),
    [dryRun, list, rowFault, cellFault, t],
  );
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 34,
    overscan: 12,
  });
  return (
    <section
      ref={scroller}
      className={isPanel ? 'import-rows inset' : 'import-rows body'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by keyboard
      tabIndex={0}
      aria-label={t(`import.lists.${list}`)}
    >
      <div className="import-line heads" aria-hidden="true">
        <span>{t('import.dryRun.row')}</span>
        <span>{t('import.dryRun.creator')}</span>
        <span>{t('import.dryRun.why')}</span>
      </div>
      {lines.length === 0 && <p className="gutter meta">{t('import.dryRun.none')}</p>}
      <ul style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = lines[index] as Line;
          return (
            <li key={index} className="import-line" style={{ transform: `translateY(${start}px)` }}>
              <span className="dim">{wholeNumber(line.row, language)}</span>
              <span className="cut" title={line.who}>
                {line.who || t('import.dryRun.empty')}
              </span>
              <span className="cut" title={line.why}>
                {line.why}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

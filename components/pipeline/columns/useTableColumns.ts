import { useMemo, useState } from 'react';
import { useSettings } from '@/components/app/useSettings';
import type { OwnField } from '@/lib/model/ownField';
import type { PipelineView } from '../pipelineView';
import { useLatest } from '../useLatest';
import type { Column } from './column';
import type { Layout } from './layout';
import { ownColumn } from './ownColumns';
import { columnsOf } from './tableColumns';

export type TableColumns = {
  /** All there are, shown or not. */
  all: readonly Column[];
  /** What was chosen; null: the table as it comes. */
  layout: Layout | null;
  setLayout: (layout: Layout | null) => void;
};

/** The columns there are and those chosen: a view has its own; those of the whole list stay with the person. */
export function useTableColumns(
  view: PipelineView,
  onView: (view: PipelineView) => void,
  ownFields: readonly OwnField[],
  currency: string,
): TableColumns {
  const { settings, change, shows } = useSettings();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what `shows` answers hangs on the edition alone
  const builtIn = useMemo(() => columnsOf(shows), [settings.edition]);
  const own = useMemo(() => ownFields.map((field) => ownColumn(field, currency)), [ownFields, currency]);
  const all = useMemo(() => [...builtIn, ...own], [builtIn, own]);
  const isOwn = view.viewId === null && view.columns === null;
  // Until it is stored: the next key goes on from here.
  const [wished, setWished] = useState<{ layout: Layout | null } | null>(null);
  const kept = wished ? wished.layout : settings.columns;

  function keep(layout: Layout | null): void {
    const wish = { layout };
    setWished(wish);
    void change({ columns: layout && [...layout] }).finally(() =>
      setWished((now) => (now === wish ? null : now)),
    );
  }
  const layout = view.columns ?? (isOwn ? kept : null);
  const setLayout = useLatest((next: Layout | null) =>
    isOwn ? keep(next) : onView({ ...view, columns: next }),
  );
  return useMemo(() => ({ all, layout, setLayout }), [all, layout, setLayout]);
}

import type { ComponentType } from 'react';
import type { useT } from '@/components/app/useT';
import type { Feature } from '@/lib/model/edition';
import type { OwnField } from '@/lib/model/ownField';
import type { QueryField } from '@/lib/model/query';
import type { PipelineRow } from '@/lib/store';
import type { EditorProps } from '../cells/editor';
import type { RowProps } from '../rowProps';
import type { Said } from './said';
import type { CellWords } from './useCellWords';

export type CellProps = Omit<RowProps, 'stages'> & {
  /** There is room for handles beside the names. */
  isRoomy: boolean;
  column: Column;
};

/** One column of the table: its head, its width, what its cells show and what can be done with it. */
export type Column = Shown & {
  /** As it is kept in views: never changed once it was there. */
  id: string;
  name: (t: ReturnType<typeof useT>['t']) => string;
  feature: Feature;
  /** In px; null: what the others leave. */
  width: number | null;
  /** The table as it comes shows it from this width of the pane on, in px; null: only where it is chosen. */
  from: number | null;
  /** What its head sorts by. */
  sort: QueryField | null;
  /** Figures and times stand at the end of their cells. */
  isNumeric?: true;
  /** The field of the brand's own that it shows, and the currency it is offered in. */
  own?: { field: OwnField; currency: string };
  /** A pen in its cells opens the row's menu of stages. */
  opensStages?: true;
  /** What stands in a cell while it is written in; absent: it is not. */
  Editor?: ComponentType<EditorProps>;
};

/** What a cell shows: words alone, or more than that. */
type Shown =
  | { says: (row: PipelineRow, words: CellWords, column: Column) => Said; Cell?: never }
  | { Cell: ComponentType<CellProps>; says?: never };

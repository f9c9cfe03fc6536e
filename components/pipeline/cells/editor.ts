import type { PipelineRow } from '@/lib/store';
import type { Column } from '../columns/column';

/** Where the keys go on: in the same cell, the next or the one before that can be written in; or they were elsewhere already. */
export type Go = 'stay' | 'next' | 'back' | 'left';

/** What stands in a cell while it is written in. */
export type EditorProps = {
  row: PipelineRow;
  column: Column;
  /** The column's name. */
  label: string;
  onDone: (go: Go) => void;
};

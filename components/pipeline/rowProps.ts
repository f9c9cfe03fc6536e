import type { BrandStage } from '@/lib/model/brand';
import type { PipelineRow } from '@/lib/store';
import type { Sought } from './search/foundIn';

export type RowProps = {
  row: PipelineRow;
  stages: readonly BrandStage[];
  /** From 0, among the rows shown. */
  place: number;
  isCursor: boolean;
  isSelected: boolean;
  isOpen: boolean;
  /** What is looked for; null: nothing. */
  sought: Sought | null;
  onOpen: (dealId: string) => void;
  onToggle: (dealId: string, isExtending?: boolean) => void;
  onChangeStage: (row: PipelineRow, anchor: Element) => void;
};

/** @param key of the line: the deal's id, or in groups one for each that the deal stands in */
export const rowId = (key: string): string => `row-${key}`;
export const cellId = (key: string, column: string): string => `cell-${column}-${key}`;

export const rowClasses = ({
  isCursor,
  isSelected,
  isOpen,
}: Pick<RowProps, 'isCursor' | 'isSelected' | 'isOpen'>): string =>
  [isCursor && 'cur', (isSelected || isOpen) && 'sel'].filter(Boolean).join(' ');

/** A press on a row opens it; with Ctrl or ⌘ it chooses it, with Shift all up to it. */
export function pressRow(
  event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  { row, onOpen, onToggle }: Pick<RowProps, 'row' | 'onOpen' | 'onToggle'>,
): void {
  if (event.shiftKey || event.ctrlKey || event.metaKey) onToggle(row.dealId, event.shiftKey);
  else onOpen(row.dealId);
}

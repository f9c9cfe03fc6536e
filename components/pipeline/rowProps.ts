import type { BrandStage } from '@/lib/model/brand';
import type { PipelineRow } from '@/lib/store';

export type RowProps = {
  row: PipelineRow;
  stages: readonly BrandStage[];
  /** From 0, among the rows shown. */
  place: number;
  isCursor: boolean;
  isSelected: boolean;
  isOpen: boolean;
  onOpen: (dealId: string) => void;
  onChangeStage: (row: PipelineRow, anchor: Element) => void;
};

export const rowId = (dealId: string): string => `row-${dealId}`;

export const rowClasses = ({ isCursor, isSelected, isOpen }: RowProps): string =>
  [isCursor && 'cur', (isSelected || isOpen) && 'sel'].filter(Boolean).join(' ');

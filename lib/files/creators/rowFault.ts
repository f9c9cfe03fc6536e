import type { AccountFault } from './accounts';

/** Why a row is not taken. */
export type RowFault =
  | AccountFault
  | 'emptyRow'
  | 'nameOnly'
  | 'platformUnknown'
  | 'platformNotSupported'
  | 'linkDisagrees';

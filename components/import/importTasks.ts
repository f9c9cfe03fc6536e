import type { RowFate } from '@/lib/commands/importSheet';
import type { MappedColumn } from '@/lib/files/creators/mapColumns';
import type { Answers, Question } from '@/lib/files/creators/questions';
import type { LeftOut, Rejected } from '@/lib/files/creators/readRows';
import type { AnyTarget } from '@/lib/files/creators/targets';
import type { OwnField } from '@/lib/model/ownField';
import type { Store } from '@/lib/store';
import type { SheetCounts, SheetImport } from '@/lib/store/sheetImports';

/** A file as it was opened: its tables, and the first rows of the one that was chosen. */
export type OpenedSheet = {
  kind: 'csv' | 'xlsx';
  encoding: string | null;
  names: readonly { name: string; isHidden: boolean }[];
  /** Place of the sheet that was read. */
  sheet: number;
  rowCount: number;
  /** For choosing another head. */
  firstRows: readonly (readonly string[])[];
  match: Match;
};
/** How the columns of a table are read, proposed or chosen. */
export type Match = {
  headRow: number | null;
  columns: readonly MappedColumn[];
  questions: readonly Question[];
  answers: Answers;
  /** When a file of this shape was imported last. */
  sameShapeAt: string | null;
  hasWho: boolean;
};
export type MatchWish = { headRow: number; targets: Record<number, AnyTarget>; answers: Answers };
/** One line of the dry run. `why` is set where a row is not taken. */
export type PlannedRow = {
  row: number;
  who: string;
  fate: RowFate | 'rejected';
  why: Rejected['fault'] | RowFate | null;
  what: string;
};
export type DryRun = { counts: SheetCounts; rows: readonly PlannedRow[]; leftOut: readonly LeftOut[] };
export type Reader = {
  brandId: string;
  stages: readonly (readonly [string, string])[];
  /** The brand's own fields in use. */
  fields: readonly OwnField[];
  zone: string;
};
/** `isWhole`: nothing of it is left; false where it was stopped. */
export type TakenBack = Awaited<ReturnType<Store['sheets']['takeBack']>>;
export type Ran = { entry: SheetImport; dryRun: DryRun };

/** What the page asks of its worker: one task at a time, each with a progress, each can be stopped. */
export type ImportTasks = {
  open: { args: { file: File; sheet: number | null }; result: OpenedSheet };
  /** The head was moved: everything is proposed anew. */
  moveHead: { args: { headRow: number }; result: Match };
  plan: { args: { wish: MatchWish; reader: Reader }; result: { match: Match; dryRun: DryRun } };
  write: { args: { wish: MatchWish; reader: Reader }; result: Ran };
  /** An import that was stopped, or whose browser was killed: its file and its setup are kept. */
  goOn: { args: { id: string; reader: Reader }; result: Ran };
  takeBack: { args: { id: string }; result: TakenBack };
  /** Cells of rows, with the head before them, for a file of what was not taken. */
  cellsOf: { args: { rows: readonly number[] }; result: (readonly string[])[] };
};
export type TaskName = keyof ImportTasks;
export type Phase = 'reading' | 'checking' | 'writing' | 'undoing';

export type ToWorker =
  | { [T in TaskName]: { task: T; n: number; args: ImportTasks[T]['args'] } }[TaskName]
  | { database: string }
  | { stop: number };
export type FromWorker =
  | { n: number; progress: { phase: Phase; done: number; total: number } }
  | { n: number; result: unknown }
  | { n: number; failed: { code: string; details: Record<string, string> } };

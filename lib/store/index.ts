export type { BackupSetup, ExportFile, ImportCounts, ImportRehearsal } from './backup';
export type { DuplicateCheck, DuplicatePair, Half } from './duplicates';
export type { ImportSource } from './importSource';
export type { MergeShown, Side } from './mergeQueries';
export type { PipelineRow } from './pipelineRow';
export type { ProjectionSnapshot } from './projection';
export type { Restore } from './restores';
export { openStore, type RunOptions, type Store, type StoreOptions, type StoreStatus } from './store';
export type { Undone } from './undo';

export type { ExportFile, ImportCounts } from './backup';
export type { PipelineRow } from './pipelineRow';
export type { ProjectionSnapshot } from './projection';
export { openStore, type RunOptions, type Store, type StoreOptions, type StoreStatus } from './store';
export type { Undone } from './undo';

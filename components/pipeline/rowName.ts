import type { PipelineRow } from '@/lib/store';

/** What to call the person of a row: the name, else the account; null where neither is known. */
export const rowName = ({ name, handle }: Pick<PipelineRow, 'name' | 'handle'>): string | null =>
  name ?? (handle && `@${handle}`);

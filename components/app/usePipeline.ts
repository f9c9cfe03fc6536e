import { useSyncExternalStore } from 'react';
import type { ProjectionSnapshot } from '@/lib/store';
import { useStore } from './useStore';

/** Every row of the pipeline, live. The one thing lists, counts and filters read. */
export function usePipeline(): ProjectionSnapshot {
  const { pipeline } = useStore();
  return useSyncExternalStore(pipeline.subscribe, pipeline.snapshot);
}

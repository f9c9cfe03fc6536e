import { useCallback, useState } from 'react';
import { v7 } from 'uuid';
import { useSettings } from '@/components/app/useSettings';
import { useStore } from '@/components/app/useStore';
import { useWriterFacts } from '@/components/outreach/useWriter';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import type { PipelineRow } from '@/lib/store';
import type { Bulk } from '../useBulk';
import type { AllFates } from './draftAll';
import { draftsInWorker } from './draftsInWorker';

/** What became of drafts for many: of each deal by its id. `isWhole`: false where it was stopped. */
export type DraftsResult = AllFates & { template: AnyTemplate; batch: string; isWhole: boolean };

/** Drafts from one template for many, with one undo; the result stays until it is put away. */
export function useTemplateDrafts({ follow }: Bulk, chosen: () => PipelineRow[], onDone: () => void) {
  const store = useStore();
  const writer = useWriterFacts();
  const { settings } = useSettings();
  const [result, setResult] = useState<DraftsResult | null>(null);

  async function draftAll(template: AnyTemplate, isReplacing: boolean): Promise<void> {
    const wish = { template, isReplacing, writer, limits: settings.textLimits };
    const dealIds = chosen().map(({ dealId }) => dealId);
    const batch = v7();
    setResult(null);
    await follow(
      dealIds.length,
      async (watch) => {
        const all = await draftsInWorker({ database: store.name, dealIds, wish, batch }, watch);
        const { written, kept, left, wordless } = all;
        const isWhole = written.length + kept.length + left.length + wordless.length === dealIds.length;
        setResult({ ...all, template, batch, isWhole });
        return { did: written.length };
      },
      () => null,
      batch,
    );
    onDone();
  }

  return { draftAll, result, putAway: useCallback(() => setResult(null), []) };
}

export type TemplateDrafts = ReturnType<typeof useTemplateDrafts>;

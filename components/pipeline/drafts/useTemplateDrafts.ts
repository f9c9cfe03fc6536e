import { useState } from 'react';
import { v7 } from 'uuid';
import { useSettings } from '@/components/app/useSettings';
import { useWriter } from '@/components/outreach/useWriter';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import type { PipelineRow } from '@/lib/store';
import type { Bulk } from '../useBulk';
import type { StepFates } from './draftStep';

/** What became of drafts for many: of each deal by its id. `isWhole`: false where it was stopped. */
export type DraftsResult = StepFates & { template: AnyTemplate; batch: string; isWhole: boolean };

/** Drafts from one template for many, so many at a time, with one undo; the result stays until it is put away. */
export function useTemplateDrafts({ run }: Bulk, chosen: () => PipelineRow[], onDone: () => void) {
  const writer = useWriter();
  const { settings } = useSettings();
  const [result, setResult] = useState<DraftsResult | null>(null);

  async function draftAll(template: AnyTemplate, isReplacing: boolean): Promise<void> {
    const wish = { template, isReplacing, writer, limits: settings.textLimits };
    const dealIds = chosen().map(({ dealId }) => dealId);
    const batch = v7();
    const all: StepFates = { written: [], kept: [], left: [], toFill: [], wordless: [] };
    setResult(null);
    await run(
      dealIds,
      async (store, some, options) => {
        const { draftStep } = await import('./draftStep');
        const fates = await draftStep(store, some, wish, options);
        for (const fate of Object.keys(all) as (keyof StepFates)[]) all[fate].push(...fates[fate]);
        return { did: fates.written.length };
      },
      () => {
        const { written, kept, left, wordless } = all;
        const isWhole = written.length + kept.length + left.length + wordless.length === dealIds.length;
        setResult({ ...all, template, batch, isWhole });
        return null;
      },
      batch,
    );
    onDone();
  }

  return { draftAll, result, putAway: () => setResult(null) };
}

export type TemplateDrafts = ReturnType<typeof useTemplateDrafts>;

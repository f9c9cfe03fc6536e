import { useMemo } from 'react';
import type { DealRecords } from '@/components/creators/useDealRecords';
import type { Blocker, DraftText } from '@/lib/outreach/drafts/draftText';
import type { DraftValues } from '@/lib/outreach/drafts/draftValues';
import { type Checked, checkFacts, type Names } from './factChecks';
import type { Around } from './useWriting';

/** Whether both sides say the same, and what of it keeps the text from being copied. null: there is one side alone. */
export function useFactCheck(
  text: DraftText,
  values: DraftValues,
  { records, around, isTwoSided }: { records: DealRecords; around: Around; isTwoSided: boolean },
): { names: Names; checked: Checked | null; differing: Blocker[] } {
  const names = useMemo(
    () => ({ brand: records.brand, products: around.products }),
    [records.brand, around.products],
  );
  const checked = useMemo(
    () => (isTwoSided ? checkFacts(text, values, names) : null),
    [text, values, names, isTwoSided],
  );
  const differing = (checked?.blocking ?? []).map(({ key }): Blocker => ({ kind: 'factDiffers', key }));
  return { names, checked, differing };
}

import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { ImportCounts } from '@/lib/store';

const kinds = ['added', 'updated', 'same', 'older', 'onlyHere', 'rejected', 'erased'] as const;
/** Said only where there are any. */
const rare: readonly string[] = ['older', 'onlyHere', 'erased'];

/** Rows by what becomes of them, or became. */
export function RestoreCounts({ counts }: { counts: ImportCounts & { onlyHere?: number } }) {
  const { t, language } = useT();
  return (
    <dl className="counts">
      {kinds
        .filter((kind) => (counts[kind] ?? 0) > 0 || !rare.includes(kind))
        .map((kind) => (
          <div key={kind} style={{ display: 'contents' }}>
            <dt>{t(`settings.import.${kind}`)}</dt>
            <dd className={kind === 'rejected' && counts.rejected > 0 ? 'stop' : undefined}>
              {wholeNumber(counts[kind] ?? 0, language)}
            </dd>
          </div>
        ))}
    </dl>
  );
}

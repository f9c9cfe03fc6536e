import { useNow } from '@/components/app/useNow';
import { useT } from '@/components/app/useT';
import { isStale } from '@/components/creators/factLines';
import { countText } from '@/lib/i18n/numbers';
import type { PipelineRow } from '@/lib/store';

/** Followers as the page gave them: exact, ≈ rounded, lighter when seen long ago, a dash when unknown. */
export function RowFollowers({ row: { followers, seenAt } }: { row: PipelineRow }) {
  const { t, language } = useT();
  const now = useNow();
  if (!followers)
    return (
      <span className="faint">
        <span aria-hidden="true">–</span>
        <span className="vh">{t('pipeline.noFollowers')}</span>
      </span>
    );
  const classes = [!followers.exact && 'approx', seenAt && isStale(seenAt, now) && 'stale']
    .filter(Boolean)
    .join(' ');
  return <span className={classes || undefined}>{countText(followers, language)}</span>;
}

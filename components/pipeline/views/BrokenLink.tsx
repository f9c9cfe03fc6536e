import { places } from '@/components/app/places';
import { useT } from '@/components/app/useT';
import { Note } from '@/components/ui/Note';

/** The address names a view that is not there or cannot be read. */
export function BrokenLink({ isBoard }: { isBoard: boolean }) {
  const { t } = useT();
  return (
    <Note
      kind="attention"
      role="status"
      title={t('pipeline.views.broken')}
      actions={<a href={`#${isBoard ? places.board : places.pipeline}`}>{t('pipeline.views.toAll')}</a>}
    >
      {t('pipeline.views.brokenBody')}
    </Note>
  );
}

import { useT } from '@/components/app/useT';
import { Name } from '@/components/ui/Name';
import { PlatformIcon } from '@/components/ui/PlatformIcon';
import type { PipelineRow } from '@/lib/store';
import { rowName } from './rowName';

/** Name and site; the handle is read out and found, also where a name stands in its place. */
export function RowName({ row, showsHandle = false }: { row: PipelineRow; showsHandle?: boolean }) {
  const { t } = useT();
  const name = rowName(row);
  return (
    <>
      {name ? (
        <Name className="nm cut">{name}</Name>
      ) : (
        <span className="nm cut unknown">{t('pipeline.noName')}</span>
      )}
      {row.handle && row.name && <bdi className={showsHandle ? 'handle cut' : 'vh'}>@{row.handle}</bdi>}
      {row.platform && <PlatformIcon platform={row.platform} />}
    </>
  );
}

import { useT } from '@/components/app/useT';
import { Name } from '@/components/ui/Name';
import { PlatformIcon } from '@/components/ui/PlatformIcon';
import type { PipelineRow } from '@/lib/store';
import { rowName } from './rowName';
import type { Found } from './search/foundIn';
import { Marked } from './search/Marked';

type Props = {
  row: PipelineRow;
  showsHandle?: boolean;
  /** What a search found in it; null: there is none. */
  found?: Found | null;
};

/** Name and site; the handle is read out and found, also where a name stands in its place. What was looked for is marked. */
export function RowName({ row, showsHandle = false, found = null }: Props) {
  const { t } = useT();
  const name = rowName(row);
  const isHandleSeen = showsHandle || found?.isInHandleAlone;
  return (
    <>
      {name ? (
        <Name
          className="nm cut"
          marked={found && <Marked text={name} ranges={found.name} isNear={found.isNear} />}
        >
          {name}
        </Name>
      ) : (
        <span className="nm cut unknown">{t('pipeline.noName')}</span>
      )}
      {row.handle && row.name && (
        <bdi className={isHandleSeen ? 'handle cut' : 'vh'}>
          @
          {found && isHandleSeen ? (
            <Marked text={row.handle} ranges={found.handle} isNear={found.isNear} />
          ) : (
            row.handle
          )}
        </bdi>
      )}
      {row.platform && <PlatformIcon platform={row.platform} />}
    </>
  );
}

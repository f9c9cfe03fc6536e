import { useT } from '@/components/app/useT';
import { Name } from '@/components/ui/Name';
import { PlatformIcon } from '@/components/ui/PlatformIcon';
import type { PipelineRow } from '@/lib/store';
import { rowName } from './rowName';
import { FoundHint } from './search/FoundHint';
import { foundIn, type Sought } from './search/foundIn';
import { Marked } from './search/Marked';

type Props = {
  row: PipelineRow;
  showsHandle?: boolean;
  /** What is looked for; null: nothing. */
  sought?: Sought | null;
};

/** Name and site; the handle is read out and found, also where a name stands in its place. What was looked for is marked. */
export function RowName({ row, showsHandle = false, sought = null }: Props) {
  const { t } = useT();
  const name = rowName(row);
  const found = sought && foundIn(row, sought);
  const isHandleSeen = showsHandle || (found !== null && found.handle.length > 0);
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
          @{found ? <Marked text={row.handle} ranges={found.handle} isNear={found.isNear} /> : row.handle}
        </bdi>
      )}
      {row.platform && <PlatformIcon platform={row.platform} />}
      {found && <FoundHint {...found} />}
    </>
  );
}

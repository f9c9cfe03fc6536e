import { Rows2 } from 'lucide-react';
import { memo } from 'react';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import type { BrandStage } from '@/lib/model/brand';
import type { GroupField } from '@/lib/model/query';
import type { OwnContext } from '@/lib/store/query/ownReaders';
import { useGroupWords } from './useGroupWords';

type Props = {
  group: GroupField | null;
  onGroup: (group: GroupField | null) => void;
  stages: readonly BrandStage[];
  own: OwnContext;
  /** The word is read out alone. */
  isShort: boolean;
};

/** What the table's rows are grouped by. It stays as it is while one types. */
export const GroupMenu = memo(function GroupMenu({ group, onGroup, stages, own, isShort }: Props) {
  const { t } = useT();
  const { field, fields } = useGroupWords(stages, own);
  const word = group ? t('pipeline.grouping.by', { field: field(group) }) : t('pipeline.grouping.button');
  return (
    <Menu
      align="end"
      trigger={
        <Button className={group ? 'filter-button on' : 'filter-button'} title={word}>
          <Rows2 className="i" aria-hidden="true" />
          <span className={isShort ? 'vh' : undefined}>{word}</span>
        </Button>
      }
      groups={[
        [
          {
            key: 'none',
            label: t('pipeline.grouping.none'),
            on: group === null,
            onSelect: () => onGroup(null),
          },
        ],
        fields.map((of) => ({
          key: of,
          label: field(of),
          on: group === of,
          onSelect: () => onGroup(of),
        })),
      ]}
    />
  );
});

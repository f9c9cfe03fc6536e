import { Popover } from '@base-ui/react/popover';
import { Settings2 } from 'lucide-react';
import { memo } from 'react';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { ColumnsMenu } from './ColumnsMenu';
import type { TableColumns } from './useTableColumns';
import './columns.css';

type Props = {
  columns: TableColumns;
  /** The word is read out alone. */
  isShort: boolean;
};

/** Opens the columns under itself. It stays as it is while one types. */
export const ColumnsButton = memo(function ColumnsButton({ columns, isShort }: Props) {
  const { t } = useT();
  return (
    <Popover.Root>
      <Popover.Trigger
        render={
          <Button title={t('pipeline.columnsMenu.title')}>
            <Settings2 className="i" aria-hidden="true" />
            <span className={isShort ? 'vh' : undefined}>{t('pipeline.columnsMenu.title')}</span>
          </Button>
        }
      />
      <Popover.Portal>
        <Popover.Positioner className="menu-place" align="end" sideOffset={4} collisionPadding={8}>
          <Popover.Popup className="columns-menu" aria-label={t('pipeline.columnsMenu.title')}>
            <ColumnsMenu {...columns} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
});

import { Popover } from '@base-ui/react/popover';
import { Settings2 } from 'lucide-react';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { ColumnsMenu } from './ColumnsMenu';
import type { TableColumns } from './useTableColumns';
import './columns.css';

/** Opens the columns under itself. `isShort`: the word is read out alone. */
export function ColumnsButton({ columns, isShort }: { columns: TableColumns; isShort: boolean }) {
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
}

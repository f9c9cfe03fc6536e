import { type ReactElement, useState } from 'react';
import { useT } from '@/components/app/useT';
import { Menu } from '@/components/ui/Menu';
import { listFormats, useExportList } from './useExportList';

type Props = {
  trigger: ReactElement<Record<string, unknown>>;
  /** Whose rows, in their order, asked when it opens; absent: everybody's. */
  dealIds?: () => readonly string[];
  side?: 'top' | 'bottom';
};

/** A list as a file: a sheet, or the table that another program reads. */
export function ExportMenu({ trigger, dealIds, side = 'bottom' }: Props) {
  const { t } = useT();
  const exportList = useExportList();
  const [count, setCount] = useState(0);
  return (
    <Menu
      align="end"
      side={side}
      trigger={trigger}
      onOpenChange={(isOpen) => isOpen && setCount(dealIds?.().length ?? 0)}
      caption={dealIds ? t('exported.captionSome', { count }) : t('exported.captionAll')}
      groups={[
        listFormats.map((format) => ({
          key: format,
          label: t(`exported.formats.${format}`),
          onSelect: () => void exportList(format, dealIds?.()),
        })),
      ]}
    />
  );
}

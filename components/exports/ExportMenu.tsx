import type { ReactElement } from 'react';
import { useT } from '@/components/app/useT';
import { Menu } from '@/components/ui/Menu';
import { listFormats, useExportList } from './useExportList';

type Props = {
  trigger: ReactElement<Record<string, unknown>>;
  /** Whose rows, in their order; absent: everybody's. */
  dealIds?: readonly string[];
  side?: 'top' | 'bottom';
};

/** A list as a file: a sheet, or the table that another program reads. */
export function ExportMenu({ trigger, dealIds, side = 'bottom' }: Props) {
  const { t } = useT();
  const exportList = useExportList();
  return (
    <Menu
      align="end"
      side={side}
      trigger={trigger}
      caption={dealIds ? t('exported.captionSome', { count: dealIds.length }) : t('exported.captionAll')}
      groups={[
        listFormats.map((format) => ({
          key: format,
          label: t(`exported.formats.${format}`),
          onSelect: () => void exportList(format, dealIds),
        })),
      ]}
    />
  );
}

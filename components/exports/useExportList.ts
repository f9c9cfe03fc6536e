import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { download } from '@/components/app/download';
import { errorText } from '@/components/app/errorText';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { creatorLines } from '@/components/settings/creatorLines';
import { useOwnZone } from '@/components/settings/useOwnZone';
import { AppError } from '@/lib/errors';
import { type ContactLine, hubspotTable, mailingTable, salesforceTable } from '@/lib/files/contactTables';
import {
  type CreatorColumn,
  type CreatorWords,
  creatorColumns,
  creatorTable,
} from '@/lib/files/creatorTable';
import { type CsvTable, csvText } from '@/lib/files/exportCsv';
import { exportName } from '@/lib/files/fileName';
import type { OwnField } from '@/lib/model/ownField';
import { fieldsInUse } from '@/lib/pipeline/ownFields';

export const listFormats = ['csv', 'xlsx', 'hubspot', 'salesforce', 'mailing'] as const;
export type ListFormat = (typeof listFormats)[number];

/**
 * The list as a file: of all creators, or of those of some deals in their order. It cannot be imported again whole, so it does not count as
 * a backup.
 */
export function useExportList(): (format: ListFormat, dealIds?: readonly string[]) => Promise<void> {
  const store = useStore();
  const toasts = useToast();
  const { t } = useT();
  const zone = useOwnZone();

  return useCallback(
    async (format, dealIds) => {
      try {
        const { tables, exportedAt } = await store.backup.exportAll();
        const all = creatorLines(tables, {
          stageName: ({ name, kind }) => name ?? t(`stageKinds.${kind}`),
          nextStepName: (kind) => t(`creator.nextStep.kinds.${kind}`),
        });
        const fields = (tables.brands ?? []).flatMap((brand) => fieldsInUse(brand.fields));
        const table = tableOf(format, chosen(all, dealIds), fields, t);
        download(await fileOf(format, table, t('shell.pipeline')), nameOf(format, exportedAt, zone));
        toasts.show({ text: t('exported.list', { count: table.rows.length }) });
      } catch (error) {
        toasts.show({ text: errorText(t, AppError.from(error)) });
      }
    },
    [store, toasts, t, zone],
  );
}

function chosen(lines: ContactLine[], dealIds: readonly string[] | undefined): ContactLine[] {
  if (!dealIds) return lines;
  const byDeal = new Map(lines.map((line) => [line.deal.id, line]));
  return dealIds.flatMap((id) => byDeal.get(id) ?? []);
}

function tableOf(
  format: ListFormat,
  lines: ContactLine[],
  fields: readonly OwnField[],
  t: TFunction,
): CsvTable {
  if (format === 'hubspot') return hubspotTable(lines);
  if (format === 'salesforce') return salesforceTable(lines);
  return format === 'mailing' ? mailingTable(lines) : creatorTable(lines, wordsOf(t), fields);
}

async function fileOf(format: ListFormat, table: CsvTable, sheetName: string): Promise<Blob> {
  if (format !== 'xlsx') return new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' });
  const { xlsxFile } = await import('@/lib/files/exportXlsx');
  return xlsxFile(table, sheetName);
}

function nameOf(format: ListFormat, at: string, zone: string): string {
  if (format === 'csv' || format === 'xlsx') return exportName(at, zone, format);
  return exportName(at, zone, 'csv').replace(/\.csv$/, `-${format}.csv`);
}

const wordsOf = (t: TFunction): CreatorWords => ({
  columns: Object.fromEntries(
    creatorColumns.map((column) => [column, t(`settings.csv.columns.${column}`)]),
  ) as Record<CreatorColumn, string>,
  exact: t('settings.csv.exact'),
  rounded: t('settings.csv.rounded'),
  yes: t('settings.csv.yes'),
  no: t('settings.csv.no'),
});

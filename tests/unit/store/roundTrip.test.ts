import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { creatorLines } from '@/components/settings/creatorLines';
import { commands } from '@/lib/commands';
import { findHeader } from '@/lib/files/creators/findHeader';
import { mapColumns } from '@/lib/files/creators/mapColumns';
import { readRows } from '@/lib/files/creators/readRows';
import { type CreatorColumn, creatorColumns, creatorTable } from '@/lib/files/creatorTable';
import { csvText } from '@/lib/files/exportCsv';
import { xlsxFile } from '@/lib/files/exportXlsx';
import { readSheets } from '@/lib/files/sheets/readSheets';
import { stageKinds } from '@/lib/model/brand';
import en from '@/locales/en.json';
import zh from '@/locales/zh-CN.json';
import { makeCapture } from '@/tests/make';
import { storeWithDeal } from '@/tests/storeWith';

test.each([
  ['en', en, 'csv'],
  ['en', en, 'xlsx'],
  ['zh-CN', zh, 'csv'],
  ['zh-CN', zh, 'xlsx'],
] as const)('[SHEET-23] what was exported in %s comes in as nothing new ', async (_, words, format) => {
  const { store, brandId, dealId } = await storeWithDeal();
  await store.run(commands.editNote, { dealId, note: '=1+1\n周末回复慢, "ok"' });
  await store.run(commands.changeTags, { dealId, add: ['厨房', 'b'], remove: [] });
  await store.run(commands.addToPipeline, {
    capture: makeCapture({
      handle: 'b.example',
      platform: 'instagram',
      platformId: '9',
      url: 'https://www.instagram.com/b.example/',
      followers: { value: 128_000, exact: false },
    }),
    brandId,
  });
  const { tables, exportedAt } = await store.backup.exportAll();
  const { csv } = words.settings;
  const lines = creatorLines(tables, {
    stageName: ({ kind }) => words.stageKinds[kind],
    nextStepName: (kind) => words.creator.nextStep.kinds[kind],
  });
  const columns = Object.fromEntries(creatorColumns.map((one) => [one, csv.columns[one]])) as Record<
    CreatorColumn,
    string
  >;
  const table = creatorTable(lines, {
    columns,
    exact: csv.exact,
    rounded: csv.rounded,
    yes: csv.yes,
    no: csv.no,
  });
  const blob = format === 'csv' ? new Blob([csvText(table)]) : await xlsxFile(table, 'x');

  const { sheet } = await readSheets(new File([blob], `x.${format}`));
  const head = findHeader(sheet.rows) ?? 0;
  const mapped = mapColumns(sheet.rows[head] ?? [], sheet.rows.slice(head + 1));
  const reading = {
    columns: mapped,
    answers: {},
    stages: new Map(stageKinds.map((kind) => [kind, kind])),
    at: exportedAt,
    today: '2026-11-24',
    zone: 'Asia/Shanghai',
  };
  const { rows, rejected } = readRows(sheet.rows, reading, head);
  const fates = await store.sheets.rehearse({ brandId, fileName: 'x', fileAt: exportedAt }, rows);

  expect(rejected).toEqual([]);
  expect(fates.map(({ fate }) => fate)).toEqual(['same', 'same']);
});

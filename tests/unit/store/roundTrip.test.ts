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
import type { OwnFieldType, OwnValue } from '@/lib/model/ownField';
import { fieldsInUse } from '@/lib/pipeline/ownFields';
import type { Store } from '@/lib/store';
import en from '@/locales/en.json';
import zh from '@/locales/zh-CN.json';
import { makeCapture } from '@/tests/make';
import { storeWithDeal } from '@/tests/storeWith';

test.each([
  ['en', en, 'csv'],
  ['en', en, 'xlsx'],
  ['zh-CN', zh, 'csv'],
  ['zh-CN', zh, 'xlsx'],
] as const)(
  '[SHEET-23] [FIELD-9] what was exported in %s comes in as nothing new, own fields too',
  async (_, words, format) => {
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
    const fields = await filledFields(store, brandId, dealId);
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
    const said = { columns, exact: csv.exact, rounded: csv.rounded, yes: csv.yes, no: csv.no };
    const table = creatorTable(lines, said, fields);
    const blob = format === 'csv' ? new Blob([csvText(table)]) : await xlsxFile(table, 'x');

    const { sheet } = await readSheets(new File([blob], `x.${format}`));
    const head = findHeader(sheet.rows) ?? 0;
    const mapped = mapColumns(sheet.rows[head] ?? [], sheet.rows.slice(head + 1), fields);
    const reading = {
      columns: mapped,
      answers: {},
      stages: new Map(stageKinds.map((kind) => [kind, kind])),
      at: exportedAt,
      today: '2026-11-24',
      zone: 'Asia/Shanghai',
      fields,
    };
    const { rows, rejected, leftOut } = readRows(sheet.rows, reading, head);
    const fates = await store.sheets.rehearse({ brandId, fileName: 'x', fileAt: exportedAt }, rows);

    expect([rejected, leftOut]).toEqual([[], []]);
    const own = mapped.filter(({ target }) => target.startsWith('own:'));
    expect(own.map(({ head: name }) => name)).toEqual([
      'Budget (Q4) (USD)',
      '合同',
      '签约日',
      'Grade',
      'Contract',
      'Score',
      'Done',
    ]);
    expect(own.every(({ confidence }) => confidence > 0.7)).toBe(true);
    const [first] = rows.filter(({ accounts }) => accounts[0]?.platform === 'tiktok');
    expect(first?.fields).toEqual((await store.read('deals', dealId))?.fields);
    expect(fates.map(({ fate }) => fate)).toEqual(['same', 'same']);
  },
);

/** A field of each type with a value; the brackets in a name are its own. */
async function filledFields(store: Store, brandId: string, dealId: string) {
  const filled: [OwnFieldType, string, OwnValue][] = [
    ['money', 'Budget (Q4)', { minor: '45050', currency: 'USD' }],
    ['text', '合同', '=1+1, "ok"'],
    ['date', '签约日', '2026-10-08'],
    ['choice', 'Grade', 'A'],
    ['link', 'Contract', 'https://docs.example/a?b=1'],
    ['number', 'Score', -1250.5],
    ['checkbox', 'Done', true],
  ];
  for (const [type, name, value] of filled) {
    const choices = type === 'choice' ? [{ id: null, name: 'A' }] : [];
    const { fieldId } = (await store.run(commands.defineField, { brandId, type, name, choices })).result;
    const { fields = [] } = (await store.read('brands', brandId)) ?? {};
    const choice = fields.find(({ id }) => id === fieldId)?.choices[0]?.id;
    await store.run(commands.setField, { dealId, fieldId, value: choice ?? value });
  }
  return fieldsInUse((await store.read('brands', brandId))?.fields);
}

import { sheetWorkbook } from '@/tests/e2e/creatorSheet';
import { launch } from '@/tests/e2e/launch';
import { textOf } from '@/tests/e2e/texts';
import type { Figure } from './figure';
import { percentile, phase } from './phase';
import { rawImport } from './rawImport';

const rows = Number(process.env.SHEET_ROWS ?? 20_000);

/** A workbook of 20,000 rows in the built panel: read, checked against what is here, written, checked again by a second import, taken back. */
export async function measure(): Promise<Figure[]> {
  const buffer = await sheetWorkbook(rows);
  const browser = await launch();
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/sidepanel.html#/import`);
    await page.waitForSelector('.import-drop');
    await page.waitForTimeout(1000); // what a start leaves to idle time is none of the import's

    const file = { name: 'pool.xlsx', mimeType: 'application/octet-stream', buffer };
    const read = await phase(page, 'change', '.import-cols', () =>
      page.locator('.import-drop input[type="file"]').setInputFiles(file),
    );
    const checked = await phase(page, null, '.import-counts');
    const written = await phase(page, 'click', '.import-result', () =>
      page.getByRole('button', { name: /^Write / }).click(),
    );
    const floor = await rawImport(page);
    const undone = await phase(page, 'click', '.import-drop', () =>
      page.getByRole('button', { name: textOf('import.undo') }).click(),
    );
    const frames = [...read.frames, ...checked.frames, ...written.frames];
    const total = read.ms + checked.ms + written.ms;
    const how = `${rows} rows in Chromium, once`;
    return [
      {
        key: 'importMs',
        value: total,
        floor: floor.put,
        how: `${how}: ${seconds(read.ms)} read, ${seconds(checked.ms)} checked for duplicates, ${seconds(written.ms)} written; without us: the same records put by IndexedDB alone`,
      },
      {
        key: 'importWriteMs',
        value: written.ms,
        floor: floor.put,
        how: `${how}, ${floor.records} records and ${floor.commands} commands`,
      },
      {
        key: 'importUndoMs',
        value: undone.ms,
        floor: floor.deleted,
        how: `${how}; without us: the same records deleted by IndexedDB alone`,
      },
      {
        key: 'importFrameMs',
        value: percentile(frames, 0.99),
        how: `99th percentile of ${frames.length} frames from the choice of the file to the result, longest ${Math.max(...frames).toFixed(0)} ms`,
      },
      {
        key: 'importUndoFrameMs',
        value: percentile(undone.frames, 0.99),
        how: `99th percentile of ${undone.frames.length} frames, longest ${Math.max(...undone.frames).toFixed(0)} ms`,
      },
    ];
  } finally {
    await browser.close();
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

import type { SheetImport } from '@/lib/store/sheetImports';
import type { Panel } from './Panel';

/** The file's name, as the screens show it. */
export const cutOffName = 'creators-november.xlsx';

const entry: SheetImport = {
  id: '0195b5a0-0000-7000-8000-00000000c0ff',
  brandId: '',
  fileName: cutOffName,
  fileAt: '2026-11-20T08:00:00.000Z',
  setup: { sheet: 0, headRow: 0, shape: 'name handle', targets: {}, answers: {} },
  state: 'stopped',
  done: 1200,
  total: 3480,
  counts: { added: 1100, updated: 60, same: 40, rejected: 0 },
  startedAt: '2026-11-24T17:20:00.000Z',
};

/** Leaves an import behind as one that was cut off does, past the product's own code; the panel starts anew and finds it. */
export async function cutOffImport({ page }: Panel): Promise<void> {
  await page.evaluate(
    (value) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('jianlian');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction('meta', 'readwrite');
          writing.objectStore('meta').put({ key: `sheetImport ${value.id}`, value });
          writing.onerror = () => failed(writing.error);
          writing.oncomplete = () => {
            database.close();
            done();
          };
        };
      }),
    entry,
  );
  await page.reload();
}

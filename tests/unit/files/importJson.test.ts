import { expect, test } from 'vitest';
import { jsonFile } from '@/lib/files/exportJson';
import { exportName } from '@/lib/files/fileName';
import { readExport } from '@/lib/files/importJson';

test('[FILE-6] what was written is what is read: signs, line ends, missing halves and all', async () => {
  const content = { a: ['达人\u2028', '\ud83d', 'x\r\n"', null, 0], format: 'jianlian-export' };

  expect(await readExport(jsonFile(content))).toEqual(content);
});

test('[FILE-6] a byte order mark another program put there does not matter', async () => {
  expect(await readExport(new Blob(['\uFEFF{"a":1}']))).toEqual({ a: 1 });
});

test('[FILE-7] refuses a file cut anywhere, and one that is no JSON', async () => {
  const whole = new Uint8Array(await jsonFile({ creators: [{ name: '陈嘉怡' }], n: [1, 2] }).arrayBuffer());

  for (let end = 0; end < whole.length; end++)
    await expect(readExport(new Blob([whole.slice(0, end)])), `cut at ${end}`).rejects.toMatchObject({
      code: 'file.broken',
    });
  await expect(readExport(new Blob(['name,handle\r\nAna,ana']))).rejects.toMatchObject({
    code: 'file.broken',
  });
});

test('[FILE-7] refuses a file that is too large before it reads a byte of it', async () => {
  let wasRead = false;
  const huge = {
    size: 500 * 1024 * 1024 + 1,
    text: async () => {
      wasRead = true;
      return '{}';
    },
  };

  await expect(readExport(huge)).rejects.toMatchObject({ code: 'file.tooLarge' });
  expect(wasRead).toBe(false);
});

test('[FILE-7] a file the browser cannot read any more is broken, not a bug', async () => {
  const gone = { size: 2, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };

  await expect(readExport(gone)).rejects.toMatchObject({ code: 'file.broken' });
});

test('[FILE-8] a file is named by the day in the own zone of the person', () => {
  expect(exportName('2026-11-24T17:30:00.000Z', 'Asia/Shanghai', 'json')).toBe('jianlian-2026-11-25.json');
  expect(exportName('2026-11-24T17:30:00.000Z', 'America/New_York', 'csv')).toBe('jianlian-2026-11-24.csv');
});

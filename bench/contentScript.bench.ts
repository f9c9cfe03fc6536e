import { builtFile, contentScripts, gzipped, listScripts, pressScripts } from '@/tests/repo/built';
import type { Figure } from './figure';

/** What every page of the two sites has to load of us, what the first press on one loads, and what a list of creators loads. */
export async function measure(): Promise<Figure[]> {
  const sizes = (files: readonly string[]) => ({
    value: files.reduce((sum, file) => sum + gzipped(builtFile('chrome', file)), 0),
    how: `${files.join(', ')}, gzip -9`,
  });
  return [
    { key: 'contentScriptBytesGzipped', ...sizes(contentScripts('chrome')) },
    { key: 'readerBytesGzipped', ...sizes(pressScripts) },
    { key: 'marksBytesGzipped', ...sizes(listScripts) },
  ];
}

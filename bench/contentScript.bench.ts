import { builtFile, contentScripts, gzipped } from '@/tests/repo/built';
import type { Figure } from './figure';

/** What every page of the two sites has to load of us. */
export async function measure(): Promise<Figure[]> {
  const text = contentScripts('chrome').map((file) => builtFile('chrome', file));
  return [
    {
      key: 'contentScriptBytesGzipped',
      value: text.reduce((sum, one) => sum + gzipped(one), 0),
      how: `${text.length} file, gzip -9`,
    },
  ];
}

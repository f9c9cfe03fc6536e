import { expect, test } from 'vitest';
import { glossaryText, readGlossary } from '@/components/settings/glossaryText';

test('[LOCK-5] the glossary is edited as lines and comes back as it went', () => {
  const text = 'Northpan\n铸铁锅 = en: skillet, ja: スキレット';

  const read = readGlossary(text);

  expect(read).toEqual({
    entries: [
      { term: 'Northpan', as: {} },
      { term: '铸铁锅', as: { en: 'skillet', ja: 'スキレット' } },
    ],
  });
  expect('entries' in read && glossaryText(read.entries)).toBe(text);
  expect(readGlossary('\n 锅 ＝ en：pan；de：Pfanne \n')).toEqual({
    entries: [{ term: '锅', as: { en: 'pan', de: 'Pfanne' } }],
  });
});

test('[LOCK-5] a line that cannot be read is named by its number', () => {
  expect(readGlossary('Northpan\n锅 = skillet')).toEqual({ badLine: 2 });
  expect(readGlossary('锅 = it: padella')).toEqual({ badLine: 1 });
  expect(readGlossary('= en: pan')).toEqual({ badLine: 1 });
});

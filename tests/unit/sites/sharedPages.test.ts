import { expect, test } from 'vitest';
import { captureProfile } from '@/lib/sites';
import { documentOf, sharedFolder, sharedPages } from './pages';
import { judgedFields, type Verdict, verdictOn } from './verdict';

const pages = sharedPages();
const now = '2026-11-24T09:40:00.000Z';

test.skipIf(pages.length > 0)(
  `real saved pages are not beside the project (${sharedFolder}): not compared`,
  () => {},
);

test.runIf(pages.length > 0)(
  '[CAP-1] every field of the real saved pages is right, or unknown where the page does not say',
  () => {
    const tally: Record<Verdict, number> = { right: 0, unknown: 0, wrong: 0, invented: 0, none: 0 };
    const complaints: string[] = [];
    const table = pages.map((page) => {
      const { id, url, kind, html, expected } = page;
      const result = captureProfile(documentOf(html), new URL(url), now);
      if (!result.ok) {
        if (expected.handle && kind === 'profile') complaints.push(`${id}: ${result.reason}`);
        return `${id.padEnd(54)} ${result.reason}`;
      }
      if (!expected.handle) complaints.push(`${id}: captured @${result.capture.handle}`);
      const judged = kind === 'profile' ? judgedFields : (['handle', 'platformId'] as const);
      const verdicts = judged.map((field) => [field, verdictOn(field, expected, result.capture)] as const);
      for (const [field, verdict] of verdicts) {
        tally[verdict]++;
        if (verdict !== 'right' && verdict !== 'none') {
          complaints.push(
            `${id}: ${field} ${verdict}: ${JSON.stringify(expected[field])} but ${JSON.stringify(result.capture[field])}`,
          );
        }
      }
      return `${id.padEnd(54)} ${verdicts.flatMap(([field, verdict]) => (verdict === 'none' ? [] : `${field}:${verdict[0]}`)).join(' ')} [${result.capture.layout}]`;
    });
    console.log(`${table.join('\n')}\n${JSON.stringify(tally)}`);

    expect(complaints).toEqual([]);
  },
  60_000,
);

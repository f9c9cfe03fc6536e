import { expect, test } from 'vitest';
import { captureProfile } from '@/lib/sites';
import { documentOf, fixturePages } from './pages';
import { judgedFields, verdictOn } from './verdict';

const pages = fixturePages();
const now = '2026-11-24T09:40:00.000Z';

/** Fields a page answers wrongly, invents, or leaves unsaid although it says them. */
const mistakesOn = ({ url, html, expected, reason }: (typeof pages)[number]): string[] => {
  const result = captureProfile(documentOf(html), new URL(url), now);
  if (!result.ok) return result.reason === reason ? [] : [`refused: ${result.reason}`];
  if (reason) return [`captured @${result.capture.handle} where ${reason} was due`];
  return judgedFields.flatMap((field) => {
    const verdict = verdictOn(field, expected, result.capture);
    if (verdict === 'right' || verdict === 'none') return [];
    return `${field} ${verdict}: ${JSON.stringify(expected[field])} but ${JSON.stringify(result.capture[field])}`;
  });
};

test.for(pages)('[CAP-2] $id: every field the page says is right, none is invented', (page) => {
  expect(mistakesOn(page)).toEqual([]);
});

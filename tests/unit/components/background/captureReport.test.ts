import { expect, test } from 'vitest';
import { browserName, captureReport, refusalReport } from '@/components/background/captureReport';
import { makeCapture } from '@/tests/make';

const setting = { version: '1.2.3', browser: 'Chromium 156', language: 'en' as const };
const capture = makeCapture({
  handle: 'ana.example',
  platformId: '6812345678901234567',
  displayName: 'Ana Belmont',
  bio: 'work: ana@belmont.example',
  links: ['https://belmont.example/'],
  followers: { value: 128_412, exact: true },
  missing: ['likes'],
  layout: 'tiktok.profile.2026',
});

test('[BTN-12] the report names layout, sources and what was missing', () => {
  const report = captureReport(capture, setting);

  expect(report).toContain('layout: tiktok.profile.2026');
  expect(report).toContain('missing: likes');
  expect(report).toContain('extension: 1.2.3');
  for (const [field, { source }] of Object.entries(capture.sources))
    expect(report).toContain(`${field}: ${source}`);
});

test('[BTN-12] and nothing that says whose page it was', () => {
  const report = captureReport(capture, setting);

  for (const secret of ['ana', 'Belmont', '6812345678901234567', '128', capture.url, capture.at])
    expect(report.toLowerCase()).not.toContain(secret.toLowerCase());
});

test('[BTN-12] a page that gave nothing is reported by its reason', () => {
  expect(refusalReport('capture.noData', 'tiktok', setting)).toContain('refused: capture.noData');
});

test.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'Chromium 156',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
    'Edge 156',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['curl/8', 'unknown'],
])('[BTN-12] of the browser only its name and major version: %s', (agent, name) => {
  expect(browserName(agent)).toBe(name);
});

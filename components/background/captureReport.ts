import type { ErrorCode } from '@/lib/errors';
import type { Capture } from '@/lib/model/capture';
import { factFields } from '@/lib/model/profile';
import type { UiLanguage } from '@/lib/model/settings';

export type ReportSetting = { version: string; browser: string; language: UiLanguage };

/**
 * What a person may send us when a page could not be read: which layout, which source gave which field, what was missing. No handle,
 * no id, no value of any field: nothing that says whose page it was.
 */
export function captureReport(capture: Capture, setting: ReportSetting): string {
  const { platform, kind, layout, missing, sources } = capture;
  const said = factFields.flatMap((field) =>
    sources[field] ? [`  ${field}: ${sources[field].source}`] : [],
  );
  return [
    ...head(setting),
    `site: ${platform} ${kind}`,
    `layout: ${layout ?? 'unknown'}`,
    `missing: ${missing.join(', ') || 'nothing'}`,
    'sources:',
    ...said,
  ].join('\n');
}

/** The same where nothing could be read at all. */
export const refusalReport = (code: ErrorCode, site: string, setting: ReportSetting): string =>
  [...head(setting), `site: ${site}`, `refused: ${code}`].join('\n');

const head = ({ version, browser, language }: ReportSetting) => [
  'Jianlian capture report 1',
  `extension: ${version}`,
  `browser: ${browser}`,
  `language: ${language}`,
];

/** `Chromium 156`, `Firefox 153`: the rest of a user agent string says more about a person than we need. */
export function browserName(userAgent: string): string {
  const [, name, major] =
    /(Firefox|Edg|Chrome)\/(\d+)/.exec(userAgent.replace(/Chrome\/[\d.]+(?=.*Edg\/)/, '')) ?? [];
  if (!name) return 'unknown';
  return `${{ Firefox: 'Firefox', Edg: 'Edge', Chrome: 'Chromium' }[name]} ${major}`;
}

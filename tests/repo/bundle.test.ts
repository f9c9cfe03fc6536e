import { describe, expect, test } from 'vitest';
import budgets from '@/bench/budgets.json' with { type: 'json' };
import english from '@/locales/en.json' with { type: 'json' };
import { browsers, builtFile, builtFiles, contentScripts, gzipped, listScripts, pressScripts } from './built';

/** Words each package leaves in any bundle that holds it. */
const traces = {
  zod: /ZodError|invalid_union|\$ZodType/,
  react: /react\.(transitional\.)?element|useSyncExternalStore|__SECRET_INTERNALS|__CLIENT_INTERNALS/,
  i18next: /i18next|pluralSeparator/,
  'webextension-polyfill': /webextension-polyfill|onMessage\.addListener\(\) callback/,
  dexie: /Dexie|versionchange/,
  temporal: /PlainDateTime|temporal-polyfill/,
};

describe.each(browsers)('what runs in the sites’ pages, built for %s', (browser) => {
  const textOf = (files: readonly string[]) => files.map((file) => builtFile(browser, file)).join('\n');
  const text = textOf([...contentScripts(browser), ...pressScripts, ...listScripts]);

  test.each(Object.entries(traces))('holds no %s', (_, trace) => {
    expect(trace.exec(text)?.[0] ?? 'nothing').toBe('nothing');
  });

  test('opens no database, stores nothing in the site, asks no address', () => {
    expect(text).not.toMatch(
      /\bindexedDB\b|\blocalStorage\b|\bsessionStorage\b|\bXMLHttpRequest\b|\bfetch\(|sendBeacon|WebSocket\(/,
    );
  });

  test('carries the few texts it draws itself, not the product’s', () => {
    const texts = flat(english).filter((one) => one.length > 12);
    const carried = texts.filter((one) => text.includes(one));

    expect(texts.length).toBeGreaterThan(100);
    expect(carried.length).toBeLessThan(12);
  });

  test('is within its budget', () => {
    expect(gzipped(textOf(contentScripts(browser)))).toBeLessThanOrEqual(
      budgets.contentScriptBytesGzipped.budget,
    );
    expect(gzipped(textOf(pressScripts))).toBeLessThanOrEqual(budgets.readerBytesGzipped.budget);
    expect(gzipped(textOf(listScripts))).toBeLessThanOrEqual(budgets.marksBytesGzipped.budget);
  });
});

test.each(browsers)('no file built for %s makes code from text or fetches code', (browser) => {
  const found = builtFiles(browser)
    .filter((file) => /\.(js|html)$/.test(file))
    .flatMap((file) => {
      const text = builtFile(browser, file);
      return [...remoteCode, ...(file.endsWith('.js') ? codeFromText : [])].flatMap((pattern) =>
        [...text.matchAll(pattern)].map((match) => `${file}: ${text.slice(match.index, match.index + 60)}`),
      );
    });

  expect(found.filter((one) => !known.some((pattern) => pattern.test(one)))).toEqual([]);
});

test.each(browsers)(
  'the panel’s page built for %s asks for all that it starts with, the card’s for none of it',
  (browser) => {
    const filesOf = (page: string) =>
      [...builtFile(browser, page).matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file ?? '');
    const panel = filesOf('sidepanel.html');
    const isPanels = (file: string) => /\/(start|first|days)-/.test(file) && file.endsWith('.js');
    const imported = panel
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => [...builtFile(browser, file).matchAll(/(?:from|import)"\.\/([\w-]+\.js)"/g)])
      .map(([, file]) => `chunks/${file}`);

    expect(panel.filter(isPanels)).toHaveLength(3);
    expect(imported.filter((file) => !panel.includes(file))).toEqual([]);
    expect(filesOf('card.html').filter(isPanels)).toEqual([]);
  },
);

test('the traces are real: the panel, which uses these packages, has them', () => {
  const panel = builtFiles('chrome')
    .filter(
      (file) =>
        file.endsWith('.js') &&
        ![...contentScripts('chrome'), ...pressScripts, ...listScripts].includes(file),
    )
    .map((file) => builtFile('chrome', file))
    .join('\n');

  expect(
    Object.entries(traces)
      .filter(([, trace]) => !trace.test(panel))
      .map(([name]) => name),
  ).toEqual([]);
});

type Texts = { [key: string]: string | Texts };

function flat(texts: Texts): string[] {
  return Object.values(texts).flatMap((one) => (typeof one === 'string' ? [one] : flat(one)));
}

const codeFromText = [/\beval\(/g, /\bnew Function\(/g, /(?<![\w.$])Function\(/g];
const remoteCode = [
  /<script[^>]+src=["']?https?:/g,
  /\bimport\(["'`]https?:/g,
  /importScripts\(["'`]https?:/g,
];

/** zod looks whether it may make code from text and is told not to (`jitless`); a library asks for the global object. */
const known = [
  /new Function\(""\)/,
  /new Function\(``\)/,
  /(?<![\w.$])Function\(``\)/,
  /(?<![\w.$])Function\(""\)/,
  /Function\(`return this`\)\(\)/,
  /Function\("return this"\)\(\)/,
];

import { expect, test } from 'vitest';
import { errorCodes } from '@/lib/errors';
import { type Node, parse, projectFiles, read, sourceFiles, walk } from './source';

type Texts = { [key: string]: string | Texts };

const locales = projectFiles.filter((file) => /^locales\/[\w-]+\.json$/.test(file));
const language = (file: string) => file.replace(/^locales\/|\.json$/g, '');
const textsOf = (file: string) => flatten(JSON.parse(read(file)) as Texts);
const english = () => textsOf('locales/en.json');

/** i18next's plural endings: which of them a language needs is the language's affair. */
const pluralEnding = /_(zero|one|two|few|many|other)$/;
const base = (key: string) => key.replace(pluralEnding, '');

test('there is English and there is Chinese', () => {
  expect(locales.map(language)).toEqual(expect.arrayContaining(['en', 'zh-CN']));
});

test.each(locales)('%s has exactly the keys of English', (file) => {
  expect(keys(textsOf(file))).toEqual(keys(english()));
});

test.each(locales)('%s has every plural form its language needs', (file) => {
  const texts = textsOf(file);
  const needed = new Intl.PluralRules(language(file)).resolvedOptions().pluralCategories;
  const plurals = new Set([...texts.keys()].filter((key) => pluralEnding.test(key)).map(base));
  const absent = [...plurals].flatMap((key) =>
    needed.map((form) => `${key}_${form}`).filter((form) => !texts.has(form)),
  );

  expect(absent).toEqual([]);
});

test.each(locales)('%s has no empty text and no stray space', (file) => {
  const wrong = [...textsOf(file)].filter(([, text]) => text.trim() === '' || text !== text.trim());

  expect(wrong).toEqual([]);
});

test.each(locales)('%s fills the same variables as English', (file) => {
  const variables = (texts: Map<string, string>) => {
    const found = new Map<string, Set<string>>();
    for (const [key, text] of texts) {
      const names = found.get(base(key)) ?? new Set<string>();
      for (const [, name] of text.matchAll(/\{\{-?\s*([\w.]+)/g)) if (name) names.add(name);
      found.set(base(key), names);
    }
    return Object.fromEntries([...found].map(([key, names]) => [key, [...names].sort()]));
  };

  expect(variables(textsOf(file))).toEqual(variables(english()));
});

test('Chinese reads as Chinese: full-width punctuation, 你, no exclamation marks', () => {
  const wrong = [...textsOf('locales/zh-CN.json')].filter(([, text]) =>
    /\p{Script=Han}\s*([,;:]|\?(?!\p{Script=Han}))|[!！]|您|(?<![邀申])请(?!求)|成功/u.test(text),
  );

  expect(wrong).toEqual([]);
});

test('every error a person can meet has its text', () => {
  const texts = english();

  expect(errorCodes.filter((code) => !texts.has(`errors.${code}`))).toEqual([]);
});

test('every text that the code asks for exists', () => {
  const texts = new Set([...english().keys()].map(base));
  const all = new Set([...english().keys(), ...texts]);
  const missing = sourceFiles.flatMap((file) =>
    askedTexts(parse(file))
      .filter(({ key, open }) => (open ? ![...all].some((one) => one.startsWith(key)) : !all.has(key)))
      .map(({ key, open }) => `${file}: ${key}${open ? '…' : ''}`),
  );

  expect(missing).toEqual([]);
});

test('every text is asked for by something', () => {
  const code = sourceFiles.concat(projectFiles.filter((file) => /^[\w.]+\.config\.ts$/.test(file))).map(read);
  const written = code.join('\n');
  const beginnings = [...written.matchAll(/[`'"]([a-z]\w*(?:\.\w+)*\.)(?:\$\{|['"`]\s*\+)/gi)].map(
    ([, start]) => start ?? '',
  );
  const unused = [...new Set([...english().keys()].map(base))].filter(
    (key) =>
      !key.startsWith('errors.') &&
      !written.includes(`'${key}'`) &&
      !written.includes(`"${key}"`) &&
      !written.includes(`\`${key}\``) &&
      !beginnings.some((start) => key.startsWith(start)) &&
      !lastPartsUsed(key, written),
  );

  expect(unused).toEqual([]);
});

/** A whole object of texts may be read at once: `texts.card` of a locale file made at build time. */
function lastPartsUsed(key: string, written: string): boolean {
  const [first] = key.split('.');
  return new RegExp(`(en|locale|texts|messages)\\.${first}\\b`).test(written);
}

function flatten(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const keys = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(base))].sort();

/** `t('a.b')` asks for that key, `` t(`a.${x}`) `` for one that begins so. */
function askedTexts(ast: Node): { key: string; open: boolean }[] {
  const found: { key: string; open: boolean }[] = [];
  walk(ast, (node) => {
    if (node.type !== 'CallExpression') return;
    const callee = node.callee as { name?: string; property?: { name?: string }; object?: { name?: string } };
    const isT =
      callee.name === 't' || (callee.property?.name === 't' && /^i18n/.test(callee.object?.name ?? ''));
    const [first] = node.arguments as Node[];
    if (!isT || !first) return;
    if (first.type === 'Literal' && typeof first.value === 'string')
      found.push({ key: first.value, open: false });
    if (first.type === 'TemplateLiteral') {
      const [start] = first.quasis as { value: { cooked: string } }[];
      if (start?.value.cooked) found.push({ key: start.value.cooked, open: true });
    }
  });
  return found;
}

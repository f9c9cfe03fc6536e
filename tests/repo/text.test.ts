import { expect, test } from 'vitest';
import { type Node, parseText, read, sourceFiles, walk } from './source';

/** Attributes and properties whose text a person reads. */
const readByPeople = new Set([
  'title',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'ariaLabel',
  'textContent',
  'innerText',
]);

/** Not language: names of products and signs that are the same everywhere. */
const sameEverywhere = new Set([
  'Jianlian',
  '建联',
  'TikTok',
  'Instagram',
  'WhatsApp',
  'Gmail',
  'Outlook',
  'LINE',
  'CSV',
  'Esc',
  'JSON',
]);

/** Chinese, Japanese and Korean words that are data of the trade or of the sites, not words of a screen. */
const dataFolders = [
  'lib/sites/',
  'lib/contacts/',
  'lib/markets/',
  'lib/outreach/facts/',
  'lib/disclosure/',
  'lib/outreach/templates',
  'lib/outreach/shipped',
  'lib/outreach/reply/',
  'lib/outreach/trust/',
  'lib/files/creators/',
];

const screens = sourceFiles.filter(
  (file) => file.startsWith('components/') || file.startsWith('entrypoints/'),
);

test('no text for people stands in the code of the screens', () => {
  const found = screens.flatMap((file) =>
    textsIn(read(file), file.endsWith('.tsx')).map((text) => `${file}: ${text}`),
  );

  expect(found).toEqual([]);
});

test('no Han, Kana or Hangul stands in code outside the data', () => {
  const found = sourceFiles
    .filter((file) => !dataFolders.some((folder) => file.startsWith(folder)))
    .flatMap((file) => cjkIn(read(file), file.endsWith('.tsx')).map((text) => `${file}: ${text}`));

  expect(found).toEqual([]);
});

test('the search for text finds text: in elements, attributes, choices and plain DOM', () => {
  const found = textsIn(
    `export const A = () => <div aria-label={on ? 'Open it' : t('a')} className="row">Hello <b>{'there you'}</b>· 12 {t('x.y')}</div>;
     button.textContent = 'Add'; node.setAttribute('title', \`Save \${x}\`);`,
    true,
  );

  expect(found).toEqual(['Open it', 'Hello', 'there you', 'Add', 'Save']);
});

function textsIn(text: string, isTsx: boolean): string[] {
  const found: string[] = [];
  const add = (words: string[]) => found.push(...words.map((one) => one.trim()).filter(isLanguage));

  walk(parseText(text, isTsx), (node, parent) => {
    if (node.type === 'JSXText') add([node.value as string]);
    if (node.type === 'JSXExpressionContainer' && parent?.type === 'JSXElement')
      add(wordsOf(node.expression as Node));
    if (node.type === 'JSXAttribute' && readByPeople.has(nameOf(node.name as Node)) && node.value) {
      const value = node.value as Node;
      add(wordsOf(value.type === 'JSXExpressionContainer' ? (value.expression as Node) : value));
    }
    if (node.type === 'AssignmentExpression') {
      const { property } = node.left as { property?: { name?: string } };
      if (readByPeople.has(property?.name ?? '')) add(wordsOf(node.right as Node));
    }
    if (node.type === 'CallExpression') {
      const { property } = node.callee as { property?: { name?: string } };
      const [name, value] = node.arguments as (Node & { value?: unknown })[];
      if (property?.name === 'setAttribute' && readByPeople.has(String(name?.value)) && value)
        add(wordsOf(value));
    }
  });
  return found;
}

/** The texts an expression may turn into: literals, both sides of a choice, the fixed parts of a template. */
function wordsOf(node: Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateLiteral') {
    return (node.quasis as { value: { cooked: string } }[]).map((one) => one.value.cooked);
  }
  if (node.type === 'ConditionalExpression')
    return [...wordsOf(node.consequent as Node), ...wordsOf(node.alternate as Node)];
  if (node.type === 'LogicalExpression')
    return [...wordsOf(node.left as Node), ...wordsOf(node.right as Node)];
  return [];
}

const nameOf = (node: Node): string =>
  node.type === 'JSXNamespacedName' ? nameOf(node.name as Node) : String((node as { name?: unknown }).name);

/** Two letters in a row are a word; single letters are keys and units. */
const isLanguage = (text: string) => /\p{L}{2}|\p{Script=Han}/u.test(text) && !sameEverywhere.has(text);

function cjkIn(text: string, isTsx: boolean): string[] {
  const found: string[] = [];
  walk(parseText(text, isTsx), (node) => {
    const value = node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : node.value;
    if (typeof value !== 'string' || !['Literal', 'TemplateElement', 'JSXText'].includes(node.type)) return;
    if (
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(value) &&
      !sameEverywhere.has(value)
    ) {
      found.push(value);
    }
  });
  return found;
}

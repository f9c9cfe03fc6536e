import { expect, test } from 'vitest';
import { parse, projectFiles, read, walk } from './source';

const numberPattern = /[A-Z]{2,}-\d+/;
const rule = new RegExp(`^- \\*\\*(${numberPattern.source})\\*\\* (.+)$`);
const specified = () =>
  read('SPEC.md')
    .split('\n')
    .map((line) => rule.exec(line))
    .filter((match) => match !== null)
    .map(([, number]) => number as string);

const testFiles = projectFiles.filter((file) => /^tests\/.*\.(test|spec)\.tsx?$/.test(file));

test('every rule of SPEC.md has a number of its own', () => {
  const numbers = specified();

  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter((one, index) => numbers.indexOf(one) !== index)).toEqual([]);
});

test('a line of SPEC.md that means to be a rule is one', () => {
  const broken = read('SPEC.md')
    .split('\n')
    .filter((line) => /^\s*[-*].*[A-Z]{2,}-\d+\b/.test(line) && !rule.test(line));

  expect(broken).toEqual([]);
});

test('every rule of SPEC.md is proved by a test that carries its number in the title', () => {
  const proved = new Set(testFiles.flatMap(numbersInTitles));

  expect(specified().filter((number) => !proved.has(number))).toEqual([]);
});

test('every number in a title stands in SPEC.md', () => {
  const known = new Set(specified());
  const unknown = testFiles.flatMap((file) =>
    numbersInTitles(file)
      .filter((number) => !known.has(number))
      .map((number) => `${file}: ${number}`),
  );

  expect(unknown).toEqual([]);
});

/** `[CAP-1]` or `[CAP-1, CAP-2]` at the head of the title of `test`, `it` or `describe` and what hangs on them (`test.each(…)`). */
function numbersInTitles(file: string): string[] {
  const found: string[] = [];
  walk(parse(file), (node) => {
    if (node.type !== 'CallExpression') return;
    const [first] = node.arguments as {
      type: string;
      value?: unknown;
      quasis?: { value: { cooked: string } }[];
    }[];
    const title =
      first?.type === 'TemplateLiteral'
        ? first.quasis?.map((one) => one.value.cooked).join('')
        : first?.value;
    if (typeof title !== 'string') return;
    for (const [, inside] of title.matchAll(/\[([^\]]+)\]/g)) {
      const numbers = (inside ?? '').split(/[,\s]+/);
      if (numbers.every((one) => new RegExp(`^${numberPattern.source}$`).test(one))) found.push(...numbers);
    }
  });
  return found;
}

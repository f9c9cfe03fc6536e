import { expect, test } from 'vitest';
import { type Problem, readOwnValue } from '@/components/fields/readOwnValue';
import type { OwnFieldType, OwnValue } from '@/lib/model/ownField';

const taken: [OwnFieldType, string, OwnValue][] = [
  ['text', ' 两个 词 ', '两个 词'],
  ['text', '  ', null],
  ['number', '１,250.5', 1250.5],
  ['number', '-0.25', -0.25],
  ['money', '1,250.50', { minor: '125050', currency: 'USD' }],
  ['date', '2028-02-29', '2028-02-29'],
  ['link', 'docs.example/a', 'https://docs.example/a'],
  ['link', 'https://docs.example', 'https://docs.example'],
];

test.each(taken)('[FIELD-10] typed into a %s, %j is %j', (type, typed, value) => {
  expect(readOwnValue({ type }, typed, 'USD')).toEqual({ value });
});

const refused: [OwnFieldType, string, Problem][] = [
  ['number', '1,5', 'notANumber'],
  ['number', '12 pieces', 'notANumber'],
  ['number', '12345678901234567', 'notANumber'],
  ['money', '1.234', 'notAnAmount'],
  ['date', '2027-02-29', 'notADay'],
  ['link', 'http://docs.example', 'notALink'],
  ['link', 'two words', 'notALink'],
  ['text', 'x'.repeat(1001), 'tooLong'],
];

test.each(refused)('[FIELD-10] typed into a %s, %j is refused', (type, typed, problem) => {
  expect(readOwnValue({ type }, typed, 'USD')).toEqual({ problem });
});

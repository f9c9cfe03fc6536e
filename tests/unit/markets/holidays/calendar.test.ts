import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { markets } from '@/lib/markets';
import { calendarOf, type HolidayFile } from '@/lib/markets/holidays/calendar';
import { chineseNames } from '@/lib/markets/holidays/chineseNames';
import days from '@/lib/markets/holidays/days.json' with { type: 'json' };
import { read, root } from '../../../repo/source';

const file = days as HolidayFile;

test('[WIN-9] the file of holidays is what the script makes of the library, with its source and licence', () => {
  const made = execFileSync(process.execPath, ['scripts/holidays.mjs', '--print'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });

  expect(made).toBe(read('lib/markets/holidays/days.json'));
  expect(file.source).toContain('date-holidays');
  expect(file.licence).toContain('CC-BY-3.0');
});

test('[WIN-9] every market has its days, each year, and a name for an operator in China', () => {
  for (const { code } of markets) {
    const calendar = calendarOf(file, code);
    for (const year of ['2026', '2027', '2028'])
      expect(
        calendar.days.filter(({ date, kind }) => kind === 'off' && date.startsWith(year)).length,
        code,
      ).toBeGreaterThan(3);
    const unnamed = calendar.days.filter(
      ({ name, from }) => from === 'source' && !chineseNames[`${code} ${name}`] && !chineseNames[name],
    );
    expect(unnamed.map(({ name }) => `${code} ${name}`)).toEqual([]);
  }
});

test('[WIN-9] Thanksgiving is a holiday in the United States alone, in both languages', () => {
  const us = calendarOf(file, 'us');

  expect(us.isHoliday('2026-11-26')).toBe(true);
  expect(us.nameOf('2026-11-26', 'en')).toBe('Thanksgiving Day');
  expect(us.nameOf('2026-11-26', 'zh-CN')).toBe('\u611f\u6069\u8282');
  expect(us.isHoliday('2026-11-25')).toBe(false);
  expect(us.nameOf('2026-11-25', 'en')).toBeNull();
  expect(calendarOf(file, 'DE').isHoliday('2026-11-26')).toBe(false);
  expect(calendarOf(file, null).days).toEqual([]);
});

test('[WIN-9] in China the notice of a year is the whole truth of it: bridge days are off, their weekends are worked', () => {
  const china = calendarOf(file, 'CN');

  expect(china.isHoliday('2026-10-07')).toBe(true);
  expect(china.isHoliday('2026-02-23')).toBe(true);
  expect(china.isWorkday('2026-10-10')).toBe(true);
  expect(china.isHoliday('2026-06-01')).toBe(false);
  expect(china.isHoliday('2027-10-01')).toBe(true);
});

test('[WIN-9] what a person changed outranks source and notice, for that country alone', () => {
  const overrides = [
    { country: 'US', date: '2026-11-27', kind: 'off' as const, name: 'Day after' },
    { country: 'US', date: '2026-11-26', kind: 'work' as const, name: '' },
    { country: 'CN', date: '2026-10-07', kind: 'work' as const, name: '' },
  ];
  const us = calendarOf(file, 'US', overrides);

  expect(us.isHoliday('2026-11-27')).toBe(true);
  expect(us.nameOf('2026-11-27', 'zh-CN')).toBe('Day after');
  expect(us.isHoliday('2026-11-26')).toBe(false);
  expect(calendarOf(file, 'CN', overrides).isHoliday('2026-10-07')).toBe(false);
  expect(calendarOf(file, 'GB', overrides).isHoliday('2026-11-27')).toBe(false);
});

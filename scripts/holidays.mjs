import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Holidays from 'date-holidays';
import { root } from './run.mjs';

/**
 * Public holidays of every country the library knows, for three years, as one data file. Whole days on which the country rests: regional,
 * half and merely observed days are left out. `node scripts/holidays.mjs` writes it again, `--print` only says what it would write; a
 * test holds both together. The years move on by hand, once a year.
 */
const years = [2026, 2027, 2028];
const file = join(root, 'lib', 'markets', 'holidays', 'days.json');

const text = `${JSON.stringify(
  {
    source: 'https://github.com/commenthol/date-holidays (date-holidays 3.37.0)',
    licence: 'CC-BY-3.0, https://creativecommons.org/licenses/by/3.0/; selected and rearranged',
    from: `${years[0]}-01-01`,
    to: `${years.at(-1)}-12-31`,
    countries: Object.fromEntries(
      Object.keys(new Holidays().getCountries('en'))
        .sort()
        .map((country) => [country, namedDays(country)])
        .filter(([, days]) => Object.keys(days).length > 0),
    ),
  },
  null,
  2,
)}\n`;

if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(file, text);

/** Name of the holiday → its days, `2026-11-26 2027-11-25 2028-11-23`; a substitute day counts as the holiday. */
function namedDays(country) {
  const library = new Holidays(country, { languages: ['en'] });
  const days = {};
  for (const year of years) {
    for (const { name, date, type, start, end } of library.getHolidays(year)) {
      if (type !== 'public' || !date.slice(11).startsWith('00:00:00')) continue;
      const plain = name.replace(/ \([^()]*substitute[^()]*\)$/i, '');
      days[plain] ??= new Set();
      for (const day of daysFrom(date.slice(0, 10), Math.round((end - start) / 86_400_000)))
        days[plain].add(day);
    }
  }
  return Object.fromEntries(Object.entries(days).map(([name, set]) => [name, [...set].sort().join(' ')]));
}

function daysFrom(first, count) {
  return Array.from({ length: Math.max(1, count) }, (_, index) =>
    new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10),
  );
}

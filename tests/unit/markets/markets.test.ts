import { expect, test } from 'vitest';
import { marketOf, markets, placeNameOf } from '@/lib/markets';
import { marketSchema } from '@/lib/markets/market';
import { areaCodes } from '@/lib/markets/places/areaCodes';
import { cityRows, partRows } from '@/lib/markets/places/cities';
import { countryRows } from '@/lib/markets/places/countries';
import { stateRows } from '@/lib/markets/places/states';
import { zoneNames } from '@/lib/markets/zoneNames';

const exists = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};
const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

test.each(markets.map((market) => [market.code, market] as const))(
  '[ZONE-4] %s keeps to the schema',
  (_, market) => {
    expect(marketSchema.parse(market)).toEqual(market);
  },
);

test('[ZONE-4] all twenty-one, each once', () => {
  expect(new Set(markets.map(({ code }) => code)).size).toBe(21);
});

test.each(markets.map((market) => [market.code, market] as const))(
  '[ZONE-4] %s: zones exist, shares sum to one, hours fit together',
  (_, market) => {
    expect(market.zones.map(({ id }) => id).filter((id) => !exists(id))).toEqual([]);
    expect(market.zones.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 1);
    expect(market.zones.map(({ id }) => id)).toContain(market.defaultZone);
    for (const range of market.sendWindow.ranges)
      expect(minutes(range.start)).toBeLessThan(minutes(range.end));
    expect(market.sendWindow.days.filter((day) => market.weekend.includes(day))).toEqual([]);
    expect(market.quietHours.flatMap(({ channels }) => channels)).toEqual(
      expect.arrayContaining(['email', 'dm']),
    );
    for (const { basis, rule } of market.quietHours) expect(rule !== null).toBe(basis === 'law');
  },
);

test('[ZONE-5] a market is found by the code a page writes, and none is invented', () => {
  expect(marketOf('us')?.code).toBe('US');
  expect(marketOf('UK')?.code).toBe('GB');
  expect(marketOf('ZZ')).toBeUndefined();
  expect(marketOf('')).toBeUndefined();
  expect(marketOf(null)).toBeUndefined();
});

test('[ZONE-6] every zone of the tables exists and has a name in both languages', () => {
  const zones = [
    ...[...countryRows, ...stateRows, ...cityRows, ...partRows].flatMap(([, , list]) => list.split(' ')),
    ...areaCodes.map(({ zone }) => zone),
    ...markets.flatMap((market) => market.zones.map(({ id }) => id)),
  ];

  expect(zones.filter((zone) => !exists(zone))).toEqual([]);
  expect(Object.keys(zoneNames).filter((zone) => !exists(zone))).toEqual([]);
  const first = countryRows.map(([, , list]) => list.split(' ')[0] ?? '');
  const named = [
    ...first,
    ...markets.flatMap((market) => market.zones.map(({ id }) => id)),
    ...cityRows.map(([, , zone]) => zone),
  ];
  expect(named.filter((zone) => !zoneNames[zone])).toEqual([]);
});

test('[ZONE-6] a zone has a name for screens, its id read aloud where we have none', () => {
  expect(placeNameOf('America/Los_Angeles', 'en')).toBe('Los Angeles');
  expect(placeNameOf('America/Los_Angeles', 'zh-CN')).toBe('洛杉矶');
  expect(placeNameOf('America/Argentina/Rio_Gallegos', 'zh-CN')).toBe('Rio Gallegos');
});

test('[ZONE-7] each area code stands in one zone only, and all states of the United States are there', () => {
  const codes = areaCodes.flatMap(({ callingCode, codes }) =>
    codes.split(/\s+/).map((code) => `${callingCode} ${code}`),
  );
  const states = stateRows.filter(([country]) => country === 'US').map(([, state]) => state);

  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  expect(new Set(states).size).toBe(51);
  for (const { callingCode, codes } of areaCodes.filter((area) => area.callingCode === '1')) {
    expect(
      codes.split(/\s+/).filter((code) => !/^[2-9]\d\d$/.test(code)),
      callingCode,
    ).toEqual([]);
  }
});

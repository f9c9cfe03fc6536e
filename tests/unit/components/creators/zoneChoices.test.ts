import { expect, test } from 'vitest';
import { matchingZones, zoneChoices } from '@/components/creators/zoneChoices';

const english = zoneChoices('en');
const firstFor = (typed: string, choices = english) => matchingZones(choices, typed)[0]?.zone;

test.each([
  ['los angeles', 'America/Los_Angeles'],
  ['LOS ANG', 'America/Los_Angeles'],
  ['San Diego', 'America/Los_Angeles'],
  ['sao paulo', 'America/Sao_Paulo'],
  ['Kathmandu', 'Asia/Kathmandu'],
  ['america/new_york', 'America/New_York'],
  ['Germany', 'Europe/Berlin'],
  ['\u6d1b\u6749\u77f6', 'America/Los_Angeles'],
])('[CRE-6] %s finds %s, whatever the language of the screen', (typed, zone) => {
  expect(firstFor(typed)).toBe(zone);
  expect(firstFor(typed, zoneChoices('zh-CN'))).toBe(zone);
});

test('[CRE-6] every zone the browser knows can be chosen, each once, and nonsense finds none', () => {
  const zones = english.map(({ zone }) => zone);

  expect(new Set(zones).size).toBe(zones.length);
  expect(zones).toEqual(expect.arrayContaining(Intl.supportedValuesOf('timeZone')));
  expect(matchingZones(english, 'xyzzy')).toEqual([]);
  expect(matchingZones(english, '  ').length).toBeGreaterThan(20);
});

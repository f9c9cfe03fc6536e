import { expect, test } from './extension';
import type { Invented } from './invented';
import { practicePipeline } from './practicePipeline';

/** What a clock on a wall there shows at an instant, from the zones' published rules, not from our arithmetic. */
const nights: { name: string; zone: string; moments: [instant: string, wall: string][] }[] = [
  {
    name: 'New York, clocks forward',
    zone: 'America/New_York',
    moments: [
      ['2027-03-14T06:59:00Z', '01:59'],
      ['2027-03-14T07:00:00Z', '03:00'],
    ],
  },
  {
    name: 'New York, clocks back',
    zone: 'America/New_York',
    moments: [
      ['2026-11-01T05:59:00Z', '01:59'],
      ['2026-11-01T06:00:00Z', '01:00'],
      ['2026-11-01T07:00:00Z', '02:00'],
    ],
  },
  {
    name: 'Berlin, clocks forward',
    zone: 'Europe/Berlin',
    moments: [
      ['2027-03-28T00:59:00Z', '01:59'],
      ['2027-03-28T01:00:00Z', '03:00'],
    ],
  },
  {
    name: 'Berlin, clocks back',
    zone: 'Europe/Berlin',
    moments: [
      ['2026-10-25T00:59:00Z', '02:59'],
      ['2026-10-25T01:00:00Z', '02:00'],
      ['2026-10-25T02:00:00Z', '03:00'],
    ],
  },
  {
    name: 'Sydney, clocks forward',
    zone: 'Australia/Sydney',
    moments: [
      ['2026-10-03T15:59:00Z', '01:59'],
      ['2026-10-03T16:00:00Z', '03:00'],
    ],
  },
  {
    name: 'Sydney, clocks back',
    zone: 'Australia/Sydney',
    moments: [
      ['2027-04-03T15:59:00Z', '02:59'],
      ['2027-04-03T16:00:00Z', '02:00'],
    ],
  },
  {
    name: 'Adelaide, half an hour off, clocks forward',
    zone: 'Australia/Adelaide',
    moments: [
      ['2026-10-03T16:29:00Z', '01:59'],
      ['2026-10-03T16:30:00Z', '03:00'],
    ],
  },
  { name: 'Kolkata, half an hour off', zone: 'Asia/Kolkata', moments: [['2026-11-24T12:00:00Z', '17:30']] },
  {
    name: 'Kathmandu, three quarters off',
    zone: 'Asia/Kathmandu',
    moments: [['2026-11-24T12:00:00Z', '17:45']],
  },
];

const somebodyIn = (zone: string): Invented => ({
  platform: 'tiktok',
  handle: 'night.example',
  name: 'Night Owl',
  bio: 'up late',
  links: [],
  language: 'en',
  followers: [12_000],
  zone,
  stage: 'shortlisted',
  tags: [],
  note: null,
  next: null,
});

for (const { name, zone, moments } of nights) {
  test(`their clock on the night: ${name}`, async ({ panel }) => {
    await panel.seed(await practicePipeline('2026-09-01T12:00:00.000Z', [somebodyIn(zone)]));

    for (const [instant, wall] of moments) {
      await panel.page.clock.setFixedTime(instant);
      await panel.open('/');
      await panel.page.reload();
      await expect(panel.row('Night Owl'), `${instant} in ${zone}`).toContainText(wall);
    }
  });
}

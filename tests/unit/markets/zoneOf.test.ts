import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { findContacts } from '@/lib/contacts';
import { zoneOf } from '@/lib/markets';
import { zoneFindingSchema } from '@/lib/model/creator';
import { makeAt } from '../../make';
import { type BioCase, bios } from './bios';

const table: string[] = [];
afterAll(() => console.log(table.join('\n')));

function findingOf({ bio, name, region, language }: Pick<BioCase, 'bio' | 'name' | 'region' | 'language'>) {
  const contacts = findContacts(bio, { country: region ?? null, at: makeAt, profileId: null });
  return zoneOf({
    bio,
    displayName: name ?? null,
    region: region ?? null,
    language: language ?? null,
    contacts,
  });
}

describe('[ZONE-1] sixty and more bios with traps', () => {
  test('there are sixty of them', () => expect(bios.length).toBeGreaterThanOrEqual(60));

  test.each(bios)('$bio $region $language', (given) => {
    const finding = findingOf(given);
    const [first] = finding?.cues ?? [];
    table.push(
      [
        JSON.stringify(given.bio),
        given.region ?? '',
        finding?.id ?? '–',
        finding?.confidence ?? '–',
        first ? `${first.rule} "${first.text}" ${first.start ?? ''}–${first.end ?? ''}` : '–',
        finding?.candidates.join(' ') ?? '',
      ].join(' | '),
    );

    expect({
      zone: finding?.id ?? null,
      market: finding?.market ?? null,
      confidence: finding?.confidence ?? null,
      rule: first?.rule ?? null,
      cue: first?.text ?? null,
    }).toEqual({
      zone: given.zone,
      market: given.market,
      confidence: given.confidence,
      rule: given.rule,
      cue: given.cue,
    });
    if (given.candidates) expect(finding?.candidates).toEqual(given.candidates);
    if (finding) expect(zoneFindingSchema.safeParse(finding).success).toBe(true);
  });

  test.each(bios)('[ZONE-2] the range holds the words: $bio', (given) => {
    for (const { field, start, end, text } of findingOf(given)?.cues ?? []) {
      const whole = field === 'bio' ? given.bio : field === 'displayName' ? given.name : undefined;
      if (whole !== undefined) expect(whole.slice(start ?? 0, end ?? 0)).toBe(text);
      else expect([start, end]).toEqual([null, null]);
    }
    const [first] = findingOf(given)?.cues ?? [];
    if (given.cue && first?.field === 'bio') expect(first.start).toBe(given.bio.indexOf(given.cue));
  });
});

test('[ZONE-3] no text makes it throw, and every zone it names exists', () => {
  const seed = 20261127;
  const pieces = fc.constantFrom(
    ...bios.flatMap(({ bio }) => bio.split(/(?<=\s)/)),
    ' ',
    '\n',
    '📍',
    '✈️',
    ', ',
    '(',
    ')',
    'TX',
    'in ',
    '\ud83c',
    '\u0301',
    '🇺🇸',
  );

  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (words) => {
      const bio = words.join('');
      const finding = findingOf({ bio });
      for (const zone of [finding?.id ?? [], finding?.candidates ?? []].flat()) {
        expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
      }
      for (const { start, end, text, field } of finding?.cues ?? []) {
        if (field === 'bio') expect(bio.slice(start ?? 0, end ?? 0)).toBe(text);
      }
    }),
    { seed, numRuns: 400 },
  );
});

test('[ZONE-3] five thousand characters do not make reading run away', () => {
  const bio = 'Los Angeles, CA in New York ✈ Paris, TX (London) '.repeat(104).slice(0, 5000);
  findingOf({ bio: 'warm' });
  const started = process.hrtime.bigint();

  findingOf({ bio });

  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(10_000);
});

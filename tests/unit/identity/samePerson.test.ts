import { expect, test } from 'vitest';
import { samePerson } from '@/lib/identity/samePerson';
import { makeProfile } from '../../make';

const tiktok = (over = {}) =>
  makeProfile({ platform: 'tiktok', handle: 'ana.tok', emails: [], links: [], ...over });
const instagram = (over = {}) =>
  makeProfile({ platform: 'instagram', handle: 'ana.gram', emails: [], links: [], ...over });

test('[ID-12] the same e-mail suggests the same person, whatever its case', () => {
  const reasons = samePerson(
    tiktok({ emails: ['hi@example.com', 'Ana@Example.com'] }),
    instagram({ emails: ['ana@example.com'] }),
  );

  expect(reasons).toEqual([{ kind: 'sameEmail', value: 'ana@example.com' }]);
});

test('[ID-12] a link from one profile to the other suggests it, in either direction', () => {
  const toGram = 'https://instagram.com/Ana.Gram/?hl=de';
  const toTok = 'https://m.tiktok.com/@ana.tok';

  expect(samePerson(tiktok({ links: [toGram] }), instagram())).toEqual([
    { kind: 'crossLink', value: toGram },
  ]);
  expect(samePerson(tiktok(), instagram({ links: [toTok] }))).toEqual([{ kind: 'crossLink', value: toTok }]);
});

test.each([
  'https://instagram.com/p/ana.gram',
  'https://instagram.com/ana.gram2',
  'https://notinstagram.com/ana.gram',
  'https://instagram.com.evil.example/ana.gram',
  'https://www.tiktok.com/@ana.gram',
  'https://instagram.com/%E0%A4%A',
])('[ID-12] %s is no link to the other profile', (link) => {
  expect(samePerson(tiktok({ links: [link] }), instagram())).toEqual([]);
});

test('[ID-12] the same page of links suggests it; the same shop does not', () => {
  const page = samePerson(
    tiktok({ links: ['https://linktr.ee/AnaExample/'] }),
    instagram({ links: ['https://www.linktr.ee/anaexample?utm_source=x'] }),
  );
  const shop = samePerson(
    tiktok({ links: ['https://shop.example/ana', 'https://linktr.ee/'] }),
    instagram({ links: ['https://shop.example/ana', 'https://linktr.ee'] }),
  );

  expect(page).toEqual([{ kind: 'sameLinkInBio', value: 'linktr.ee/anaexample' }]);
  expect(shop).toEqual([]);
});

test('[ID-12] unknown says nothing, and a profile is not a second account of itself', () => {
  const one = tiktok({ emails: ['ana@example.com'] });

  expect(samePerson(one, one)).toEqual([]);
  expect(samePerson(one, instagram({ emails: null, links: null }))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { startDraft } from '@/lib/outreach/drafts/startDraft';
import { type LanguageEvidence, suggestLanguage } from '@/lib/outreach/drafts/suggestLanguage';
import { firstContact } from '@/lib/outreach/templates/firstContact';
import { makeTemplate } from '../../../make';

test('[DRAFT-16] a draft begins with both sides in the form of its channel; only e-mail has a subject', () => {
  const mail = startDraft(firstContact, 'zh', 'ja', 'email');
  const direct = startDraft(firstContact, 'zh', 'ja', 'instagramDm');

  expect(mail).toMatchObject({ templateId: 'T01', templateVersion: 2 });
  expect(mail.working).toEqual({ language: 'zh', ...firstContact.texts.zh.email });
  expect(mail.outgoing).toEqual({ language: 'ja', ...firstContact.texts.ja.email });
  expect(direct.outgoing).toEqual({ language: 'ja', subject: '', body: firstContact.texts.ja.dm?.body });
});

test('[DRAFT-16] an own template without that language begins with an empty side', () => {
  const own = makeTemplate({
    texts: { zh: { email: { subject: 's', body: 'b' }, dm: { subject: 'no', body: 'd' } } },
  });

  const { working, outgoing } = startDraft(own, 'zh', 'fr', 'tiktokDm');

  expect(working).toEqual({ language: 'zh', subject: '', body: 'd' });
  expect(outgoing).toEqual({ language: 'fr', subject: '', body: '' });
});

describe('the language to write in', () => {
  const evidence = (over: {
    languages?: string[] | null;
    country?: string | null;
    language?: string | null;
    bio?: string | null;
    region?: string | null;
    market?: string | null;
  }): LanguageEvidence => ({
    creator: { languages: over.languages ?? null, country: over.country ?? null },
    profile: { language: over.language ?? null, bio: over.bio ?? null, region: over.region ?? null },
    market: over.market ?? null,
  });

  test.each([
    ['what the record says', { languages: ['ko'], language: 'en', country: 'US' }, 'ko', 'creatorLanguages'],
    ['the first that is shipped', { languages: ['pt-BR', 'es-MX'] }, 'es', 'creatorLanguages'],
    ['theirs is not shipped', { languages: ['pt-BR'], country: 'DE' }, 'en', 'notShipped'],
    ['kana in the bio', { bio: '毎日の直火ごはん🍳', language: 'en' }, 'ja', 'bio'],
    ['hangul in the bio', { bio: '서울의 작은 주방', language: 'en' }, 'ko', 'bio'],
    ['han in the bio', { bio: '家常菜与厨房好物分享', language: 'en' }, 'zh', 'bio'],
    ['one word of another script', { bio: 'Ramen ラ lover 寿司', language: 'en' }, 'en', 'profileLanguage'],
    ['the profile', { language: 'de-AT', country: 'US' }, 'de', 'profileLanguage'],
    ['the profile, not shipped', { language: 'th' }, 'en', 'notShipped'],
    ['little words', { bio: 'Recettes et cuisine pour les gourmands', country: 'US' }, 'fr', 'bio'],
    ['little words, German', { bio: 'Rezepte und mehr aus der Küche' }, 'de', 'bio'],
    ['too few little words', { bio: 'Paris et moi', country: 'MX' }, 'fr', 'bio'],
    ['one little word is no proof', { bio: 'Food y travel', country: 'US' }, 'en', 'market'],
    ['the market', { market: 'JP', country: 'US' }, 'ja', 'market'],
    ['the country', { country: 'mx' }, 'es', 'market'],
    ['the region of the profile', { region: 'AT' }, 'de', 'market'],
    ['a market without a text', { market: 'BR' }, 'en', 'notShipped'],
    ['a country with several', { country: 'CH' }, 'en', 'notShipped'],
    ['nothing at all', {}, 'en', 'unknown'],
    ['names that are no country', { country: '__' }, 'en', 'notShipped'],
  ] as const)('[DRAFT-17] %s', (_, over, language, reason) => {
    expect(suggestLanguage(evidence(over as Parameters<typeof evidence>[0]))).toEqual({ language, reason });
  });

  test('[DRAFT-17] a creator without any account is English for want of a reason', () => {
    const nobody = { creator: { languages: null, country: null }, profile: null, market: null };

    expect(suggestLanguage(nobody)).toEqual({ language: 'en', reason: 'unknown' });
  });
});

import { expect, test } from 'vitest';
import { type ColdEmail, coldEmailRisk, mailClassOf } from '@/lib/disclosure/coldEmailRisk';
import { mailRuleOf } from '@/lib/disclosure/ruleSource';
import { marketOf, markets } from '@/lib/markets';
import { textLanguages } from '@/lib/model/message';
import { shippedTemplate } from '@/lib/outreach/templates';
import { wayOut } from '@/lib/outreach/templates/wayOut';
import { makeContact } from '../../make';

const forWork = makeContact({ evidence: 'collabs & business: ana@example.com' });
const bare = makeContact({ evidence: 'ana@example.com | Lisbon' });
const whole = [
  'An offer to work together from Northpan.',
  'Northpan Kitchenware Ltd.\n8 Example Road\nFoshan 528000, China',
  'We found this address on your public TikTok profile; legitimate interest. Rather not hear from us? One word and I won’t write again.',
].join('\n');

const letter = (market: string | null, over: Partial<ColdEmail> = {}) =>
  coldEmailRisk({
    market,
    subject: 'A collaboration idea',
    body: whole,
    sender: {
      legalEntity: 'Northpan Kitchenware Ltd.',
      postalAddress: '8 Example Road\nFoshan 528000, China',
    },
    brandName: 'Northpan',
    isFirst: true,
    contact: forWork,
    bios: ['collabs & business: ana@example.com'],
    recipient: null,
    ...over,
  });
const missing = (market: string, over: Partial<ColdEmail> = {}) =>
  letter(market, over)
    ?.duties.filter(({ state }) => state === 'missing')
    .map(({ duty }) => duty);

test('[RISK-1] the four classes of the trade', () => {
  const inClass = (wanted: string) =>
    markets.filter((one) => mailClassOf(one) === wanted).map(({ code }) => code);

  expect(inClass('A').sort()).toEqual(['BR', 'ID', 'MX', 'MY', 'PH', 'SG', 'TH', 'US']);
  expect(inClass('B').sort()).toEqual(['AU', 'CA', 'JP']);
  expect(inClass('C').sort()).toEqual(['FR', 'GB']);
  expect(inClass('D').sort()).toEqual(['AE', 'CN', 'DE', 'ES', 'IT', 'KR', 'SA', 'VN']);
});

test('[RISK-2] a level, its reason, its rule with date and confidence; where no pack is, nothing is said', () => {
  const us = letter('US');

  expect([us?.level, us?.block, us?.market]).toEqual(['low', null, 'US']);
  expect(us?.rule).toEqual(mailRuleOf(marketOf('US')!));
  expect(us?.rule).toMatchObject({ checkedAt: '2026-11-22', confidence: 'high' });
  expect(letter('NL')).toBeNull();
  expect(letter(null)).toBeNull();
});

test('[RISK-3] what a rule asks for and the letter lacks is named and lifts the level', () => {
  const us = letter('US', { body: 'Hello, a collaboration?' });

  expect(us?.level).toBe('medium');
  expect(missing('US', { body: 'Hello, a collaboration?' })).toEqual([
    'senderIdentity',
    'postalAddress',
    'optOut',
  ]);
  expect(missing('US', { subject: 'Re: your video' })).toEqual(['truthfulSubject']);
  expect(missing('US', { subject: 'Re: your video', isFirst: false })).toEqual([]);
  expect(missing('US', { sender: { legalEntity: '', postalAddress: '' } })).toEqual(['postalAddress']);
  expect(missing('GB')).toEqual([]);
  expect(missing('GB', { body: whole.replace('legitimate interest', '') })).toEqual(['sourceNotice']);
});

test('[RISK-4] a tag stands at the very start of the subject, in one of the forms the rule allows; in bulk only is for a person to check', () => {
  expect(missing('KR', { body: `${whole}\n원하지 않으시면 말씀해 주세요` })).toEqual(['subjectTag']);
  expect(missing('KR', { subject: '(광고) 협업', body: `${whole}\n원하지 않으시면 말씀해 주세요` })).toEqual(
    [],
  );
  expect(missing('KR', { subject: '（광고）협업' })).toEqual(['optOutInTwoLanguages']);
  expect(missing('VN', { subject: '[AD] Hop tac' })).toEqual([]);
  expect(missing('CN', { subject: 'AD 合作' })).toEqual([]);
  expect(letter('SG')?.duties.find(({ duty }) => duty === 'subjectTag')?.state).toBe('toCheck');
});

test('[RISK-5] it stops only where the rule does: B at a refusal or without a record, D and persons in C without an address published for offers', () => {
  const typed = makeContact({ source: 'person', evidence: '', start: 0, end: 0 });
  const no = ['PR・案件はお断りしています ana@example.com'];

  expect(letter('JP', { bios: no })?.block).toBe('refused');
  expect(letter('JP', { bios: no })?.refusal).toContain('お断り');
  expect(letter('CA', { bios: ['no unsolicited emails'] })?.block).toBe('refused');
  expect(letter('CA', { contact: typed })?.block).toBe('noProof');
  expect(letter('CA', { contact: bare })?.block).toBeNull();
  expect(letter('DE', { contact: bare })?.block).toBe('notForOffers');
  expect(letter('DE', { contact: forWork })?.block).toBeNull();
  expect(letter('GB', { contact: bare, recipient: 'person' })?.block).toBe('notForOffers');
  expect(letter('GB', { contact: bare, recipient: 'company' })?.block).toBeNull();
  expect(letter('GB', { contact: bare })).toMatchObject({ block: null, asksRecipient: true, level: 'high' });
  expect(letter('US', { contact: typed, bios: ['no promo please'] })).toMatchObject({
    block: null,
    level: 'high',
  });
});

test('[RISK-6] the stored proof: the words as published, the place of the address and of the words that offer it, when it was read', () => {
  const proof = letter('DE')?.proof;

  expect(proof?.words).toBe(forWork.evidence);
  expect(proof?.words.slice(proof.address.start, proof.address.end)).toBe('ana@example.com');
  expect(proof?.words.slice(proof.forOffers?.start, proof.forOffers?.end)).toBe('collabs');
  expect(proof?.at).toBe(forWork.at);
  expect(
    letter('DE', { contact: makeContact({ value: 'collab@example.com', evidence: 'collab@example.com' }) })
      ?.proof?.forOffers,
  ).toBeNull();
});

test('[RISK-7] the way out of every shipped cold letter is seen in every language', () => {
  const blind = textLanguages.flatMap((language) =>
    (['T01', 'T03', 'T04'] as const)
      .map((id) => ({
        id,
        body: (shippedTemplate(id)?.texts[language].email.body ?? '').replace(
          '{{ way.out }}',
          wayOut[language],
        ),
      }))
      .filter(({ body }) => missing('US', { body })?.includes('optOut'))
      .map(({ id }) => `${id} ${language}`),
  );

  expect(blind).toEqual([]);
});

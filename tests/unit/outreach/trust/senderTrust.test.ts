import { expect, test } from 'vitest';
import { emptySender } from '@/lib/model/brand';
import { draftValues } from '@/lib/outreach/drafts/draftValues';
import { senderTrust } from '@/lib/outreach/trust/senderTrust';
import { makeBrand, makeCreator, makeDeal, makeProfile } from '@/tests/make';

const whole = {
  ...emptySender,
  name: 'Lin Yue',
  title: 'Creator partnerships',
  legalEntity: 'Northlight Trading Co., Ltd.',
  postalAddress: '8 Harbour Street, Example City',
  website: 'https://www.northlight.example/about',
  email: 'lin@mail.northlight.example',
  proof: 'Sold in 400 shops',
  shop: 'https://shop.example/northlight',
};
const codes = (over: Partial<typeof whole>) => senderTrust({ ...whole, ...over }).map(({ code }) => code);

test('[TRUST-1] a person of a named company with an address, who writes from the domain of the site, lowers nothing', () => {
  expect(senderTrust(whole)).toEqual([]);
  expect(codes({ website: 'northlight.example' })).toEqual([]);
});

test('[TRUST-2] a free mailbox and a domain that is not the site’s are named first, with the domains', () => {
  expect(senderTrust({ ...whole, email: 'lin@163.com' })[0]).toEqual({
    code: 'freeMail',
    weight: 'lowers',
    domain: '163.com',
  });
  expect(senderTrust({ ...whole, email: 'lin@northlight-shop.example' })).toEqual([
    {
      code: 'domainDiffers',
      weight: 'lowers',
      domain: 'northlight-shop.example',
      site: 'northlight.example',
    },
  ]);
  expect(codes({ email: 'lin@notnorthlight.example' })).toEqual(['domainDiffers']);
  expect(codes({ email: 'LIN@NORTHLIGHT.EXAMPLE' })).toEqual([]);
});

test('[TRUST-3] what is missing is told: site, mail, person, company, address lower trust; proof, shop and role would help', () => {
  expect(codes({ website: '' })).toEqual(['noWebsite']);
  expect(codes({ email: '', website: '' })).toEqual(['noEmail', 'noWebsite']);
  expect(codes({ name: ' ' })).toEqual(['noPerson']);
  expect(codes({ name: 'Northlight Team' })).toEqual(['noPerson']);
  expect(codes({ name: '官方客服' })).toEqual(['noPerson']);
  expect(codes({ legalEntity: '', postalAddress: '' })).toEqual(['noEntity', 'noPostalAddress']);
  expect(senderTrust({ ...whole, proof: '', shop: '', title: '' })).toEqual([
    { code: 'noProof', weight: 'helps' },
    { code: 'noShop', weight: 'helps' },
    { code: 'noTitle', weight: 'helps' },
  ]);
  expect(senderTrust(emptySender)).toHaveLength(8);
});

test('[TRUST-4] proof points fill variables in texts of their script, and an older record without them fills none', () => {
  const points = [
    { id: '1', label: 'Shop rating', value: '4.8 of 5', link: '' },
    { id: '2', label: '销量', value: '1.2万件', link: '' },
    { id: '3', label: 'Units sold', value: '12,000', link: 'https://shop.example' },
  ];
  const values = (proofPoints?: typeof points) =>
    draftValues({
      creator: makeCreator(),
      profile: makeProfile(),
      deal: makeDeal(),
      brand: makeBrand({ sender: { ...whole, ...(proofPoints ? { proofPoints } : {}) } }),
      product: null,
      values: {},
      languages: { working: 'zh', outgoing: 'en' },
    });

  expect(values(points).outgoing).toMatchObject({
    'points.all': 'Shop rating: 4.8 of 5; Units sold: 12,000',
    'points.second': 'Units sold: 12,000',
    'sender.shop': 'https://shop.example/northlight',
  });
  expect(values(points).working['points.all']).toContain('销量：1.2万件');
  expect(values().outgoing['points.all']).toBeUndefined();
});

import { type Deliverable, deliverableSchema } from '@/lib/model/deliverable';
import { type Sample, sampleSchema } from '@/lib/model/sample';
import { makeBrandId, makeId, work } from './ids';

export function makeSample(over: Partial<Sample> = {}): Sample {
  return sampleSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    dealId: over.dealId ?? makeId(),
    creatorId: over.creatorId ?? makeId(),
    productId: null,
    product: 'Night serum',
    sku: null,
    rule: 'tiktokFree',
    ownDays: null,
    formUrl: null,
    addressAskedAt: null,
    addressAt: null,
    address: null,
    forgetAddressAt: null,
    carrier: null,
    tracking: null,
    shippedAt: null,
    deliveredAt: null,
    zone: null,
    zoneIsOurs: false,
    dueAt: null,
    extendedAt: null,
    ended: null,
    nextAt: null,
    ...over,
  });
}

export function makeDeliverable(over: Partial<Deliverable> = {}): Deliverable {
  return deliverableSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    dealId: over.dealId ?? makeId(),
    creatorId: over.creatorId ?? makeId(),
    sampleId: null,
    format: 'video',
    about: '',
    dueBy: 'sample',
    dueAt: null,
    zone: null,
    zoneIsOurs: false,
    extendedAt: null,
    postedAt: null,
    postUrl: null,
    disclosure: null,
    adCode: null,
    rightsUntil: null,
    expiryNotedAt: null,
    cancelled: null,
    nextAt: null,
    ...over,
  });
}

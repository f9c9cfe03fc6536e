import { type Activity, activitySchema } from '@/lib/model/activity';
import { type Alias, aliasSchema } from '@/lib/model/alias';
import { type Brand, brandSchema, emptySender, stageKinds } from '@/lib/model/brand';
import { type Capture, captureSchema } from '@/lib/model/capture';
import { type Contact, type Creator, contactSchema, creatorSchema } from '@/lib/model/creator';
import { type Deal, dealSchema } from '@/lib/model/deal';
import { type Deliverable, deliverableSchema } from '@/lib/model/deliverable';
import { type Distinction, distinctionSchema } from '@/lib/model/distinction';
import { type Merge, mergeSchema } from '@/lib/model/merge';
import { type Message, messageSchema } from '@/lib/model/message';
import { type Observation, observationSchema } from '@/lib/model/observation';
import {
  type Campaign,
  campaignSchema,
  type List,
  listSchema,
  type Product,
  productSchema,
} from '@/lib/model/offer';
import { type Profile, profileSchema } from '@/lib/model/profile';
import { personScope, poolScope, workScope } from '@/lib/model/record';
import { type Sample, sampleSchema } from '@/lib/model/sample';
import { type SavedView, savedViewSchema } from '@/lib/model/savedView';
import { type Shop, type ShopContact, shopContactSchema, shopSchema } from '@/lib/model/shop';
import {
  type Suppression,
  type SuppressionKey,
  suppressionKeySchema,
  suppressionSchema,
} from '@/lib/model/suppression';
import { type Task, taskSchema } from '@/lib/model/task';
import { type Template, templateSchema } from '@/lib/model/template';

/**
 * Typed records for tests, each through its schema, so that a record no schema would accept cannot be made by accident.
 * Ids count up from a seed: the same calls give the same ids. Say what matters to the test, the rest is a plain default.
 */
export const makeAt = '2026-11-24T09:40:00.000Z';

let seed = 1;
let count = 0;

/** Starts the ids again: call it in `beforeEach` where a test compares ids. */
export function seedIds(value = 1): void {
  seed = value;
  count = 0;
}

/** A UUIDv7 made of the seed and a counter; its time is that of `makeAt`. */
export function makeId(): string {
  count += 1;
  const time = Date.parse(makeAt).toString(16).padStart(12, '0');
  const tail = (seed * 0x1_0000_0000 + count).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`;
}

/** The one brand of a test that does not care about brands. */
export const makeBrandId = '00000000-0000-7000-8000-0000000000b1';

/** Numbers between 0 (included) and 1 (excluded) from a seed (mulberry32): print the seed where a test uses it. */
export function seededRandom(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pool = () => ({ id: makeId(), scope: poolScope, brandId: null, createdAt: makeAt, updatedAt: makeAt });
const work = (brandId: string) => ({
  id: makeId(),
  scope: workScope(brandId),
  brandId,
  createdAt: makeAt,
  updatedAt: makeAt,
});

export function makeBrand(over: Partial<Brand> = {}): Brand {
  const id = over.id ?? makeBrandId;
  return brandSchema.parse({
    ...work(id),
    id,
    name: 'Northlight Skin',
    markets: [],
    currency: 'USD',
    coolDownDays: 14,
    sender: emptySender,
    stages: stageKinds.map((kind, order) => ({ id: kind, kind, order, retired: false })),
    ...over,
  });
}

export function makeCreator(over: Partial<Creator> = {}): Creator {
  return creatorSchema.parse({
    ...pool(),
    name: 'Ana Example',
    country: null,
    languages: null,
    zone: null,
    contacts: [],
    mergedInto: null,
    ...over,
  });
}

export function makeContact(over: Partial<Contact> = {}): Contact {
  const value = over.value ?? 'ana@example.com';
  const evidence = over.evidence ?? `work: ${value}`;
  return contactSchema.parse({
    kind: 'email',
    value,
    evidence,
    start: evidence.indexOf(value),
    end: evidence.indexOf(value) + value.length,
    source: 'bio',
    profileId: null,
    at: makeAt,
    ...over,
  });
}

/** A TikTok profile of an invented creator; `sources` say `userDetail` for every field that is known. */
export function makeProfile(over: Partial<Profile> = {}): Profile {
  const facts = { ...makeFacts(), ...over };
  return profileSchema.parse({
    ...pool(),
    ...facts,
    creatorId: over.creatorId ?? makeId(),
    handleKey: facts.handle.toLowerCase(),
    handles: [{ handle: facts.handle, from: makeAt, to: null }],
    sources: sourcesOf(facts),
    seenAt: makeAt,
    ...over,
  });
}

export function makeCapture(over: Partial<Capture> = {}): Capture {
  const facts = { ...makeFacts(), ...over };
  return captureSchema.parse({
    ...facts,
    sources: sourcesOf(facts),
    kind: 'profile',
    at: makeAt,
    layout: null,
    missing: [],
    ...over,
  });
}

export function makeSuppressionKey(over: Partial<SuppressionKey> = {}): SuppressionKey {
  return suppressionKeySchema.parse({ ...pool(), secret: 'ab'.repeat(32), ...over });
}

export function makeSuppression(over: Partial<Suppression> = {}): Suppression {
  return suppressionSchema.parse({
    ...pool(),
    keyId: makeId(),
    hash: 'cd'.repeat(32),
    of: 'handle',
    group: makeId(),
    reason: 'optedOut',
    at: makeAt,
    ...over,
  });
}

export function makeObservation(over: Partial<Observation> = {}): Observation {
  return observationSchema.parse({
    ...pool(),
    profileId: over.profileId ?? makeId(),
    at: makeAt,
    followers: { value: 128_412, exact: true },
    following: null,
    likes: null,
    posts: null,
    source: 'userDetail',
    ...over,
  });
}

export function makeDeal(over: Partial<Deal> = {}): Deal {
  return dealSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    creatorId: over.creatorId ?? makeId(),
    campaignId: null,
    market: null,
    number: 1,
    stage: 'sourced',
    stageSince: makeAt,
    ownerId: null,
    nextAction: null,
    lastContactAt: null,
    lastReplyAt: null,
    quotes: [],
    fee: null,
    postLinks: [],
    tags: [],
    note: '',
    block: null,
    fields: {},
    ...over,
  });
}

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

export function makeMessage(over: Partial<Message> = {}): Message {
  return messageSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    scope: personScope('me'),
    dealId: over.dealId ?? makeId(),
    creatorId: over.creatorId ?? makeId(),
    direction: 'out',
    channel: 'email',
    state: 'draft',
    working: { language: 'zh', subject: '', body: '' },
    outgoing: { language: 'en', subject: '', body: '' },
    templateId: null,
    templateVersion: null,
    values: {},
    sentText: null,
    copiedAt: null,
    sentAt: null,
    ...over,
  });
}

export function makeTemplate(over: Partial<Template> = {}): Template {
  return templateSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    templateId: 'own-1',
    version: 1,
    name: 'First hello',
    purpose: 'own',
    texts: {},
    ...over,
  });
}

export function makeTask(over: Partial<Task> = {}): Task {
  return taskSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    dealId: null,
    creatorId: null,
    text: '',
    kind: 'own',
    dueAt: makeAt,
    zone: 'UTC',
    forUser: null,
    doneAt: null,
    notifiedAt: null,
    ...over,
  });
}

export function makeActivity(over: Partial<Activity> = {}): Activity {
  return activitySchema.parse({
    ...work(over.brandId ?? makeBrandId),
    at: makeAt,
    by: 'me',
    what: 'dealMoved',
    creatorId: null,
    dealId: null,
    details: {},
    batch: null,
    ...over,
  });
}

export function makeAlias(over: Partial<Alias> = {}): Alias {
  return aliasSchema.parse({ ...pool(), table: 'creators', oldId: makeId(), newId: makeId(), ...over });
}

export function makeShop(over: Partial<Shop> = {}): Shop {
  return shopSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    name: 'Northlight US',
    zone: 'America/Los_Angeles',
    weekly: 1000,
    once: 0,
    resetDay: 7,
    resetHour: 0,
    ...over,
  });
}

export function makeSavedView(over: Partial<SavedView> = {}): SavedView {
  return savedViewSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    scope: personScope('me'),
    name: 'Stale',
    order: 1,
    shown: {
      search: '',
      stage: null,
      filter: { all: [{ field: 'seen', to: -40 }] },
      sort: [{ by: 'next', desc: false }],
    },
    ...over,
  });
}

export function makeShopContact(over: Partial<ShopContact> = {}): ShopContact {
  return shopContactSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    shopId: over.shopId ?? makeId(),
    kind: 'invite',
    creatorId: null,
    count: 1,
    at: makeAt,
    by: 'me',
    ...over,
  });
}

export function makeDistinction(over: Partial<Distinction> = {}): Distinction {
  return distinctionSchema.parse({ ...pool(), oneId: makeId(), otherId: makeId(), by: 'me', ...over });
}

export function makeMerge(over: Partial<Merge> = {}): Merge {
  const ids = { keptId: makeId(), goneId: makeId() };
  return mergeSchema.parse({ ...pool(), ...ids, at: makeAt, by: 'me', wrote: [], ...over });
}

export function makeProduct(over: Partial<Product> = {}): Product {
  return productSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    name: 'Night serum',
    sku: null,
    url: null,
    price: null,
    fields: {},
    ...over,
  });
}

export function makeCampaign(over: Partial<Campaign> = {}): Campaign {
  return campaignSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    name: 'Spring push',
    market: null,
    startsAt: null,
    endsAt: null,
    budget: null,
    productIds: [],
    ...over,
  });
}

export function makeList(over: Partial<List> = {}): List {
  return listSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    name: 'Short list',
    creatorIds: [],
    ...over,
  });
}

const makeFacts = () => ({
  platform: 'tiktok' as const,
  platformId: '7000000000000000001',
  handle: 'ana.example',
  url: 'https://www.tiktok.com/@ana.example',
  displayName: 'Ana Example',
  bio: 'Skin care in short films\nwork: ana@example.com',
  links: ['https://ana.example/'],
  emails: ['ana@example.com'],
  verified: false,
  isPrivate: false,
  category: null,
  region: null,
  language: 'en',
  followers: { value: 128_412, exact: true },
  following: { value: 311, exact: true },
  likes: { value: 2_408_115, exact: true },
  posts: { value: 412, exact: true },
});

const identity = ['platform', 'handle', 'url'];

function sourcesOf(facts: Partial<Profile> | Partial<Capture>): Profile['sources'] {
  const known = Object.entries(makeFacts()).map(([field]) => field);
  return Object.fromEntries(
    known
      .filter((field) => !identity.includes(field) && facts[field] !== null && facts[field] !== undefined)
      .map((field) => [
        field,
        { source: 'userDetail', at: typeof facts.at === 'string' ? facts.at : makeAt },
      ]),
  );
}

import { type Brand, brandSchema, emptySender, stageKinds } from '@/lib/model/brand';
import {
  type Campaign,
  campaignSchema,
  type List,
  listSchema,
  type Product,
  productSchema,
} from '@/lib/model/offer';
import { personScope } from '@/lib/model/record';
import { type SavedView, savedViewSchema } from '@/lib/model/savedView';
import { type Shop, type ShopContact, shopContactSchema, shopSchema } from '@/lib/model/shop';
import { makeAt, makeBrandId, makeId, work } from './ids';

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

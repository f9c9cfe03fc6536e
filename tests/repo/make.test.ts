import { expect, test } from 'vitest';
import type { records } from '@/lib/model/records';
import * as make from '../make';

const made = {
  creators: make.makeCreator,
  profiles: make.makeProfile,
  observations: make.makeObservation,
  brands: make.makeBrand,
  products: make.makeProduct,
  campaigns: make.makeCampaign,
  lists: make.makeList,
  deals: make.makeDeal,
  samples: make.makeSample,
  deliverables: make.makeDeliverable,
  messages: make.makeMessage,
  templates: make.makeTemplate,
  tasks: make.makeTask,
  activities: make.makeActivity,
  aliases: make.makeAlias,
  suppressions: make.makeSuppression,
  suppressionKeys: make.makeSuppressionKey,
  shops: make.makeShop,
  shopContacts: make.makeShopContact,
  views: make.makeSavedView,
  distinctions: make.makeDistinction,
  merges: make.makeMerge,
} satisfies Record<keyof typeof records, () => unknown>;

test.each(Object.entries(made))(
  'tests can make a record for %s, and the same again from the same seed',
  (_, one) => {
    make.seedIds(7);
    const first = one();
    make.seedIds(7);

    expect(one()).toEqual(first);
  },
);

test('a record that its schema refuses cannot be made', () => {
  expect(() => make.makeDeal({ number: 0 })).toThrow();
  expect(() => make.makeProfile({ handle: 'two words' })).toThrow();
});

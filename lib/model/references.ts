import type { TableName } from './records';

/** Every reference from record to record, once. Merge, connect, erase and export follow ids through this list and no other. `list` fields hold arrays of ids. */
export const references: readonly { from: TableName; field: string; to: TableName; list?: true }[] = [
  { from: 'profiles', field: 'creatorId', to: 'creators' },
  { from: 'observations', field: 'profileId', to: 'profiles' },
  { from: 'creators', field: 'mergedInto', to: 'creators' },
  { from: 'products', field: 'brandId', to: 'brands' },
  { from: 'campaigns', field: 'brandId', to: 'brands' },
  { from: 'campaigns', field: 'productIds', to: 'products', list: true },
  { from: 'lists', field: 'brandId', to: 'brands' },
  { from: 'lists', field: 'creatorIds', to: 'creators', list: true },
  { from: 'deals', field: 'creatorId', to: 'creators' },
  { from: 'deals', field: 'brandId', to: 'brands' },
  { from: 'deals', field: 'campaignId', to: 'campaigns' },
  { from: 'messages', field: 'dealId', to: 'deals' },
  { from: 'messages', field: 'creatorId', to: 'creators' },
  { from: 'tasks', field: 'dealId', to: 'deals' },
  { from: 'tasks', field: 'creatorId', to: 'creators' },
  { from: 'suppressions', field: 'keyId', to: 'suppressionKeys' },
  { from: 'activities', field: 'dealId', to: 'deals' },
  { from: 'activities', field: 'creatorId', to: 'creators' },
];

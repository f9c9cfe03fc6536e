import type { Feature } from '@/lib/model/edition';
import type { QueryField } from '@/lib/model/query';

/** What can be filtered by, in the order offered, each with the feature it belongs to. The name is found by the search. */
const features = {
  stage: 'stages',
  tags: 'tags',
  list: 'tags',
  platform: 'creators',
  country: 'creators',
  followers: 'creators',
  engagement: 'creators',
  views: 'growth',
  viewEngagement: 'growth',
  hasEmail: 'creators',
  hasDraft: 'mailTemplates',
  draftOpen: 'mailTemplates',
  lastContact: 'stages',
  lastReply: 'stages',
  next: 'pipeline',
  windowOpen: 'sendWindows',
  zone: 'sendWindows',
  market: 'pipeline',
  owner: 'pipeline',
  seen: 'creators',
  since: 'stages',
  changed: 'creators',
  blocked: 'creators',
} as const satisfies Partial<Record<QueryField, Feature>>;

export type FilterField = keyof typeof features;

export const isFilterField = (field: QueryField): field is FilterField => Object.hasOwn(features, field);

export const filterFields = (shows: (feature: Feature) => boolean): FilterField[] =>
  (Object.keys(features) as FilterField[]).filter((field) => shows(features[field]));

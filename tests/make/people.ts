import { type Alias, aliasSchema } from '@/lib/model/alias';
import { type Capture, captureSchema } from '@/lib/model/capture';
import { type Contact, type Creator, contactSchema, creatorSchema } from '@/lib/model/creator';
import { type Distinction, distinctionSchema } from '@/lib/model/distinction';
import { type Merge, mergeSchema } from '@/lib/model/merge';
import { type Observation, observationSchema } from '@/lib/model/observation';
import { type Profile, profileSchema } from '@/lib/model/profile';
import { makeAt, makeId, pool } from './ids';

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

export function makeDistinction(over: Partial<Distinction> = {}): Distinction {
  return distinctionSchema.parse({ ...pool(), oneId: makeId(), otherId: makeId(), by: 'me', ...over });
}

export function makeMerge(over: Partial<Merge> = {}): Merge {
  const ids = { keptId: makeId(), goneId: makeId() };
  return mergeSchema.parse({ ...pool(), ...ids, at: makeAt, by: 'me', wrote: [], ...over });
}

export function makeAlias(over: Partial<Alias> = {}): Alias {
  return aliasSchema.parse({ ...pool(), table: 'creators', oldId: makeId(), newId: makeId(), ...over });
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

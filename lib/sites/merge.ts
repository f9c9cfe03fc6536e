import type { Capture } from '@/lib/model/capture';
import type { FactField } from '@/lib/model/profile';
import type { Layout } from './layouts';
import type { Reading, SiteFront, Sourced } from './site';

/** The readings as one capture: per field the first that says it, with its source. */
export function mergedCapture(
  site: SiteFront,
  kind: Capture['kind'],
  readings: Sourced[],
  layout: Layout | undefined,
  now: string,
): Capture {
  const handle = readings[0]!.reading.handle;
  const facts: Partial<Known> = {};
  const sources: Capture['sources'] = {};
  for (const { source, reading } of readings) {
    const skipped = source.hasStaleCounts && counts.some((field) => field in facts) ? counts : [];
    for (const field of fields) {
      if (field in facts || skipped.includes(field) || isOverflown(field, reading, readings)) continue;
      if (!take(facts, reading, field)) continue;
      sources[field] = { source: source.id, at: now };
    }
  }
  const avatarFile = readings.find(({ reading }) => reading.avatarFile)?.reading.avatarFile;
  return {
    ...unknown,
    ...facts,
    ...(avatarFile ? { avatarFile } : {}),
    platform: site.platform,
    handle,
    url: site.profileUrl(handle),
    sources,
    kind,
    at: now,
    layout: layout?.id ?? null,
    missing: layout?.fields.filter((field) => !(field in facts)) ?? [],
  };
}

type Known = Pick<Capture, FactField>;

/** TikTok's `stats` count hearts in 32 bits and begin anew behind them: where the page shows more, they are wrong. */
const isOverflown = (field: FactField, { likes }: Reading, readings: Sourced[]): boolean =>
  field === 'likes' &&
  likes !== undefined &&
  likes.value < 2 ** 31 &&
  readings.some(({ reading }) => reading.likes !== undefined && reading.likes.value >= 2 ** 31);

function take<K extends FactField>(facts: Partial<Known>, reading: Partial<Known>, field: K): boolean {
  const fact: Known[K] | undefined = reading[field];
  if (fact === undefined) return false;
  facts[field] = fact;
  return true;
}

const unknown: Known = {
  platformId: null,
  displayName: null,
  bio: null,
  links: null,
  emails: null,
  verified: null,
  isPrivate: null,
  category: null,
  region: null,
  language: null,
  followers: null,
  following: null,
  likes: null,
  posts: null,
};
const fields = Object.keys(unknown) as FactField[];
const counts: readonly FactField[] = ['followers', 'following', 'likes', 'posts'];

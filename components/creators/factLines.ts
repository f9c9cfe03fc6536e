import type { Count, CountField, FieldSource, Platform, Profile } from '@/lib/model/profile';

/** A value as it may be shown. `stale`: seen more than 30 days ago, may have changed. */
export type FactLine = {
  field: LineField;
  value: { kind: 'count'; count: Count } | { kind: 'text'; text: string } | { kind: 'unknown' };
  source: FieldSource | null;
  stale: boolean;
};

export type LineField = CountField | 'category' | 'region';

/** Likes are TikTok's alone: on Instagram the page never says them, so their absence is not a fact. */
const numberFields: Record<Platform, readonly CountField[]> = {
  tiktok: ['followers', 'likes', 'posts', 'following'],
  instagram: ['followers', 'posts', 'following'],
};
const textFields = ['category', 'region'] as const;

/** What the page said of an account, one line each: value, where it stood, how old it is. Unknown is a line too. */
export function factLines(profile: Profile, now: string): FactLine[] {
  return [
    ...numberFields[profile.platform],
    ...textFields.filter((field) => isWorthALine(profile, field)),
  ].map((field) => {
    const source = profile.sources[field] ?? null;
    return {
      field,
      value: factValueOf(profile, field),
      source,
      stale: isStale(source?.at ?? profile.seenAt, now),
    };
  });
}

/** A category is shown where there is one; most accounts have none and the page does not say so. */
const isWorthALine = (profile: Profile, field: (typeof textFields)[number]) =>
  field !== 'category' || profile.category !== null;

function factValueOf(profile: Profile, field: LineField): FactLine['value'] {
  const value = profile[field];
  if (typeof value === 'string' && value !== '') return { kind: 'text', text: value };
  if (isCount(value)) return { kind: 'count', count: value };
  return { kind: 'unknown' };
}

const isCount = (value: unknown): value is Count =>
  typeof value === 'object' && value !== null && 'exact' in value;

const staleAfterMs = 30 * 86_400_000;

/** Whether something was seen so long ago that it may have changed. */
export const isStale = (at: string, now: string): boolean => Date.parse(now) - Date.parse(at) > staleAfterMs;

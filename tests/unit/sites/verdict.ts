import type { Capture } from '@/lib/model/capture';
import type { Expected } from './pages';

export const judgedFields = [
  'handle',
  'platformId',
  'displayName',
  'bio',
  'followers',
  'following',
  'likes',
  'posts',
  'verified',
  'isPrivate',
  'links',
  'category',
  'region',
  'language',
] as const;
export type JudgedField = (typeof judgedFields)[number];

/** `none`: the page does not say, and nothing was said. `unknown`: the page says, we do not. */
export type Verdict = 'right' | 'unknown' | 'wrong' | 'invented' | 'none';

const counts: readonly JudgedField[] = ['followers', 'following', 'likes', 'posts'];
const text = (value: unknown) => String(value).normalize('NFC').replace(/\s+/g, ' ').trim();
const address = (value: string) =>
  text(value)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .toLowerCase();

export function verdictOn(field: JudgedField, expected: Expected, capture: Capture): Verdict {
  const want = expected[field];
  const got = capture[field];
  if (counts.includes(field)) return countVerdict(want as number | null, capture, field);
  if (field === 'links') return linksVerdict(expected.links, capture.links);
  if (want === null || want === undefined) {
    const isSilent = got === null || got === false || got === '';
    return isSilent || ['category', 'language', 'region'].includes(field) ? 'none' : 'invented';
  }
  if (got === null) return want === '' || want === false ? 'none' : 'unknown';
  return text(got) === text(want) ? 'right' : 'wrong';
}

function countVerdict(want: number | null, capture: Capture, field: JudgedField): Verdict {
  const got = capture[field as 'followers'];
  if (want === null) return got === null ? 'none' : 'invented';
  if (got === null) return 'unknown';
  if (got.value === want) return 'right';
  return !got.exact && Math.abs(got.value - want) <= want * 0.06 ? 'right' : 'wrong';
}

function linksVerdict(want: string[] | null, got: string[] | null): Verdict {
  if (!want?.length) return got?.length ? 'invented' : 'none';
  const addresses = (got ?? []).map(address);
  if (!want.every((link) => addresses.includes(address(link)))) return addresses.length ? 'wrong' : 'unknown';
  return addresses.length > want.length ? 'invented' : 'right';
}

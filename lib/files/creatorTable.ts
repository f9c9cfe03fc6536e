import type { Creator } from '@/lib/model/creator';
import type { Deal } from '@/lib/model/deal';
import type { OwnField } from '@/lib/model/ownField';
import type { Count, Profile } from '@/lib/model/profile';
import type { CsvTable } from './exportCsv';
import { ownFieldColumns } from './ownFieldColumns';

/** A creator in the pipeline with all that is known: what is not here any more, or was never seen, is absent. */
export type CreatorLine = {
  deal: Deal;
  creator: Creator | undefined;
  profile: Profile | undefined;
  /** As the brand calls it, in the language of the screen. */
  stage: string;
  /** In words; null where none is set. */
  nextStep: string | null;
  /** The agreed fee as a decimal, `450.00`. */
  fee: string | null;
};

export const creatorColumns = [
  'name',
  'platform',
  'handle',
  'profile',
  'followers',
  'followersPrecision',
  'following',
  'followingPrecision',
  'likes',
  'likesPrecision',
  'posts',
  'postsPrecision',
  'medianViews',
  'medianViewsPrecision',
  'medianViewsOf',
  'verified',
  'category',
  'country',
  'zone',
  'zoneConfidence',
  'emails',
  'otherContacts',
  'bio',
  'links',
  'stage',
  'stageSince',
  'nextStep',
  'nextStepDue',
  'lastContact',
  'lastReply',
  'fee',
  'feeCurrency',
  'tags',
  'note',
  'doNotContact',
  'seen',
  'added',
] as const;
export type CreatorColumn = (typeof creatorColumns)[number];

export type CreatorWords = {
  columns: Record<CreatorColumn, string>;
  exact: string;
  rounded: string;
  yes: string;
  no: string;
};
type Cell = string | number | null;

/**
 * The pipeline as a table, one creator per row, the brand's own fields at the end. A rounded count says so in the column beside it; what is unknown is an empty cell,
 * which is not 0. Times are UTC as stored.
 */
export function creatorTable(
  lines: readonly CreatorLine[],
  words: CreatorWords,
  fields: readonly OwnField[] = [],
): CsvTable {
  const own = ownFieldColumns(
    fields,
    lines.map(({ deal }) => deal.fields),
    words,
  );
  return {
    columns: [...creatorColumns.map((column) => words.columns[column]), ...own.map(({ head }) => head)],
    rows: lines.map((line) => {
      const cells = cellsOf(line, words);
      return [
        ...creatorColumns.map((column) => cells[column]),
        ...own.map(({ cellOf }) => cellOf(line.deal.fields)),
      ];
    }),
  };
}

function cellsOf(line: CreatorLine, words: CreatorWords): Record<CreatorColumn, Cell> {
  return { ...personCells(line, words), ...countCells(line.profile, words), ...dealCells(line, words) };
}

function personCells({ creator, profile, deal }: CreatorLine, words: CreatorWords) {
  const contacts = creator?.contacts ?? [];
  const emails = contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  const others = contacts
    .filter(({ kind }) => kind !== 'email')
    .map(({ kind, value }) => `${kind}: ${value}`);
  return {
    name: creator?.name ?? profile?.displayName ?? null,
    platform: profile?.platform ?? null,
    handle: profile?.handle ?? null,
    profile: profile?.url ?? null,
    verified: yesOrNo(profile?.verified ?? null, words),
    category: profile?.category ?? null,
    country: creator?.country ?? null,
    zone: creator?.zone?.id ?? null,
    zoneConfidence: creator?.zone?.id ? creator.zone.confidence : null,
    emails: listed(emails),
    otherContacts: listed(others),
    bio: profile?.bio ?? null,
    links: listed(profile?.links ?? []),
    seen: profile?.seenAt ?? null,
    added: deal.createdAt,
  };
}

function countCells(profile: Profile | undefined, words: CreatorWords) {
  const value = (count: Count | null | undefined) => count?.value ?? null;
  const precision = (count: Count | null | undefined) => {
    if (!count) return null;
    return count.exact ? words.exact : words.rounded;
  };
  return {
    followers: value(profile?.followers),
    followersPrecision: precision(profile?.followers),
    following: value(profile?.following),
    followingPrecision: precision(profile?.following),
    likes: value(profile?.likes),
    likesPrecision: precision(profile?.likes),
    posts: value(profile?.posts),
    postsPrecision: precision(profile?.posts),
    medianViews: value(profile?.views),
    medianViewsPrecision: precision(profile?.views),
    medianViewsOf: profile?.views?.n ?? null,
  };
}

function dealCells({ deal, stage, nextStep, fee }: CreatorLine, words: CreatorWords) {
  return {
    stage,
    stageSince: deal.stageSince,
    nextStep,
    nextStepDue: deal.nextAction?.dueAt ?? null,
    lastContact: deal.lastContactAt,
    lastReply: deal.lastReplyAt,
    fee,
    feeCurrency: deal.fee?.currency ?? null,
    tags: listed(deal.tags),
    note: deal.note || null,
    doNotContact: yesOrNo(deal.block !== null, words),
  };
}

const listed = (values: readonly string[]): string | null => (values.length > 0 ? values.join('; ') : null);

function yesOrNo(value: boolean | null, { yes, no }: CreatorWords): string | null {
  if (value === null) return null;
  return value ? yes : no;
}

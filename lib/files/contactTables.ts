import type { StageKind } from '@/lib/model/brand';
import type { CreatorLine } from './creatorTable';
import type { CsvTable } from './exportCsv';

/** A line with what its stage means to the rules. */
export type ContactLine = CreatorLine & { stageKind: StageKind };

/** Contacts as HubSpot reads them (its own names of columns). Who must not be contacted is in none of these tables. */
export const hubspotTable = (lines: readonly ContactLine[]): CsvTable => ({
  columns: [
    'First Name',
    'Last Name',
    'Email Address',
    'Phone Number',
    'Country/Region',
    'Website URL',
    'Lifecycle Stage',
    'Contact Owner',
  ],
  rows: reachable(lines).map((line) => {
    const [first, last] = nameOf(line);
    const stage = line.stageKind === 'sourced' ? 'subscriber' : 'lead';
    return [
      first,
      last,
      emailsOf(line)[0] ?? null,
      phoneOf(line),
      countryOf(line),
      urlOf(line),
      stage,
      ownerOf(line),
    ];
  }),
});

/** Leads as Salesforce reads them: it refuses a lead without last name or company, so that neither is ever empty. */
export const salesforceTable = (lines: readonly ContactLine[]): CsvTable => ({
  columns: [
    'First Name',
    'Last Name',
    'Company',
    'Title',
    'Email',
    'Phone',
    'Lead Source',
    'Lead Status',
    'Country',
    'Website',
    'Description',
  ],
  rows: reachable(lines).map((line) => {
    const [first, last] = nameOf(line);
    const handle = line.profile?.handle ?? last;
    return [
      first,
      last,
      `${handle} (creator)`,
      'Creator',
      emailsOf(line)[0] ?? null,
      phoneOf(line),
      line.profile ? platformNames[line.profile.platform] : null,
      leadStatus(line.stageKind),
      countryOf(line),
      urlOf(line),
      line.deal.note || null,
    ];
  }),
});

/** One address a row, each address once, for a mailing program. */
export function mailingTable(lines: readonly ContactLine[]): CsvTable {
  const rows = new Map<string, string[]>();
  for (const line of reachable(lines))
    for (const email of emailsOf(line)) {
      const key = email.toLowerCase();
      if (!rows.has(key))
        rows.set(key, [email, ...nameOf(line), line.profile?.handle ?? '', countryOf(line) ?? '']);
    }
  return { columns: ['Email', 'First Name', 'Last Name', 'Handle', 'Country'], rows: [...rows.values()] };
}

const platformNames = { tiktok: 'TikTok', instagram: 'Instagram' } as const;

const reachable = (lines: readonly ContactLine[]): readonly ContactLine[] =>
  lines.filter(({ deal }) => deal.block === null);

const emailsOf = ({ creator }: ContactLine): string[] =>
  (creator?.contacts ?? []).filter(({ kind }) => kind === 'email').map(({ value }) => value);
const phoneOf = ({ creator }: ContactLine): string | null =>
  creator?.contacts.find(({ kind }) => kind === 'phone' || kind === 'whatsapp')?.value ?? null;
const countryOf = ({ creator }: ContactLine): string | null => creator?.country ?? null;
const urlOf = ({ profile }: ContactLine): string | null => profile?.url ?? null;
const ownerOf = ({ deal }: ContactLine): string | null => (deal.ownerId === 'me' ? null : deal.ownerId);

/** First and last name; a name of one word, or one that no blank divides, is the last. */
function nameOf({ creator, profile }: ContactLine): [string, string] {
  const name = (creator?.name ?? profile?.displayName ?? profile?.handle ?? '').trim();
  const [first = '', ...rest] = name.split(/\s+/);
  return rest.length === 0 ? ['', first] : [first, rest.join(' ')];
}

function leadStatus(kind: StageKind): string {
  if (kind === 'sourced' || kind === 'shortlisted') return 'Open - Not Contacted';
  if (kind === 'stopped') return 'Closed - Not Converted';
  return kind === 'contacted' || kind === 'replied' || kind === 'negotiating'
    ? 'Working - Contacted'
    : 'Closed - Converted';
}

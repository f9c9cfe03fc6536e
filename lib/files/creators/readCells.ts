import { findContacts } from '@/lib/contacts';
import type { Contact } from '@/lib/model/creator';
import type { OwnField } from '@/lib/model/ownField';
import type { SheetRow } from '@/lib/model/sheetRow';
import { instantOf } from '@/lib/outreach/plan/typedTime';
import { amountIn, moneyOf } from './amounts';
import { countryIn } from './countryIn';
import { type DayOrder, dayIn } from './days';
import type { MappedColumn } from './mapColumns';
import { currencyOfHead, ownCell, ownFieldOf } from './ownColumns';
import { type Answers, answerKey } from './questions';
import { stageByWord, stageWord } from './stageWords';
import type { Target } from './targets';
import { countIn, flagIn, plainCell, shareIn, unitInHead } from './values';

/** All that reading a row needs to know. */
export type Reading = {
  columns: readonly MappedColumn[];
  answers: Answers;
  /** The brand's stages: a kind or the plain form of a name → stage id. */
  stages: ReadonlyMap<string, string>;
  /** When the file says it is from, an instant; and the day and zone of the person who brings it in. */
  at: string;
  today: string;
  zone: string;
  /** The brand's own fields in use; absent: none. */
  fields?: readonly OwnField[];
};

export type CellFault =
  | 'notANumber'
  | 'notACountry'
  | 'notADay'
  | 'dayNotSaid'
  | 'notAnAmount'
  | 'notAShare'
  | 'noContact'
  | 'noLink'
  | 'stageUnknown'
  | 'neitherYesNorNo'
  | 'currencyNotSaid'
  | 'choiceUnknown';
type Facts = Omit<SheetRow, 'row' | 'accounts' | 'platformId'>;
type Fault = { head: string; fault: CellFault; what: string };
type Take = (cell: string, facts: Facts, column: MappedColumn, reading: Reading) => CellFault | undefined;

/** What the cells of a row say of a creator, and which were not understood: their words go into the note, so that nothing is lost. */
export function readCells(cells: readonly string[], reading: Reading): { facts: Facts; faults: Fault[] } {
  const facts = emptyFacts();
  const faults: Fault[] = [];
  for (const column of inOrder(reading.columns)) {
    const field = ownFieldOf(column.target, reading.fields ?? []);
    const take = field ? ownTake(field) : takes[column.target as Target];
    const cell = (cells[column.column] ?? '').trim();
    if (!take || plainCell(cell) === '') continue;
    const fault = take(cell, facts, column, reading);
    if (!fault) continue;
    faults.push({ head: column.head, fault, what: cell.slice(0, 80) });
    remark(facts, column, cell);
  }
  if (facts.quote && facts.quote.amount === null && facts.quote.commissionBps === null && !facts.quote.note)
    facts.quote = null;
  return { facts, faults };
}

/** The country comes first: a phone without its + is read by it. */
const inOrder = (columns: readonly MappedColumn[]): MappedColumn[] =>
  [...columns].sort((a, b) => Number(b.target === 'country') - Number(a.target === 'country'));

const emptyFacts = (): Facts => ({
  name: null,
  followers: null,
  following: null,
  likes: null,
  posts: null,
  country: null,
  category: null,
  bio: null,
  contacts: [],
  owner: null,
  stage: null,
  lastContactAt: null,
  lastReplyAt: null,
  quote: null,
  postLinks: [],
  tags: [],
  note: [],
});

const count =
  (field: 'followers' | 'following' | 'likes' | 'posts'): Take =>
  (cell, facts, { head }) => {
    const found = countIn(cell, unitInHead(head));
    if (!found) return 'notANumber';
    facts[field] = found;
    return undefined;
  };

const contact =
  (before: string): Take =>
  (cell, facts, _, { at }) => {
    const found = contactsIn(`${before}${cell}`, facts.country, at);
    if (found.length === 0) return 'noContact';
    const isKnown = (one: Contact) =>
      facts.contacts.some(({ kind, value }) => kind === one.kind && value === one.value);
    facts.contacts = [...facts.contacts, ...found.filter((one) => !isKnown(one))].slice(0, 20);
    return undefined;
  };

const day =
  (field: 'lastContactAt' | 'lastReplyAt'): Take =>
  (cell, facts, { column }, { answers, today, zone }) => {
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(cell)) {
      facts[field] = later(facts[field], new Date(cell).toISOString());
      return undefined;
    }
    const order = (answers[answerKey({ kind: 'dayOrder', column })] ?? 'notADay') as DayOrder;
    const found = dayIn(cell, order, today);
    if (found === undefined)
      return dayIn(cell, 'monthFirst', today) && order === 'notADay' ? 'dayNotSaid' : 'notADay';
    const [date = '', time = '12:00'] = found.split(' ');
    const instant = instantAt(date, time, zone);
    facts[field] = later(facts[field], instant);
    return undefined;
  };

/** A column of an own field; the first cell of a row that says something of it counts. */
const ownTake =
  (field: OwnField): Take =>
  (cell, facts, { column, head }, { answers, today }) => {
    const said = answers[answerKey({ kind: 'currency', column })];
    const read = ownCell(field, cell, {
      order: (answers[answerKey({ kind: 'dayOrder', column })] ?? 'notADay') as DayOrder,
      currency: said && /^[A-Z]{3}$/.test(said) ? said : currencyOfHead(head),
      today,
    });
    if ('fault' in read) return read.fault;
    if (read.value !== null) facts.fields = { [field.id]: read.value, ...facts.fields };
    return undefined;
  };

const takes: Partial<Record<Target, Take>> = {
  name: text('name', 200),
  category: text('category', 200),
  bio: text('bio', 5000),
  owner: text('owner', 64),
  followers: count('followers'),
  following: count('following'),
  likes: count('likes'),
  posts: count('posts'),
  contacts: contact(''),
  email: contact(''),
  phone: contact('tel: '),
  whatsapp: contact('WhatsApp: '),
  wechat: contact('微信: '),
  line: contact('LINE ID: '),
  telegram: contact('Telegram: '),
  lastContact: day('lastContactAt'),
  lastReply: day('lastReplyAt'),
  country(cell, facts) {
    const found = countryIn(cell);
    if (!found) return 'notACountry';
    facts.country = found;
    return undefined;
  },
  stage(cell, facts, _, { stages }) {
    const word = stageWord(cell);
    const id = stages.get(word) ?? stages.get(stageByWord.get(word) ?? '');
    if (!id) return 'stageUnknown';
    facts.stage = id;
    return undefined;
  },
  quote(cell, facts, { column }, { answers }) {
    const amount = amountIn(cell);
    if (!amount) return 'notAnAmount';
    const said = answers[answerKey({ kind: 'currency', column })];
    const currency = amount.currency ?? (said && /^[A-Z]{3}$/.test(said) ? said : null);
    const money = moneyOf({ ...amount, currency });
    if (!money) return 'currencyNotSaid';
    facts.quote = { commissionBps: null, note: '', ...facts.quote, amount: money };
    return undefined;
  },
  commission(cell, facts) {
    const bps = shareIn(cell);
    if (bps === undefined) return 'notAShare';
    facts.quote = { amount: null, note: '', ...facts.quote, commissionBps: bps };
    return undefined;
  },
  tags(cell, facts) {
    facts.tags = added(facts.tags, cell.split(/[;,，；、|\n]/));
    return undefined;
  },
  flag(cell, facts, { head }) {
    const isYes = flagIn(cell);
    if (isYes === undefined) return 'neitherYesNorNo';
    if (isYes) facts.tags = added(facts.tags, [head.replace(/^(?:是否|已)/, '')]);
    return undefined;
  },
  postLinks(cell, facts) {
    facts.postLinks = [...facts.postLinks, ...(cell.match(/https?:\/\/[^\s,;，；]+/g) ?? [])].slice(0, 20);
    if (facts.postLinks.length === 0) return 'noLink';
    return undefined;
  },
  note(cell, facts) {
    for (const line of cell.split(/\r?\n/)) if (line.trim()) facts.note.push(line.trim().slice(0, 4000));
    facts.note = facts.note.slice(0, 40);
    return undefined;
  },
  remark(cell, facts, column) {
    remark(facts, column, cell);
    return undefined;
  },
};

function text(field: 'name' | 'category' | 'bio' | 'owner', most: number): Take {
  return (cell, facts) => {
    facts[field] = cell.slice(0, most);
    return undefined;
  };
}

function remark(facts: Facts, { head }: MappedColumn, cell: string): void {
  if (facts.note.length < 60)
    facts.note.push(`${head ? `${head}: ` : ''}${cell.replaceAll(/\s*\n\s*/g, ' / ')}`.slice(0, 4000));
}

const added = (tags: readonly string[], more: readonly string[]): string[] =>
  [
    ...new Set([...tags, ...more.map((tag) => tag.trim().replace(/^#/, '').slice(0, 40)).filter(Boolean)]),
  ].slice(0, 30);

const later = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;

/** Typed by a person, not read on a page: the cell is the evidence. */
function contactsIn(cell: string, country: string | null, at: string): Contact[] {
  if (!/[@＠\d:：]/.test(cell)) return [];
  if (/^[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(cell)) return [loneAddress(cell, at)];
  return findContacts(cell, { country, at, profileId: null }).map((found) => ({
    ...found,
    source: 'person',
  }));
}

/** Most cells hold one address and nothing else. */
const loneAddress = (value: string, at: string): Contact => ({
  kind: 'email',
  value,
  evidence: value.slice(0, 240),
  start: 0,
  end: value.length,
  source: 'person',
  profileId: null,
  at,
});

const instants = new Map<string, string | null>();

/** Thousands of rows share a few days. */
function instantAt(date: string, time: string, zone: string): string | null {
  const key = `${date} ${time} ${zone}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const instant = instantOf(date, time, zone);
  if (instants.size > 5000) instants.clear();
  instants.set(key, instant);
  return instant;
}

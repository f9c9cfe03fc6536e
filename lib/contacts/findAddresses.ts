import type { Found } from './found';
import { isFreeMail } from './freeMail';
import { type PlainText, plainText, writtenRange } from './plainText';
import { isTopLevelDomain } from './topLevelDomains';

/** How an address may be written: its pattern (groups: local part, domain) and what must be so for it to count. */
type Spelling = {
  pattern: RegExp;
  /** Without this nothing can match: it is looked for first, in a tenth of the time. */
  needs: RegExp;
  counts: (local: string, domain: string, before: string) => boolean;
};

const local = `[A-Za-z0-9_][A-Za-z0-9._%+'-]{0,63}`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?`;
const ending = '[A-Za-z][A-Za-z0-9-]{1,23}';
const blank = '[ ]{0,2}';

const brackets = /[([{<【「]/;
/** Signs and words that stand for @ and dot in brackets, where nobody would put them by chance. */
const bracketed = (words: string) => String.raw`${blank}[(\[{<【「]\s?(?:${words})\s?[)\]}>】」]${blank}`;
const at = bracketed(`@|at|a|ät|arroba|chiocciola|arobase|アット(?:マーク)?|あっと(?:まーく)?|골뱅이|艾特`);
const dot = String.raw`(?:\.|${bracketed('\\.|dot|punkt|point|punto|ponto|ドット|どっと|点|점|쩜')}|[ ]{1,2}dot[ ]{1,2})`;

const plainDomain = String.raw`(?:${label}\.)+${ending}`;
const spelledDomain = `(?:${label}${dot})+${ending}`;
const looseDomain = String.raw`(?:${label} ?\n? ?\. ?\n? ?)+${ending}`;

/** Words and signs after which an address is meant. */
const announced =
  /(?:e-?mails?|mails?|correo|courriel|邮箱|郵箱|邮件|電郵|メール|이메일|메일|อีเมล|البريد|ايميل|إيميل|📧|✉\ufe0f?|📩|📨|💌|📮|📬)[ :=>→\u{1f447}👉-]*\n?[ ]*$/iu;
/** What may stand right before an address that has blanks in it: nothing, or a sign. A word would be half a name. */
const standsAlone = /(?:^|[\n:|•·,;/>→()=-]|[^\p{L}\p{N}\s.,'’&])[ ]*$/u;

let made: Spelling[] | undefined;

/** Made when the first bio is read, not with every start. */
function spellings(): readonly Spelling[] {
  made ??= makeSpellings();
  return made;
}

const makeSpellings = (): Spelling[] => [
  { pattern: pattern(`(${local})@(${plainDomain})`), needs: /@/, counts: () => true },
  { pattern: pattern(`(${local})${at}(${spelledDomain})`, 'i'), needs: brackets, counts: () => true },
  { pattern: pattern(`(${local})@(${spelledDomain})`, 'i'), needs: /@/, counts: () => true },
  {
    pattern: pattern(`(${local}) {1,2}@ {1,2}(${plainDomain})`),
    needs: / @ /,
    counts: (_, domain, before) => (isFreeMail(domain) && standsAlone.test(before)) || announced.test(before),
  },
  {
    pattern: pattern(`(${local}) ?\\n? ?@ ?\\n? ?(${looseDomain})`),
    needs: /@/,
    counts: (_, domain, before) => isFreeMail(domain) && (standsAlone.test(before) || announced.test(before)),
  },
];

function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source, `gu${flags}`);
}

/**
 * Every e-mail address a bio shows, in order, each once. Only what is surely meant as one: a miss is mended by a person who reads
 * the bio, a wrong address writes to a stranger.
 */
export function findAddresses(bio: string): Found[] {
  const plain = plainText(bio);
  const found: Found[] = [];
  for (const spelling of spellings()) {
    if (!spelling.needs.test(plain.text)) continue;
    for (const address of addressesIn(plain, spelling)) {
      const isTaken = found.some((one) => one.start < address.end && address.start < one.end);
      if (!isTaken) found.push(address);
    }
  }
  const inOrder = found.toSorted((one, other) => one.start - other.start);
  return inOrder.filter((one, index) => inOrder.findIndex((other) => isSame(one, other)) === index);
}

const isSame = (one: Found, other: Found) => one.value.toLowerCase() === other.value.toLowerCase();

function* addressesIn(plain: PlainText, { pattern, counts }: Spelling): Generator<Found> {
  for (const match of plain.text.matchAll(pattern)) {
    const [whole, name = '', place = ''] = match;
    const before = plain.text.slice(0, match.index);
    const shown = shownDomain(place);
    if (!shown || !beginsAnAddress(before)) continue;

    const lead = /^(?:e-?mail|correo)[-_.:]+(?=[A-Za-z0-9])/i.exec(name)?.[0].length ?? 0;
    const user = name.slice(lead);
    if (!isUser(user, shown.domain) || !counts(user, shown.domain, before)) continue;
    const start = match.index + lead;
    const end = match.index + whole.length - (place.length - shown.length);
    yield { kind: 'email', value: `${user}@${shown.domain}`, ...writtenRange(plain, start, end) };
  }
}

/** A letter of another alphabet or an accent right before would be the cut-off start of the name. */
const beginsAnAddress = (before: string): boolean =>
  !/(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\u0300-\u036f]*|[\p{N}%+'@])$/u.test(before) &&
  !/(?:^|[^.])\.$|(?:^|[^.])\.\.$/.test(before);

/** `ig@ana.example` is an account of that site, not a mailbox. */
const sites =
  /^(?:ig|insta|instagram|tiktok|tt|yt|youtube|twitter|x|snap|snapchat|fb|threads|line|wechat|telegram|tg)$/i;

function isUser(user: string, domain: string): boolean {
  if (user.includes('..') || /[.'-]$/.test(user)) return false;
  return !sites.test(user) || isFreeMail(domain);
}

/**
 * The domain that a stretch shows, in lower case with plain dots, and how much of the stretch it takes. Words that follow without a blank
 * (`x.comFollow`, `x.com.Follow`) are left off; undefined where no part of it ends as domains do.
 */
function shownDomain(stretch: string): { domain: string; length: number } | undefined {
  const labels = stretch.split(new RegExp(`${dot}|[ \\n]*\\.[ \\n]*`, 'iu'));
  for (let count = labels.length; count >= 2; count -= 1) {
    const last = withoutTail(labels[count - 1]!, labels.length === count);
    const domain = [...labels.slice(0, count - 1), last].join('.').normalize('NFC').toLowerCase();
    if (last !== '' && isDomain(domain)) return { domain, length: lengthOf(stretch, labels, count, last) };
  }
  return undefined;
}

function withoutTail(ending: string, isLast: boolean): string {
  if (isTopLevelDomain(ending)) return ending;
  const glued = /^([a-z]{2,})(?=[A-Z])/.exec(ending)?.[1];
  return isLast && glued && isTopLevelDomain(glued) ? glued : '';
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  if (domain.length > 253 || labels.some((one) => one.startsWith('-') || one.endsWith('-'))) return false;
  return !/^(?:\d+\.)+(?:am|pm)$/.test(domain);
}

function lengthOf(stretch: string, labels: readonly string[], count: number, last: string): number {
  let length = 0;
  for (const label of labels.slice(0, count - 1)) length = stretch.indexOf(label, length) + label.length;
  return stretch.indexOf(last, length) + last.length;
}

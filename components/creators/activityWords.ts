import type { ParseKeys } from 'i18next';
import type { Activity } from '@/lib/model/activity';

/** How the values inside an activity's sentence are said on this screen. */
export type Names = {
  stage: (id: string) => string;
  channel: (channel: string) => string;
  reason: (reason: string) => string;
  /** Why follow-ups ended. */
  ended: (reason: string) => string;
  platform: (platform: string) => string;
  contact: (kind: string) => string;
  next: (kind: string) => string;
  zone: (id: string) => string;
  verdict: (verdict: string) => string;
  money: (minor: string, currency: string) => string;
  percent: (bps: number) => string;
  count: (value: number, exact: boolean) => string;
  moment: (at: string) => string;
  /** Words of samples and content: how a sample ended, a format, why content was called off, a verdict, what runs out. */
  sampleEnd: (reason: string) => string;
  /** A day by the calendar of a zone. */
  day: (at: string, zone: string) => string;
  format: (format: string) => string;
  cancelled: (reason: string) => string;
  contentVerdict: (verdict: string) => string;
  expiry: (step: string) => string;
};
/** A key under `activity` in locales/. */
type Prefixed = Extract<ParseKeys, `activity.${string}`>;
export type ActivityKey = Prefixed extends `activity.${infer Key}` ? Key : never;
export type Values = Record<(typeof valueNames)[number], string>;
export type Words = { key: ActivityKey; values: Values };

/** Everything a sentence may say; what it does not is empty. */
const valueNames = [
  'added',
  'amount',
  'channel',
  'file',
  'followers',
  'handle',
  'kind',
  'next',
  'note',
  'platform',
  'product',
  'reason',
  'removed',
  'row',
  'rows',
  'terms',
  'to',
  'url',
  'what',
  'when',
] as const;

/**
 * The sentence of an activity: a key under `activity` and its values, ready to be shown. An activity this version does not know (a
 * newer one wrote it) is told by the general sentence, never left out.
 */
export function activityWords({ what, details }: Activity, names: Names): Words {
  const tell = Object.hasOwn(sentences, what) ? sentences[what] : undefined;
  if (!tell) return say('other', { what });
  return tell(reader(details), names);
}

type Details = ReturnType<typeof reader>;

function reader(details: Activity['details']) {
  const text = (key: string): string => {
    const value = details[key];
    return typeof value === 'string' ? value : '';
  };
  const number = (key: string): number | null => {
    const value = details[key];
    return typeof value === 'number' ? value : null;
  };
  return { text, number, flag: (key: string) => details[key] === true };
}

const sentences: Record<string, (details: Details, names: Names) => Words> = {
  sheetRowsAdded: (d) =>
    say('sheetRowsAdded', { file: d.text('file'), rows: String(d.number('rows') ?? '') }),
  sheetRowUpdated: (d) =>
    say('sheetRowUpdated', { file: d.text('file'), row: String(d.number('row') ?? '') }),
  creatorAdded: (d, names) => say('creatorAdded', { platform: names.platform(d.text('platform')) }),
  creatorSeenAgain: seenAgain,
  dealMoved: (d, names) =>
    say(d.text('reason') ? 'dealMovedBecause' : 'dealMoved', {
      to: names.stage(d.text('to')),
      reason: d.text('reason'),
    }),
  dealBlocked: (d, names) =>
    say(d.text('note') ? 'dealBlockedNote' : 'dealBlocked', {
      reason: names.reason(d.text('reason')),
      note: d.text('note'),
    }),
  dealUnblocked: (d, names) => say('dealUnblocked', { reason: names.reason(d.text('reason')) }),
  dealRemoved: () => say('dealRemoved', {}),
  messageSent: (d, names) =>
    say('messageSent', { channel: names.channel(d.text('channel')), when: names.moment(d.text('when')) }),
  sentTakenBack: (d, names) => say('sentTakenBack', { channel: names.channel(d.text('channel')) }),
  contactLogged: (d, names) =>
    say('contactLogged', { channel: names.channel(d.text('channel')), when: names.moment(d.text('when')) }),
  sequenceStarted: () => say('sequenceStarted', {}),
  sequenceStopped: (d, names) => say('sequenceStopped', { reason: names.ended(d.text('reason')) }),
  followUpMoved: (d, names) => say('followUpMoved', { when: names.moment(d.text('dueAt')) }),
  replyLogged: (d, names) => say('replyLogged', { when: names.moment(d.text('when')) }),
  replyRemoved: (d, names) => say('replyRemoved', { channel: names.channel(d.text('channel')) }),
  messageCorrected: (d, names) => say('messageCorrected', { channel: names.channel(d.text('channel')) }),
  quoteAdded: (d, names) =>
    say(d.text('by') === 'them' ? 'quoteByThem' : 'quoteByUs', { terms: termsText(d, names) }),
  feeSet: (d, names) =>
    d.text('minor')
      ? say('feeSet', { amount: names.money(d.text('minor'), d.text('currency')) })
      : say('feeCleared', {}),
  ...contentSentences(),
  postLinked: (d) => say('postLinked', { url: d.text('url') }),
  ownerChanged: (d) => {
    if (!d.text('to')) return say('ownerNone', {});
    return d.text('to') === 'me' ? say('ownerMine', {}) : say('ownerSet', { to: d.text('to') });
  },
  tagsChanged: (d) => tagWords(d.text('added'), d.text('removed')),
  ownerSet: (d) => {
    const to = d.text('to');
    if (!to) return say('ownerCleared', {});
    return to === 'me' ? say('ownerMe', {}) : say('ownerSet', { to });
  },
  noteEdited: () => say('noteEdited', {}),
  shopContact: (d) => {
    if (d.text('kind') === 'connected') return say('shopConnected', {});
    return say(d.text('kind') === 'message' ? 'shopMessaged' : 'shopInvited', {});
  },
  snoozed: (d, names) => say('snoozed', { when: names.moment(d.text('until')) }),
  stepDone: () => say('stepDone', {}),
  handOverWritten: () => say('handOverWritten', {}),
  nextActionSet: (d, names) =>
    d.text('kind')
      ? say(d.text('dueAt') ? 'nextActionSetFor' : 'nextActionSet', {
          next: d.text('text') || names.next(d.text('kind')),
          when: d.text('dueAt') ? names.moment(d.text('dueAt')) : '',
        })
      : say('nextActionCleared', {}),
  reminderSet: (d, names) => say('reminderSet', { when: names.moment(d.text('dueAt')) }),
  zoneCorrected: (d, names) =>
    d.text('to') ? say('zoneCorrected', { to: names.zone(d.text('to')) }) : say('zoneForgotten', {}),
  contactAdded: (d, names) => say('contactAdded', { kind: names.contact(d.text('kind')) }),
  contactRemoved: (d, names) => say('contactRemoved', { kind: names.contact(d.text('kind')) }),
  riskAccepted: (d) => say('riskAccepted', { reason: d.text('reason') }),
  recipientSet: (d) => {
    if (!d.text('recipient')) return say('recipientForgotten', {});
    return say(d.text('recipient') === 'company' ? 'recipientCompany' : 'recipientPerson', {});
  },
  permitSet: (d) =>
    d.text('number') ? say('permitSet', { what: d.text('number') }) : say('permitCleared', {}),
  captionChecked: (d, names) =>
    say('captionChecked', { what: d.text('market'), reason: names.verdict(d.text('verdict')) }),
  fieldSet: (d) => say('fieldSet', { what: d.text('field') }),
  fieldCleared: (d) => say('fieldCleared', { what: d.text('field') }),
  creatorRenamed: (d) => say('creatorRenamed', { to: d.text('to') }),
  creatorsMerged: (d) => say('creatorsMerged', { what: d.text('name') }),
  creatorsTakenApart: () => say('creatorsTakenApart', {}),
  profileLinked: (d, names) =>
    say('profileLinked', { handle: d.text('handle'), platform: names.platform(d.text('platform')) }),
  profileUnlinked: (d, names) =>
    say('profileUnlinked', { handle: d.text('handle'), platform: names.platform(d.text('platform')) }),
};

type Sentence = (details: Details, names: Names) => Words;

function contentSentences(): Record<string, Sentence> {
  const product = (d: Details) => ({ product: d.text('product') });
  const when = (d: Details, names: Names, key: string) => ({ when: names.moment(d.text(key)) });
  const due = (d: Details, names: Names) => ({
    when: d.text('dueAt') && names.day(d.text('dueAt'), d.text('zone')),
  });
  const content =
    (key: 'contentAdded' | 'contentEdited'): Sentence =>
    (d, names) =>
      say(d.text('dueAt') ? `${key}Due` : key, {
        kind: names.format(d.text('format')),
        ...due(d, names),
      });
  return {
    sampleAdded: (d) => say('sampleAdded', product(d)),
    sampleEdited: (d) => say('sampleEdited', product(d)),
    sampleEnded: (d, names) =>
      say('sampleEnded', { ...product(d), reason: names.sampleEnd(d.text('reason')) }),
    addressAsked: (d) => say('addressAsked', product(d)),
    addressReceived: (d) => say('addressReceived', product(d)),
    sampleShipped: (d, names) => {
      const terms = [d.text('carrier'), d.text('tracking')].filter(Boolean).join(' ');
      return say(terms ? 'sampleShippedBy' : 'sampleShipped', {
        ...product(d),
        terms,
        ...when(d, names, 'when'),
      });
    },
    sampleDelivered: (d, names) =>
      d.text('dueAt')
        ? say('sampleDeliveredDue', { ...product(d), ...due(d, names) })
        : say('sampleDelivered', { ...product(d), ...when(d, names, 'when') }),
    sampleExtended: (d, names) => say('sampleExtended', { ...product(d), ...due(d, names) }),
    contentAdded: content('contentAdded'),
    contentEdited: content('contentEdited'),
    contentExtended: (d, names) =>
      say('contentExtended', { kind: names.format(d.text('format')), ...due(d, names) }),
    contentCancelled: (d, names) =>
      say('contentCancelled', {
        kind: names.format(d.text('format')),
        reason: names.cancelled(d.text('reason')),
      }),
    contentPosted: (d, names) =>
      say('contentPosted', { kind: names.format(d.text('format')), url: d.text('url') }),
    disclosureChecked: (d, names) =>
      say('disclosureChecked', { reason: names.contentVerdict(d.text('verdict')) }),
    adCodeSet: (d, names) => {
      if (!d.flag('set')) return say('adCodeCleared', {});
      return say(d.text('until') ? 'adCodeSetUntil' : 'adCodeSet', when(d, names, 'until'));
    },
    rightsSet: (d, names) => say(d.text('until') ? 'rightsSet' : 'rightsCleared', when(d, names, 'until')),
    expiryNoted: (d, names) =>
      say('expiryNoted', { what: names.expiry(d.text('step')), ...when(d, names, 'until') }),
  };
}

function say(key: ActivityKey, values: Partial<Values>): Words {
  const none = Object.fromEntries(valueNames.map((name) => [name, ''])) as Values;
  return { key, values: { ...none, ...values } };
}

function seenAgain(d: Details, names: Names): Words {
  const followers = d.number('followers');
  if (followers === null) return say('creatorSeenAgain', { platform: names.platform(d.text('platform')) });
  return say('creatorSeenAgainWith', {
    platform: names.platform(d.text('platform')),
    followers: names.count(followers, d.flag('exact')),
  });
}

function termsText(d: Details, names: Names): string {
  const bps = d.number('commissionBps');
  const parts = [
    d.text('minor') && names.money(d.text('minor'), d.text('currency')),
    bps === null ? '' : names.percent(bps),
  ];
  return parts.filter(Boolean).join(' + ');
}

function tagWords(added: string, removed: string): Words {
  if (added && removed) return say('tagsSwapped', { added, removed });
  return added ? say('tagsAdded', { added }) : say('tagsRemoved', { removed });
}

import type { TextChannel } from '@/lib/model/template';

/** `signs`: characters as word processors count Chinese, Japanese and Korean. */
export type Unit = 'words' | 'characters' | 'signs';
export type Advice = {
  unit: Unit;
  /** Shorter says too little; null: no lower bound is advised. */
  from: number | null;
  /** Longer is read less. */
  to: number;
};
export type ChannelLimits = {
  subject: Advice | null;
  body: Advice;
  /** The same for languages written without spaces between words, and for Korean. */
  bodyInAsianScript: Advice;
  /** What the platform takes at most, in characters. `verified: false`: reported by others, never measured. */
  hard: { characters: number; verified: boolean } | null;
  source: string;
  checkedAt: string;
};

const shortMessage: Advice = { unit: 'characters', from: null, to: 300 };
const characters500: Advice = { unit: 'characters', from: null, to: 500 };

const limits: Record<TextChannel, ChannelLimits> = {
  email: {
    subject: { unit: 'characters', from: 30, to: 50 },
    body: { unit: 'words', from: 80, to: 150 },
    bodyInAsianScript: { unit: 'signs', from: null, to: 500 },
    hard: null,
    source: 'advice of outreach practice; no limit of a provider is near it',
    checkedAt: '2026-11-22',
  },
  tiktokDm: {
    subject: null,
    body: shortMessage,
    bodyInAsianScript: shortMessage,
    hard: { characters: 6000, verified: false },
    source: 'one message as a request to a non-mutual; the size of the field is reported, not published',
    checkedAt: '2026-11-22',
  },
  instagramDm: {
    subject: null,
    body: shortMessage,
    bodyInAsianScript: shortMessage,
    hard: { characters: 1000, verified: false },
    source: 'one message as a request to a non-follower; the size of the field is reported, not published',
    checkedAt: '2026-11-22',
  },
  shopInvite: {
    subject: null,
    body: characters500,
    bodyInAsianScript: characters500,
    hard: { characters: 500, verified: false },
    source: 'the message field of a target collaboration; its size is reported, not published',
    checkedAt: '2026-11-22',
  },
  shopIm: {
    subject: null,
    body: shortMessage,
    bodyInAsianScript: shortMessage,
    hard: null,
    source: 'five messages to a creator before a reply; the size of one is not published',
    checkedAt: '2026-11-22',
  },
  whatsapp: {
    subject: null,
    body: characters500,
    bodyInAsianScript: characters500,
    hard: null,
    source: 'advice of outreach practice: two short bubbles',
    checkedAt: '2026-11-22',
  },
};

export const limitsOf = (channel: TextChannel): ChannelLimits => limits[channel];

import * as z from 'zod';
import { stageIdSchema } from './brand';
import { channelSchema } from './message';
import { moneySchema } from './money';
import { ownFieldsSchema } from './ownField';
import { idSchema, instantSchema, recordSchema, zoneIdSchema } from './record';
import { taskSchema } from './task';

/** Why nobody writes to this person for this brand any more. Opting out locks every send. */
export const blockSchema = z.looseObject({
  reason: z.enum(['optedOut', 'declined', 'unsafe', 'other']),
  note: z.string().max(500),
  at: instantSchema,
  /** The entries of the do-not-contact list that came with it; absent: none. */
  group: z.string().optional(),
});
export type Block = z.infer<typeof blockSchema>;

/** One figure on the table: what they asked or what we gave. */
export const quoteSchema = z.looseObject({
  id: idSchema,
  by: z.enum(['them', 'us']),
  amount: moneySchema.nullable(),
  /** Basis points: 1500 is 15 %. */
  commissionBps: z.number().int().min(0).max(10_000).nullable(),
  note: z.string().max(500),
  at: instantSchema,
});
export type Quote = z.infer<typeof quoteSchema>;

/** What to do next, and when: a UTC instant with the zone it was thought in. */
export const nextActionSchema = z.looseObject({
  kind: z.enum(['review', 'firstContact', 'followUp', 'reply', 'setZone', 'own']),
  text: z.string().max(300),
  dueAt: instantSchema.nullable(),
  zone: zoneIdSchema.nullable(),
});
export type NextAction = z.infer<typeof nextActionSchema>;

/** Whose mailbox the published address is: where companies may be written to and persons may not. */
export const recipientSchema = z.enum(['company', 'person']);
export type Recipient = z.infer<typeof recipientSchema>;

/** A person decided to write although the rule of a market stops it: what stopped it, and why they went on. */
export const acceptedRiskSchema = z.looseObject({
  market: z.string().length(2),
  block: z.enum(['refused', 'noProof', 'notForOffers']),
  reason: z.string().trim().min(1).max(500),
  at: instantSchema,
  by: z.string().max(64),
});
export type AcceptedRisk = z.infer<typeof acceptedRiskSchema>;
/** What ended the steps: something the creator or the channel said, or a person here. */
export const sequenceEndSchema = z.enum([
  'replied',
  'declined',
  'optedOut',
  'bounced',
  'platformLimit',
  'blocked',
  'dealStopped',
  'byPerson',
]);
export type SequenceEnd = z.infer<typeof sequenceEndSchema>;

/** The texts that are sent one after the other while no answer comes. Its steps are the messages sent since `startedAt`. */
export const sequenceSchema = z.looseObject({
  startedAt: instantSchema,
  ended: z.looseObject({ reason: sequenceEndSchema, at: instantSchema }).nullable(),
});
export type Sequence = z.infer<typeof sequenceSchema>;

/** What stood here before the last text was marked as sent, so that this can be taken back whole. */
export const beforeSentSchema = z.looseObject({
  messageId: idSchema,
  nextAction: nextActionSchema.nullable(),
  sequence: sequenceSchema.nullable(),
  lastContactChannel: channelSchema.nullable(),
  task: taskSchema.nullable(),
  /** The follow-up that was planned then. */
  planned: z.looseObject({ taskId: idSchema, dueAt: instantSchema }).nullable(),
  /** Other reminders to write that it did, as they stood. Absent: none were kept then. */
  ended: z.array(taskSchema).max(200).optional(),
});

/** Creator × brand (× campaign), numbered over time. */
export const dealSchema = recordSchema.extend({
  creatorId: idSchema,
  brandId: idSchema,
  campaignId: idSchema.nullable(),
  market: z.string().length(2).nullable(),
  number: z.number().int().min(1),
  stage: stageIdSchema,
  stageSince: instantSchema,
  ownerId: z.string().max(64).nullable(),
  nextAction: nextActionSchema.nullable(),
  lastContactAt: instantSchema.nullable(),
  lastReplyAt: instantSchema.nullable(),
  quotes: z.array(quoteSchema).max(100),
  fee: moneySchema.nullable(),
  postLinks: z.array(z.string().max(2000)).max(100),
  tags: z.array(z.string().min(1).max(40)).max(60),
  note: z.string().max(20_000),
  block: blockSchema.nullable(),
  /** Absent or null: nobody answered. */
  recipient: recipientSchema.nullable().optional(),
  /** Absent in older records: none. */
  acceptedRisks: z.array(acceptedRiskSchema).max(50).optional(),
  /** Absent: from before there were sequences; the first text that is sent begins one. */
  sequence: sequenceSchema.nullable().optional(),
  /** The channel of `lastContactAt`; absent: not stated. */
  lastContactChannel: channelSchema.nullable().optional(),
  beforeSent: beforeSentSchema.nullable().optional(),
  fields: ownFieldsSchema,
});
export type Deal = z.infer<typeof dealSchema>;

import * as z from 'zod';
import { contactSchema } from '@/lib/model/creator';
import { idSchema } from '@/lib/model/record';
import { defineCommand } from './command';
import { recordActivity } from './recordActivity';

const contactArgs = contactSchema.pick({ kind: true, value: true }).extend({ creatorId: idSchema });

/** A way to reach a creator that a person typed: source "person", no words as evidence. */
export const addContact = defineCommand({
  name: 'addContact',
  kind: 'intent',
  args: () => contactArgs.extend({ value: z.string().trim().min(3).max(320) }),

  async run(tx, { creatorId, kind, value }, context) {
    const creator = await tx.require('creators', creatorId);
    if (creator.contacts.some((contact) => contact.kind === kind && contact.value === value)) return;
    const contact = {
      kind,
      value,
      evidence: '',
      start: 0,
      end: 0,
      source: 'person' as const,
      profileId: null,
      at: context.at,
    };
    await tx.put('creators', { ...creator, contacts: [...creator.contacts, contact] });
    await recordActivity(tx, context, 'contactAdded', {
      scope: creator.scope,
      brandId: null,
      creatorId,
      details: { kind },
    });
  },
});

export const removeContact = defineCommand({
  name: 'removeContact',
  kind: 'intent',
  args: () => contactArgs,

  async run(tx, { creatorId, kind, value }, context) {
    const creator = await tx.require('creators', creatorId);
    const contacts = creator.contacts.filter((contact) => contact.kind !== kind || contact.value !== value);
    if (contacts.length === creator.contacts.length) return;
    await tx.put('creators', { ...creator, contacts });
    await recordActivity(tx, context, 'contactRemoved', {
      scope: creator.scope,
      brandId: null,
      creatorId,
      details: { kind },
    });
  },
});

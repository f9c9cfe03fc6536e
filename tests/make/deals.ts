import { type Activity, activitySchema } from '@/lib/model/activity';
import { type Deal, dealSchema } from '@/lib/model/deal';
import { type Message, messageSchema } from '@/lib/model/message';
import { personScope } from '@/lib/model/record';
import { type Task, taskSchema } from '@/lib/model/task';
import { type Template, templateSchema } from '@/lib/model/template';
import { makeAt, makeBrandId, makeId, work } from './ids';

export function makeDeal(over: Partial<Deal> = {}): Deal {
  return dealSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    creatorId: over.creatorId ?? makeId(),
    campaignId: null,
    market: null,
    number: 1,
    stage: 'sourced',
    stageSince: makeAt,
    ownerId: null,
    nextAction: null,
    lastContactAt: null,
    lastReplyAt: null,
    quotes: [],
    fee: null,
    postLinks: [],
    tags: [],
    note: '',
    block: null,
    fields: {},
    ...over,
  });
}

export function makeMessage(over: Partial<Message> = {}): Message {
  return messageSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    scope: personScope('me'),
    dealId: over.dealId ?? makeId(),
    creatorId: over.creatorId ?? makeId(),
    direction: 'out',
    channel: 'email',
    state: 'draft',
    working: { language: 'zh', subject: '', body: '' },
    outgoing: { language: 'en', subject: '', body: '' },
    templateId: null,
    templateVersion: null,
    values: {},
    sentText: null,
    copiedAt: null,
    sentAt: null,
    ...over,
  });
}

export function makeTemplate(over: Partial<Template> = {}): Template {
  return templateSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    templateId: 'own-1',
    version: 1,
    name: 'First hello',
    purpose: 'own',
    texts: {},
    ...over,
  });
}

export function makeTask(over: Partial<Task> = {}): Task {
  return taskSchema.parse({
    ...work(over.brandId ?? makeBrandId),
    dealId: null,
    creatorId: null,
    text: '',
    kind: 'own',
    dueAt: makeAt,
    zone: 'UTC',
    forUser: null,
    doneAt: null,
    notifiedAt: null,
    ...over,
  });
}

export function makeActivity(over: Partial<Activity> = {}): Activity {
  return activitySchema.parse({
    ...work(over.brandId ?? makeBrandId),
    at: makeAt,
    by: 'me',
    what: 'dealMoved',
    creatorId: null,
    dealId: null,
    details: {},
    batch: null,
    ...over,
  });
}

import { commands } from '@/lib/commands';
import type { Change } from '@/lib/commands/changes';
import type { Command } from '@/lib/commands/command';
import { stageKinds } from '@/lib/model/brand';
import { disclosureVerdicts, formats } from '@/lib/model/deliverable';
import { channels } from '@/lib/model/message';
import { sampleRules } from '@/lib/model/sample';
import { makeCapture, seededRandom } from '@/tests/make';
import type { Ground } from './ground';
import { sorted } from './txContract';

type World = {
  random: () => number;
  pick: <T>(list: readonly T[]) => T;
  brandId: string;
  dealIds: string[];
  creatorIds: string[];
  profileIds: string[];
  draftIds: string[];
  taskIds: string[];
  sampleIds: string[];
  deliverableIds: string[];
  stageOf: Map<string, string>;
};
type Step = { command: Command<never, unknown>; args: unknown };

/** The outcome of a run: how each command ended (ok or its refusal) and every row at the end. Equal on every ground for one seed. */
export type RandomRun = { outcomes: string[]; undone: number; rows: unknown };

/** Runs `count` random commands, each third one followed by the undo of some earlier one. The same seed asks the same of every ground. */
export async function runRandomCommands(ground: Ground, seed: number, count: number): Promise<RandomRun> {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let n = 0;
  const nextMutation = () => {
    n++;
    return {
      uid: `${seed}-${n}`,
      at: new Date(Date.UTC(2026, 10, 1) + n * 61_000).toISOString(),
      by: 'me',
      batch: null,
    };
  };
  const start = await ground.run(commands.ensureBrand, {}, nextMutation());
  const world: World = {
    random,
    pick,
    brandId: start.result.brandId,
    dealIds: [],
    creatorIds: [],
    profileIds: [],
    draftIds: [],
    taskIds: [],
    sampleIds: [],
    deliverableIds: [],
    stageOf: new Map(),
  };
  const done: { uid: string; changes: Change[] }[] = [];
  const outcomes: string[] = [];
  let undone = 0;

  for (let i = 0; i < count; i++) {
    const step = pick(steps)(world);
    const mutation = nextMutation();
    try {
      const { result, changes } = await ground.run(step.command, step.args, mutation);
      note(world, step, result);
      if (changes.length > 0 && step.command.undoable !== false) done.push({ uid: mutation.uid, changes });
      outcomes.push(`${step.command.name} ok`);
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === 'record.missing') forget(world, step.args);
      outcomes.push(`${step.command.name} ${code ?? String(error)}`);
    }
    if (random() < 0.33 && done.length > 0) {
      const [entry] = done.splice(Math.floor(random() * done.length), 1);
      const { result } = await ground.run(commands.revert, entry, nextMutation());
      undone++;
      outcomes.push(`undo ${result.reverted} kept ${result.kept.length}`);
    }
  }
  return { outcomes, undone, rows: sorted(await ground.dump()) };
}

function note(world: World, { command }: Step, result: unknown): void {
  const ids = (result ?? {}) as {
    dealId?: string;
    creatorId?: string;
    profileId?: string;
    draftId?: string;
    taskId?: string;
    sampleId?: string;
    deliverableId?: string;
  };
  const add = (list: string[], id: string | undefined) => {
    if (id && !list.includes(id)) list.push(id);
  };
  if (command.name === 'addToPipeline') {
    add(world.dealIds, ids.dealId);
    add(world.creatorIds, ids.creatorId);
    add(world.profileIds, ids.profileId);
  }
  add(world.draftIds, ids.draftId);
  add(world.taskIds, ids.taskId);
  add(world.sampleIds, ids.sampleId);
  add(world.deliverableIds, ids.deliverableId);
}

/** What is gone was asked for once: it is not asked for again and again. */
function forget(world: World, args: unknown): void {
  const named = new Set(Object.values(args as object));
  const lists = [
    world.dealIds,
    world.creatorIds,
    world.profileIds,
    world.draftIds,
    world.taskIds,
    world.sampleIds,
    world.deliverableIds,
  ];
  for (const list of lists) list.splice(0, list.length, ...list.filter((id) => !named.has(id)));
}

const nowhere = '00000000-0000-7000-8000-000000000000';
const one = (world: World, list: string[]) =>
  list.length === 0 || world.random() < 0.03 ? nowhere : world.pick(list);
const step = <Args>(command: Command<Args, unknown> | object, args: unknown): Step => ({
  command: command as Command<never, unknown>,
  args,
});
const instant = (world: World) =>
  new Date(Date.UTC(2026, 10, 1 + Math.floor(world.random() * 40))).toISOString();
const words = ['厨房', 'skillet', 'Ñoquis', '빵', '🍳', '', '=1+1', 'a'.repeat(50)];

function capture(world: World) {
  const handle = `cook.${Math.floor(world.random() * 12)}`;
  const known = world.random() < 0.7;
  const followers =
    world.random() < 0.8 ? { value: Math.floor(world.random() * 1e6), exact: world.random() < 0.5 } : null;
  return makeCapture({
    platform: 'tiktok',
    handle,
    url: `https://www.tiktok.com/@${handle}`,
    platformId: known ? `70000000000000000${Math.floor(world.random() * 14)}` : null,
    displayName: world.pick(['Ana', '欧阳诗涵', null]),
    bio: world.pick([`Madrid 🇪🇸 ${handle}@cook.example`, 'one pan', null]),
    followers,
    at: instant(world),
  });
}

const steps: ((world: World) => Step)[] = [
  (w) => step(commands.addToPipeline, { capture: capture(w), brandId: w.brandId }),
  (w) => step(commands.addToPipeline, { capture: capture(w), brandId: w.brandId }),
  (w) => {
    const dealId = one(w, w.dealIds);
    const to = w.pick(stageKinds);
    const from = w.stageOf.get(dealId) ?? 'sourced';
    w.stageOf.set(dealId, to);
    return step(commands.moveDeal, { dealId, from, to, reason: w.random() < 0.5 ? 'price' : null });
  },
  (w) => step(commands.logContact, { dealId: one(w, w.dealIds), channel: w.pick(channels), at: instant(w) }),
  (w) => step(commands.logReply, { dealId: one(w, w.dealIds), at: instant(w) }),
  (w) =>
    step(commands.logReply, {
      dealId: one(w, w.dealIds),
      at: instant(w),
      text: {
        channel: w.pick(channels),
        language: w.pick(['ja', 'pt-BR', null]),
        subject: '',
        body: w.pick(words) || 'yes',
        workingLanguage: 'zh',
      },
    }),
  (w) =>
    step(commands.addQuote, {
      dealId: one(w, w.dealIds),
      by: w.pick(['them', 'us']),
      amount: w.random() < 0.5 ? { minor: String(Math.floor(w.random() * 1e6)), currency: 'USD' } : null,
      commissionBps: w.random() < 0.5 ? Math.floor(w.random() * 10_000) : null,
      note: w.pick(words),
    }),
  (w) =>
    step(commands.setFee, {
      dealId: one(w, w.dealIds),
      fee: w.pick([null, { minor: '0', currency: 'JPY' }]),
    }),
  (w) =>
    step(commands.addPostLink, {
      dealId: one(w, w.dealIds),
      url: `https://www.tiktok.com/@x/video/${Math.floor(w.random() * 5)}`,
    }),
  (w) =>
    step(commands.changeTags, {
      dealId: one(w, w.dealIds),
      add: [w.pick(words), w.pick(words)],
      remove: [w.pick(words)],
    }),
  (w) => step(commands.editNote, { dealId: one(w, w.dealIds), note: w.pick(words).repeat(3) }),
  (w) =>
    step(commands.blockDeal, {
      dealId: one(w, w.dealIds),
      reason: w.pick(['optedOut', 'declined', 'other']),
      note: '',
    }),
  (w) =>
    step(commands.suppressUnknown, {
      who:
        w.random() < 0.5
          ? { platform: 'tiktok', handle: `Cook.${Math.floor(w.random() * 60)}` }
          : { address: `Cook.${Math.floor(w.random() * 40)}@cook.example` },
      brandId: w.pick([null, w.brandId]),
      reason: 'asked',
    }),
  (w) =>
    step(commands.erasePerson, {
      creatorId: w.random() < 0.9 ? nowhere : one(w, w.creatorIds),
      suppress: w.random() < 0.5,
    }),
  (w) => step(commands.unblockDeal, { dealId: one(w, w.dealIds) }),
  (w) => step(commands.removeDeal, { dealId: one(w, w.dealIds) }),
  (w) =>
    step(commands.correctZone, {
      creatorId: one(w, w.creatorIds),
      zone: w.pick(['Asia/Kolkata', null, 'Mars/Base', 'Europe/Berlin']),
    }),
  (w) => step(commands.renameCreator, { creatorId: one(w, w.creatorIds), name: w.pick(words) }),
  (w) =>
    step(commands.addContact, {
      creatorId: one(w, w.creatorIds),
      kind: 'email',
      value: w.pick(['a@b.example', 'c@d.example']),
    }),
  (w) =>
    step(commands.removeContact, { creatorId: one(w, w.creatorIds), kind: 'email', value: 'a@b.example' }),
  (w) =>
    step(commands.mergeCreators, {
      keptId: one(w, w.creatorIds),
      goneId: one(w, w.creatorIds),
      choices: w.random() < 0.5 ? { name: 'gone', zone: 'kept' } : {},
      leaveOut: [],
    }),
  (w) => step(commands.unmergeCreators, { goneId: one(w, w.creatorIds) }),
  (w) => step(commands.markDifferent, { oneId: one(w, w.creatorIds), otherId: one(w, w.creatorIds) }),
  (w) => step(commands.linkProfile, { profileId: one(w, w.profileIds), creatorId: one(w, w.creatorIds) }),
  (w) =>
    step(commands.saveDraft, {
      draftId: w.random() < 0.5 || w.draftIds.length === 0 ? null : w.pick(w.draftIds),
      dealId: one(w, w.dealIds),
      channel: w.pick(channels),
      working: { language: 'zh', subject: '', body: w.pick(words) },
      outgoing: { language: 'ja', subject: '', body: w.pick(words) },
      values: { 'ref.post': { working: w.pick(words), outgoing: w.pick(words) } },
      templateId: null,
      templateVersion: null,
    }),
  (w) => step(commands.markCopied, { messageId: one(w, w.draftIds) }),
  (w) =>
    step(commands.markSent, {
      messageId: one(w, w.draftIds),
      sentText: { subject: '', body: w.pick(words) },
      at: instant(w),
    }),
  (w) => step(commands.takeBackSent, { messageId: one(w, w.draftIds) }),
  (w) => step(commands.discardDraft, { draftId: one(w, w.draftIds) }),
  (w) =>
    step(commands.addTask, {
      dealId: one(w, w.dealIds),
      kind: w.pick(['followUp', 'own']),
      text: w.pick(words),
      dueAt: instant(w),
      zone: 'Asia/Tokyo',
    }),
  (w) => step(commands.completeTask, { taskId: one(w, w.taskIds) }),
  (w) => step(commands.removeTask, { taskId: one(w, w.taskIds) }),
  (w) =>
    step(commands.saveProduct, {
      productId: null,
      brandId: w.brandId,
      name: w.pick(words),
      sku: null,
      url: null,
      price: null,
    }),
  (w) => step(commands.editBrand, { brandId: w.brandId, changes: { name: w.pick(words) } }),
  ...[1, 2].map(
    () => (w: World) =>
      step(commands.addSample, { dealId: one(w, w.dealIds), productId: null, ...parcel(w) }),
  ),
  (w) =>
    step(commands.editSample, {
      sampleId: one(w, w.sampleIds),
      productId: null,
      carrier: w.pick(words),
      tracking: null,
      ...parcel(w),
    }),
  (w) =>
    step(commands.askAddress, {
      sampleId: one(w, w.sampleIds),
      formUrl: 'https://form.example/a',
      at: instant(w),
    }),
  (w) =>
    step(commands.saveAddress, {
      sampleId: one(w, w.sampleIds),
      address: w.pick([...words, null]),
      at: instant(w),
      addressDays: 3,
    }),
  (w) => step(commands.forgetAddresses, { at: instant(w) }),
  (w) =>
    step(commands.markShipped, {
      sampleId: one(w, w.sampleIds),
      carrier: w.pick(words),
      tracking: null,
      at: instant(w),
    }),
  ...[1, 2].map(
    () => (w: World) =>
      step(commands.markDelivered, {
        sampleId: one(w, w.sampleIds),
        at: instant(w),
        ownZone: w.pick(['Asia/Shanghai', 'America/New_York']),
        addressDays: 3,
      }),
  ),
  (w) => step(commands.extendSample, { sampleId: one(w, w.sampleIds) }),
  (w) =>
    step(commands.endSample, {
      sampleId: one(w, w.sampleIds),
      reason: w.pick(['returned', 'lost', 'cancelled']),
      note: '',
      at: instant(w),
      addressDays: 3,
    }),
  ...[1, 2].map(
    () => (w: World) =>
      step(commands.addDeliverable, {
        dealId: one(w, w.dealIds),
        sampleId: w.sampleIds.length > 0 && w.random() < 0.4 ? w.pick(w.sampleIds) : null,
        ...promised(w),
      }),
  ),
  (w) => step(commands.editDeliverable, { deliverableId: one(w, w.deliverableIds), ...promised(w) }),
  (w) =>
    step(commands.extendDeliverable, {
      deliverableId: one(w, w.deliverableIds),
      days: 1 + Math.floor(w.random() * 9),
    }),
  (w) =>
    step(commands.cancelDeliverable, {
      deliverableId: one(w, w.deliverableIds),
      reason: w.pick(['notPosted', 'withdrawn']),
      note: w.pick(words),
      at: instant(w),
    }),
  (w) =>
    step(commands.markPosted, { deliverableId: one(w, w.deliverableIds), url: postOf(w), at: instant(w) }),
  (w) => step(commands.recordPost, { dealId: one(w, w.dealIds), url: postOf(w), at: instant(w) }),
  (w) =>
    step(commands.checkDisclosure, {
      deliverableId: one(w, w.deliverableIds),
      verdict: w.pick(disclosureVerdicts),
      note: w.pick(words),
      at: instant(w),
    }),
  (w) =>
    step(commands.setAdCode, {
      deliverableId: one(w, w.deliverableIds),
      adCode: w.pick([null, { code: '#abc', until: instant(w) }]),
    }),
  (w) =>
    step(commands.setRights, { deliverableId: one(w, w.deliverableIds), until: w.pick([null, instant(w)]) }),
  (w) => step(commands.noteExpiry, { deliverableId: one(w, w.deliverableIds) }),
];

const parcel = (w: World) => ({
  product: w.pick(words) || 'Night serum',
  sku: null,
  rule: w.pick(sampleRules),
  ownDays: w.random() < 0.5 ? 1 + Math.floor(w.random() * 20) : null,
});
const promised = (w: World) => ({
  format: w.pick(formats),
  about: w.pick(words),
  dueOn: w.random() < 0.5 ? instant(w).slice(0, 10) : null,
  ownZone: 'Asia/Shanghai',
});
const postOf = (w: World) => `https://www.tiktok.com/@x/video/${Math.floor(w.random() * 6)}?lang=en`;

import 'fake-indexeddb/auto';
import {
  addQuote,
  addTask,
  addToPipeline,
  blockDeal,
  changeTags,
  correctZone,
  editBrand,
  editNote,
  ensureBrand,
  logContact,
  logReply,
  markSent,
  moveDeal,
  saveDraft,
  saveList,
  setFee,
  setNextAction,
} from '@/lib/commands';
import type { Command } from '@/lib/commands/command';
import type { Capture } from '@/lib/model/capture';
import type { UiLanguage } from '@/lib/model/settings';
import { type ExportFile, openStore, type Store } from '@/lib/store';
import { makeCapture } from '../make';
import { type Invented, invented } from './invented';
import { practiceParcels } from './practiceParcels';
import { dealsByHandle } from './screens';

const day = 86_400_000;
let opened = 0;

/** The practice pipeline as an export, made by the product's own commands on the days before `now`. The same `now` gives the same file. `hasParcels`: also samples and content. */
export async function practicePipeline(
  now: string,
  people: readonly Invented[] = invented,
  language: UiLanguage = 'en',
  hasParcels = false,
): Promise<ExportFile> {
  const clock = { at: Date.parse(now) - 30 * day };
  let count = 0;
  const store = await openStore({
    name: `practice-${opened++}`,
    now: () => new Date(clock.at).toISOString(),
    newId: () =>
      `${clock.at
        .toString(16)
        .padStart(12, '0')
        .replace(/^(.{8})/, '$1-')}-7000-8000-${(++count).toString(16).padStart(12, '0')}`,
  });
  const { result: brand } = await store.run(ensureBrand, {});
  await store.run(editBrand, { brandId: brand.brandId, changes: sender });
  for (const person of people) {
    clock.at = Date.parse(now) - 21 * day;
    await live(store, brand.brandId, person, clock, Date.parse(now), language);
  }
  clock.at = Date.parse(now);
  if (hasParcels) {
    await practiceParcels(store, clock, dealsByHandle(await store.backup.exportAll()));
    await practiceLists(store, brand.brandId, language);
  }
  const file = await store.backup.exportAll();
  store.close();
  return file;
}

/** Two lists: one with people on it, one that waits for its first. */
async function practiceLists(store: Store, brandId: string, language: UiLanguage): Promise<void> {
  const { creators = [] } = (await store.backup.exportAll()).tables;
  const creatorIds = creators.slice(0, 4).map(({ id }) => id);
  for (const { name, on } of [
    { name: { en: 'Spring launch', 'zh-CN': '春季新品首发' }, on: creatorIds },
    { name: { en: 'Ask again in March', 'zh-CN': '三月再约' }, on: [] },
  ])
    await store.run(saveList, { listId: null, brandId, name: name[language], creatorIds: on });
}

const sender = {
  name: 'Northlight Skin',
  currency: 'USD',
  sender: {
    name: 'Lin Yue',
    title: 'Creator partnerships',
    legalEntity: 'Northlight Trading Co., Ltd.',
    postalAddress: '8 Harbour Street, Example City',
    website: 'https://northlight.example',
    email: 'lin@northlight.example',
    proof: 'Sold in 400 shops since 2019',
  },
};

async function live(
  store: Store,
  brandId: string,
  person: Invented,
  clock: { at: number },
  now: number,
  language: UiLanguage,
): Promise<void> {
  const { dealId, creatorId } = await observed(store, brandId, person, clock, now);
  const run = async <Args, Result>(command: Command<Args, Result>, args: NoInfer<Args>) => {
    clock.at += 60_000;
    return (await store.run(command, args)).result;
  };
  const at = (days: number) => new Date(now + days * day).toISOString();

  if (person.zone) await run(correctZone, { creatorId, zone: person.zone });
  if (person.tags.length) await run(changeTags, { dealId, add: person.tags, remove: [] });
  if (person.note) await run(editNote, { dealId, note: person.note[language] });
  if (person.stage === 'optedOut') {
    const note = { en: 'Asked not to be written to', 'zh-CN': '对方说不要再写' }[language];
    await run(blockDeal, { dealId, reason: 'optedOut', note });
    return;
  }
  const reached = ['shortlisted', 'contacted', 'replied', 'negotiating', 'agreed'].indexOf(person.stage);
  if (reached >= 0) await run(moveDeal, { dealId, from: 'sourced', to: 'shortlisted', reason: null });
  if (reached >= 1) await run(logContact, { dealId, channel: 'email', at: at(-6) });
  if (person.thread) await write(run, dealId, person.thread.sent, at(-6));
  if (reached >= 2) await run(logReply, { dealId, at: at(-1), ...replyOf(person) });
  if (reached >= 3) {
    const amount = { minor: '45000', currency: 'USD' };
    await run(addQuote, { dealId, by: 'them', amount, commissionBps: null, note: 'one video' });
    await run(moveDeal, { dealId, from: 'replied', to: 'negotiating', reason: null });
    if (reached >= 4) {
      await run(setFee, { dealId, fee: amount });
      await run(moveDeal, { dealId, from: 'negotiating', to: 'agreed', reason: null });
    }
  }
  if (person.next) {
    const { inDays } = person.next;
    const text = person.next.text[language];
    await run(setNextAction, {
      dealId,
      nextAction: { kind: 'own', text, dueAt: at(inDays), zone: 'Asia/Shanghai' },
    });
    await run(addTask, { dealId, kind: 'own', text, dueAt: at(inDays), zone: 'Asia/Shanghai' });
  }
}

const replyOf = ({ thread }: Invented) =>
  thread
    ? { text: { channel: 'email' as const, subject: '', workingLanguage: 'zh' as const, ...thread.reply } }
    : {};

type Run = <Args, Result>(command: Command<Args, Result>, args: NoInfer<Args>) => Promise<Result>;

/** A mail that was written here in two languages and marked as sent. */
async function write(
  run: Run,
  dealId: string,
  { subject, body, meaning }: NonNullable<Invented['thread']>['sent'],
  at: string,
): Promise<void> {
  const { draftId } = await run(saveDraft, {
    draftId: null,
    dealId,
    channel: 'email',
    working: { language: 'zh', subject, body: meaning },
    outgoing: { language: 'en', subject, body },
    values: {},
    templateId: null,
    templateVersion: null,
  });
  await run(markSent, {
    messageId: draftId,
    sentText: { subject, body },
    meaning: { subject: '', body: meaning, by: 'person' },
    at,
  });
}

/** Captured once for each count, a week apart, the last today. */
async function observed(store: Store, brandId: string, person: Invented, clock: { at: number }, now: number) {
  let ids: { dealId: string; creatorId: string } | undefined;
  for (const [index, count] of person.followers.entries()) {
    clock.at = now - (person.followers.length - 1 - index) * 7 * day - 3_600_000;
    ids = (await store.run(addToPipeline, { capture: captureOf(person, count, clock.at), brandId })).result;
  }
  if (!ids) throw new Error(`${person.handle} has no count`);
  clock.at = now - 3_000_000;
  return ids;
}

/** As a page shows them: rounded from ten thousand. */
function viewsOf(followers: number) {
  const value = Math.round(Math.abs(followers) * 0.31);
  return value < 10_000 ? { value, exact: true } : { value: Math.round(value / 100) * 100, exact: false };
}

function captureOf(person: Invented, count: number, at: number): Capture {
  const { platform, handle, name, bio, links, language } = person;
  const isTiktok = platform === 'tiktok';
  return makeCapture({
    platform,
    platformId: String(
      7_000_000_000_000 +
        [...handle].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_000_007, 7),
    ),
    handle,
    url: isTiktok ? `https://www.tiktok.com/@${handle}` : `https://www.instagram.com/${handle}/`,
    displayName: name,
    bio,
    links,
    emails: null,
    language: isTiktok ? language : null,
    followers: { value: Math.abs(count), exact: count > 0 },
    likes: isTiktok ? { value: Math.abs(count) * 19, exact: count > 0 } : null,
    ...(isTiktok
      ? {
          views: { ...viewsOf(count), n: 16, pinned: 2, source: 'videoGrid', at: new Date(at).toISOString() },
        }
      : {}),
    at: new Date(at).toISOString(),
  });
}

import { commands } from '@/lib/commands';
import { stageKinds } from '@/lib/model/brand';
import { instant, one, type Steps, step, type World, words } from './world';

export const bulkSteps: Steps = [
  (w) => {
    const to = w.pick(stageKinds);
    const moves = several(w, 'dealId').map((dealId) => ({
      dealId,
      from: w.stageOf.get(dealId) ?? 'sourced',
    }));
    for (const { dealId } of moves) w.stageOf.set(dealId, to);
    return step(commands.moveDeals, { moves, to });
  },
  (w) =>
    step(commands.tagDeals, {
      dealIds: several(w, 'dealId'),
      add: [w.pick(words), 'Q4'],
      remove: [w.pick(words)],
    }),
  (w) =>
    step(commands.saveList, {
      listId: w.ids.listId.length > 0 && w.random() < 0.5 ? w.pick(w.ids.listId) : null,
      brandId: w.brandId,
      name: w.pick(words) || 'Short list',
      creatorIds: several(w, 'creatorId'),
    }),
  (w) => step(commands.moveList, { listId: one(w, 'listId'), by: w.pick([1, -1]) }),
  (w) => step(commands.ownDeals, { dealIds: several(w, 'dealId'), ownerId: w.pick(['me', null]) }),
  (w) => step(commands.archiveList, { listId: one(w, 'listId'), isArchived: w.random() < 0.5 }),
  (w) =>
    step(commands.changeList, {
      listId: one(w, 'listId'),
      add: several(w, 'creatorId'),
      remove: several(w, 'creatorId'),
    }),
  (w) =>
    step(commands.importSheet, {
      brandId: w.brandId,
      fileName: 'pool.xlsx',
      fileAt: instant(w),
      rows: Array.from({ length: 1 + Math.floor(w.random() * 30) }, (_, n) => sheetRow(w, n + 1)),
    }),
];

const several = (w: World, kind: 'dealId' | 'creatorId') =>
  Array.from({ length: 1 + Math.floor(w.random() * 20) }, () => one(w, kind));

/** A row of somebody who may be here already, or come twice. */
const sheetRow = (w: World, row: number) => ({
  row,
  accounts: [{ platform: 'tiktok', handle: `cook.${Math.floor(w.random() * 60)}` }],
  platformId: w.random() < 0.3 ? `70000000000000000${Math.floor(w.random() * 14)}` : null,
  name: w.pick(['Ana', '欧阳诗涵', null]),
  followers: w.random() < 0.5 ? { value: Math.floor(w.random() * 1e6), exact: false } : null,
  following: null,
  likes: null,
  posts: null,
  country: w.pick(['ES', null]),
  category: null,
  bio: null,
  contacts: [],
  owner: null,
  stage: null,
  lastContactAt: null,
  lastReplyAt: null,
  quote: null,
  postLinks: [],
  tags: w.random() < 0.5 ? ['sheet'] : [],
  note: w.random() < 0.5 ? ['厨房'] : [],
});

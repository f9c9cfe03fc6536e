import type { Shop, ShopContact } from '@/lib/model/shop';
import { weekOf } from './weekOf';

export type Ledger = {
  /** What can still be written to this week, the one-off pool included. */
  left: number;
  weekly: number;
  used: number;
  /** What is left of the pool a new shop got once. */
  onceLeft: number;
  resetsAt: string;
  /** Who used it this week, most first. */
  by: { by: string; used: number }[];
  /** Creators who cost nothing more this week: written to already, or connected. */
  free: ReadonlySet<string>;
};

/**
 * The weekly pool of a shop (TikTok Shop, seller-us 6104700982429483 and 2725932827150123, read 2026-11): invites and messages share it,
 * a creator counts once a week, connected creators count nothing; what goes over the weekly size is taken from the one-off pool.
 * @param contacts all that are known of the shop, in any order
 */
export function ledgerOf(shop: Shop, contacts: readonly ShopContact[], now: string): Ledger {
  const week = weekOf(now, shop);
  const connectedAt = new Map<string, string>();
  const usedIn = new Map<string, number>();
  const byWhom = new Map<string, number>();
  const seen = new Set<string>();
  const free = new Set<string>();
  const inOrder = [...contacts].sort((a, b) =>
    a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1,
  );

  for (const { kind, creatorId, count, at, by } of inOrder) {
    if (kind === 'connected') {
      if (creatorId && !connectedAt.has(creatorId)) connectedAt.set(creatorId, at);
      continue;
    }
    const { from } = weekOf(at, shop);
    if (creatorId !== null) {
      if (from === week.from) free.add(creatorId);
      const isFree = connectedAt.has(creatorId) || seen.has(`${from} ${creatorId}`);
      seen.add(`${from} ${creatorId}`);
      if (isFree) continue;
    }
    const cost = creatorId === null ? count : 1;
    usedIn.set(from, (usedIn.get(from) ?? 0) + cost);
    if (from === week.from) byWhom.set(by, (byWhom.get(by) ?? 0) + cost);
  }
  for (const creatorId of connectedAt.keys()) free.add(creatorId);

  const over = [...usedIn.values()].reduce((sum, used) => sum + Math.max(0, used - shop.weekly), 0);
  const onceLeft = Math.max(0, shop.once - over);
  const used = usedIn.get(week.from) ?? 0;
  return {
    left: Math.max(0, shop.weekly - used) + onceLeft,
    weekly: shop.weekly,
    used,
    onceLeft,
    resetsAt: week.to,
    by: [...byWhom]
      .map(([by, count]) => ({ by, used: count }))
      .sort((a, b) => b.used - a.used || (a.by < b.by ? -1 : 1)),
    free,
  };
}

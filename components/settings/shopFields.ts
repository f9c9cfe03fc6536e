import type { Shop } from '@/lib/model/shop';

type ShopFields = Pick<Shop, 'name' | 'zone' | 'weekly' | 'once' | 'resetDay' | 'resetHour'>;
type Problems = { name?: 'noName'; weekly?: 'badNumber'; once?: 'badNumber' };

/** A shop as typed. The size of the week must be a whole number, since nothing can be counted down from "unknown"; the one-off pool may be empty. */
export function readShop(typed: Record<string, string | undefined>): {
  shop: ShopFields | null;
  problems: Problems;
} {
  const name = (typed.name ?? '').trim();
  const weekly = whole(typed.weekly ?? '');
  const once = (typed.once ?? '').trim() === '' ? 0 : whole(typed.once ?? '');
  const problems: Problems = {
    ...(name ? {} : { name: 'noName' as const }),
    ...(weekly === null ? { weekly: 'badNumber' as const } : {}),
    ...(once === null ? { once: 'badNumber' as const } : {}),
  };
  if (!name || weekly === null || once === null) return { shop: null, problems };
  const { zone = 'UTC', resetDay, resetHour } = typed;
  return {
    shop: { name, zone, weekly, once, resetDay: Number(resetDay), resetHour: Number(resetHour) },
    problems,
  };
}

/** `2,000` and full-width digits are numbers too. */
function whole(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null;
}

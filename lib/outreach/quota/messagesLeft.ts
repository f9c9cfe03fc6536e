import type { ShopContact } from '@/lib/model/shop';

/** TikTok Shop: so many messages to one creator before they answer (seller-us 6104700982429483). */
const beforeReply = 5;

/** How many messages may still go to a creator before they answer; an answer begins the count anew. */
export function messagesLeft(
  contacts: readonly Pick<ShopContact, 'kind' | 'at'>[],
  lastReplyAt: string | null,
): number {
  const since = contacts.filter(
    ({ kind, at }) => kind === 'message' && (lastReplyAt === null || at > lastReplyAt),
  );
  return Math.max(0, beforeReply - since.length);
}

import type { Channel } from '@/lib/model/message';

/** Never a second channel sooner than this after the first, in milliseconds. */
export const betweenChannels = 48 * 3_600_000;

/** Until when a text on this channel would come too soon after one on another; null: it does not. */
export function otherChannelUntil(
  sent: readonly { at: string; channel: Channel }[],
  channel: Channel,
  now: string,
): { channel: Channel; until: string } | null {
  const last = sent
    .filter((one) => one.channel !== channel)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .at(-1);
  const until = last && new Date(Date.parse(last.at) + betweenChannels).toISOString();
  return last && until && until > now ? { channel: last.channel, until } : null;
}

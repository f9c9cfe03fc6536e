import type { Channel } from '@/lib/model/message';
import type { ChannelKind } from '@/lib/model/outreachRules';

/** Mail has its hours and steps, everything else is a direct message. */
export const kindOfChannel = (channel: Channel): ChannelKind => (channel === 'email' ? 'email' : 'dm');

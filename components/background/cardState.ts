import * as z from 'zod';
import { AppError } from '@/lib/errors';
import type { CardDeal, CardState, HandleOf } from '@/lib/messages/types';
import { platformSchema } from '@/lib/model/profile';
import type { UiLanguage } from '@/lib/model/settings';
import { deliverableFor, plainPostUrl } from '@/lib/pipeline/postLinks';
import type { Store } from '@/lib/store';
import { askTab } from './askTab';

const placeSchema = z.object({
  handle: z.object({ platform: platformSchema, handle: z.string().min(1).max(64) }).nullable(),
  postUrl: z
    .url({ protocol: /^https$/ })
    .max(2000)
    .nullable(),
});
type Place = z.infer<typeof placeSchema>;

/** The creator and the post a tab shows, or null; also null where no content script of ours lives or it answers nonsense. */
export async function placeOf(tabId: number, language: UiLanguage): Promise<Place> {
  const answer = await askTab(tabId, 'place', { language }).catch((error: unknown) => {
    if (error instanceof AppError) return null;
    throw error;
  });
  const place = placeSchema.safeParse(answer);
  return place.success ? place.data : { handle: null, postUrl: null };
}

/** What the card shows of a creator: nothing of other brands, nothing that the person has switched off. */
export async function cardStateOf(
  store: Store,
  handle: HandleOf | null,
  showKnown: boolean,
): Promise<CardState> {
  if (!handle || !showKnown) return { is: 'add', handle: handle?.handle ?? null };
  const found = await store.queries.dealOf(handle);
  if (!found) {
    const [status] = await store.queries.statusOf([handle]);
    return { is: 'add', handle: handle.handle, ...(status?.known ? { known: true } : {}) };
  }
  const deal = cardDeal(handle.handle, found);
  return found.deal.block ? { is: 'doNotContact', ...deal } : { is: 'inPipeline', ...deal };
}

/** The promised content that the post on the page may be: the one that is due first. Nothing where the post is known already. */
export async function withOffer(store: Store, state: CardState, postUrl: string): Promise<CardState> {
  if (state.is !== 'inPipeline') return state;
  const [deal, promised] = await Promise.all([
    store.read('deals', state.dealId),
    store.queries.deliverablesOf(state.dealId),
  ]);
  const next = deliverableFor(promised);
  if (!next || deal?.postLinks.includes(plainPostUrl(postUrl))) return state;
  const { id, format, about } = next;
  return { ...state, offer: { deliverableId: id, format, about } };
}

type Found = NonNullable<Awaited<ReturnType<Store['queries']['dealOf']>>>;

const cardDeal = (handle: string, { deal, stageKind, stageName }: Found): CardDeal => ({
  handle,
  dealId: deal.id,
  stageKind,
  stageName,
  stageSince: deal.stageSince,
  owner: deal.ownerId,
});

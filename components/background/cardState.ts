import * as z from 'zod';
import { AppError } from '@/lib/errors';
import type { CardDeal, CardState, HandleOf } from '@/lib/messages/types';
import { platformSchema } from '@/lib/model/profile';
import type { UiLanguage } from '@/lib/model/settings';
import type { Store } from '@/lib/store';
import { askTab } from './askTab';

const placeSchema = z.object({
  handle: z.object({ platform: platformSchema, handle: z.string().min(1).max(64) }).nullable(),
});

/** The creator a tab shows, or null; also null where no content script of ours lives or it answers nonsense. */
export async function placeOf(tabId: number, language: UiLanguage): Promise<HandleOf | null> {
  const answer = await askTab(tabId, 'place', { language }).catch((error: unknown) => {
    if (error instanceof AppError) return null;
    throw error;
  });
  const place = placeSchema.safeParse(answer);
  return place.success ? place.data.handle : null;
}

/** What the card shows of a creator: nothing of other brands, nothing that the person has switched off. */
export async function cardStateOf(
  store: Store,
  handle: HandleOf | null,
  showKnown: boolean,
): Promise<CardState> {
  if (!handle || !showKnown) return { is: 'add', handle: handle?.handle ?? null };
  const found = await store.queries.dealOf(handle);
  if (!found) return { is: 'add', handle: handle.handle };
  const deal = cardDeal(handle.handle, found);
  return found.deal.block ? { is: 'doNotContact', ...deal } : { is: 'inPipeline', ...deal };
}

type Found = NonNullable<Awaited<ReturnType<Store['queries']['dealOf']>>>;

const cardDeal = (handle: string, { deal, stageKind, stageName }: Found): CardDeal => ({
  handle,
  dealId: deal.id,
  stageKind,
  stageName,
  stageSince: deal.stageSince,
});

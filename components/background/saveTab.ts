import { addToPipeline, ensureBrand, recordPost } from '@/lib/commands';
import { AppError } from '@/lib/errors';
import type { CardDeal, CardState, HandleOf } from '@/lib/messages/types';
import type { Capture } from '@/lib/model/capture';
import { factFields } from '@/lib/model/profile';
import type { Store } from '@/lib/store';
import { acceptCapture } from './acceptCapture';
import { askTab } from './askTab';
import { captureReport, type ReportSetting, refusalReport } from './captureReport';
import { cardStateOf, placeOf } from './cardState';

export type Pressed = {
  tab: { id: number; incognito: boolean };
  /** The press's own id is the mutation's: a press that is sent again because its answer was lost counts once. */
  pressId: string;
  /** Whether a post's page also saves the link of the post: where the edition has samples and content. */
  linksPosts: boolean;
  /** The promised content that the card offered the post for; absent or null: it offered none. */
  deliverableId?: string | null;
  /** In a list: whose card was clicked; absent: the page's own creator. */
  listed?: HandleOf;
};

/**
 * One press: reads the open page, stores what it says, and answers when it is stored. Where the page gives nothing the answer says
 * why; a missing field never stops a save.
 * @throws AppError what the store refuses with (`store.*`)
 */
export async function saveTab(
  store: Store,
  { tab, pressId, linksPosts, deliverableId = null, listed }: Pressed,
  setting: ReportSetting,
): Promise<CardState> {
  if (tab.incognito) return { is: 'refused', code: 'capture.privateWindow', report: null };
  try {
    const capture = acceptCapture(
      await (listed ? askTab(tab.id, 'captureListed', listed) : askTab(tab.id, 'capture', {})),
    );
    if (listed && !isOf(capture, listed)) throw new AppError('capture.identityMismatch');
    const before = await cardStateOf(store, capture, true);
    if (before.is === 'doNotContact') return before; // not captured again either
    const { result: brand } = await store.run(ensureBrand, {});
    const added = await store.run(addToPipeline, { capture, brandId: brand.brandId }, { uid: pressId });
    const { dealId, profileId, created } = added.result;
    const post = created || !linksPosts ? null : await postOn(store, dealId, deliverableId, capture, pressId);
    const profile = await store.read('profiles', profileId); // of another handle where the page's was given up
    const state = outcomeOf(await cardStateOf(store, profile ?? capture, true), capture, setting);
    return post && (state.is === 'inPipeline' || state.is === 'incomplete') ? { ...state, post } : state;
  } catch (error) {
    return refusalOf(AppError.from(error), tab.id, setting);
  }
}

/** On the page of a post by somebody who was in the pipeline before: what the post is to their deal; null: nothing. */
async function postOn(
  store: Store,
  dealId: string,
  deliverableId: string | null,
  { post, at }: Capture,
  pressId: string,
): Promise<CardDeal['post'] | null> {
  if (!post) return null;
  const { result } = await store.run(
    recordPost,
    { dealId, deliverableId, ...post, at },
    { uid: `${pressId}-post` },
  );
  return result === 'notOurs' ? null : result;
}

const isOf = (capture: Capture, { platform, handle }: HandleOf) =>
  capture.platform === platform && capture.handle === handle;

function outcomeOf(state: CardState, capture: Capture, setting: ReportSetting): CardState {
  if (state.is !== 'inPipeline' || capture.missing.length === 0) return state;
  const read = factFields.filter((field) => capture[field] !== null).length;
  return {
    ...state,
    is: 'incomplete',
    missing: capture.missing,
    read,
    report: captureReport(capture, setting),
  };
}

/** Pages that say themselves why there is nothing need no report; a page that should be readable and is not does. */
const worthReporting = new Set([
  'capture.noData',
  'capture.notReadable',
  'capture.identityMismatch',
  'capture.tooLarge',
]);

async function refusalOf(error: AppError, tabId: number, setting: ReportSetting): Promise<CardState> {
  const { code } = error;
  if (worthReporting.has(code)) {
    const { handle } = await placeOf(tabId, setting.language);
    return { is: 'refused', code, report: refusalReport(code, handle?.platform ?? 'unknown', setting) };
  }
  if (code.startsWith('capture.') || code === 'creator.doNotContact') {
    return { is: 'refused', code, report: null };
  }
  throw error;
}

import { addToPipeline, ensureBrand } from '@/lib/commands';
import { AppError } from '@/lib/errors';
import type { CardState } from '@/lib/messages/types';
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
};

/**
 * One press: reads the open page, stores what it says, and answers when it is stored. Where the page gives nothing the answer says
 * why; a missing field never stops a save.
 * @throws AppError what the store refuses with (`store.*`)
 */
export async function saveTab(
  store: Store,
  { tab, pressId }: Pressed,
  setting: ReportSetting,
): Promise<CardState> {
  if (tab.incognito) return { is: 'refused', code: 'capture.privateWindow', report: null };
  try {
    const capture = acceptCapture(await askTab(tab.id, 'capture', {}));
    const before = await cardStateOf(store, capture, true);
    if (before.is === 'doNotContact') return before; // not captured again either
    const { result: brand } = await store.run(ensureBrand, {});
    await store.run(addToPipeline, { capture, brandId: brand.brandId }, { uid: pressId });
    return outcomeOf(await cardStateOf(store, capture, true), capture, setting);
  } catch (error) {
    return refusalOf(AppError.from(error), tab.id, setting);
  }
}

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
    const place = await placeOf(tabId, setting.language);
    return { is: 'refused', code, report: refusalReport(code, place?.platform ?? 'unknown', setting) };
  }
  if (code.startsWith('capture.') || code === 'creator.doNotContact') {
    return { is: 'refused', code, report: null };
  }
  throw error;
}

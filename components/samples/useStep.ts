import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { useSettings } from '@/components/app/useSettings';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { markDelivered, noteExpiry } from '@/lib/commands';
import {
  type ContentStep,
  contentStep,
  type NextStep,
  type SampleStep,
  sampleStep,
} from '@/lib/pipeline/nextSteps';
import type { Item, OpenForm } from './StepForm';

/** What a row waits for. */
export const stepOf = (item: Item): NextStep<SampleStep | ContentStep> | null =>
  item.is === 'sample' ? sampleStep(item.row) : contentStep(item.row);

/** Does a row's next step: at once where a key says it all, else by its form. */
export function useStep(open: (form: OpenForm) => void) {
  const { t, now, zone } = useWords();
  const { settings, shows } = useSettings();
  const { go } = usePlace();
  const { act, error } = useAct();

  function take(item: Item): void {
    const next = stepOf(item);
    if (!next) return;
    const { id } = item.row;
    if (next.step === 'delivery') {
      const said = t('samples.said.delivered', { product: item.is === 'sample' ? item.row.product : '' });
      const args = { sampleId: id, at: now, ownZone: zone, addressDays: settings.addressDays };
      void act(markDelivered, args, { said });
      return;
    }
    if (next.step === 'adCode' || next.step === 'rights') {
      void act(noteExpiry, { deliverableId: id }, { said: t('content.said.noted') });
      return;
    }
    if (next.step === 'disclosure' && item.is === 'content' && shows('disclosure')) {
      go(places.check(item.row.dealId, id));
      return;
    }
    open({ id, form: next.step });
  }
  return { take, error };
}

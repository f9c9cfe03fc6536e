import { useState } from 'react';
import { useSettings } from '@/components/app/useSettings';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { TextField } from '@/components/ui/TextField';
import { endSample, markDelivered, markShipped } from '@/lib/commands';
import type { Sample, SampleEnd } from '@/lib/model/sample';
import { fieldsOf } from '@/lib/outreach/plan/typedTime';
import { instantOn } from './instantOn';
import { ParcelFields } from './ParcelFields';
import { StepShell } from './StepShell';
import { WhyForm } from './WhyForm';

type Props = { sample: Sample; onDone: () => void };

/** Carrier, number and day of a parcel that is on its way. */
export function ShipForm({ sample, onDone }: Props) {
  const { t, now, zone } = useWords();
  const { act, error } = useAct();
  const [isBad, setBad] = useState(false);
  return (
    <StepShell
      submit={t('samples.steps.ship')}
      error={error}
      onSubmit={async (text) => {
        const at = instantOn(text('day'), now, zone);
        setBad(!at);
        const [carrier, tracking] = [text('carrier') || null, text('tracking') || null];
        const said = t('samples.said.shipped', { product: sample.product });
        const parcel = { sampleId: sample.id, carrier, tracking, expectedOn: text('expected') || null };
        if (at && (await act(markShipped, { ...parcel, at }, { said }))) onDone();
      }}
      onDone={onDone}
    >
      <ParcelFields sample={sample} autoFocus />
      <div className="row t">
        <DayField label={t('samples.shippedOn')} isBad={isBad} />
        <ExpectedField />
      </div>
    </StepShell>
  );
}

/** Delivered on another day than today. */
export function DeliveredForm({ sample, onDone }: Props) {
  const { t, now, zone } = useWords();
  const { settings } = useSettings();
  const { act, error } = useAct();
  const [isBad, setBad] = useState(false);
  return (
    <StepShell
      submit={t('samples.states.delivered')}
      error={error}
      onSubmit={async (text) => {
        const at = instantOn(text('day'), now, zone);
        setBad(!at);
        const args = { sampleId: sample.id, ownZone: zone, addressDays: settings.addressDays };
        const said = t('samples.said.delivered', { product: sample.product });
        if (at && (await act(markDelivered, { ...args, at }, { said }))) onDone();
      }}
      onDone={onDone}
    >
      <DayField label={t('samples.deliveredOn')} isBad={isBad} autoFocus />
    </StepShell>
  );
}

const ends = ['returned', 'lost', 'cancelled'] as const;

/** It came back, got lost, or is called off. */
export function EndForm({ sample, onDone }: Props) {
  const { t, now } = useWords();
  const { addressDays } = useSettings().settings;
  const { act, error } = useAct();
  const nameOf = (reason: SampleEnd['reason']) => t(`samples.states.${reason}`);
  async function save(reason: SampleEnd['reason'], note: string) {
    const said = t('activity.sampleEnded', { product: sample.product, reason: nameOf(reason) });
    if (await act(endSample, { sampleId: sample.id, reason, note, at: now, addressDays }, { said })) onDone();
  }
  return (
    <WhyForm
      label={t('samples.what')}
      reasons={ends}
      first={sample.shippedAt ? 'returned' : 'cancelled'}
      nameOf={nameOf}
      error={error}
      onSave={(reason, note) => void save(reason, note)}
      onDone={onDone}
    />
  );
}

/** A day that is not after today, today at first. */
export function DayField({
  label,
  isBad,
  autoFocus = false,
}: {
  label: string;
  isBad: boolean;
  autoFocus?: boolean;
}) {
  const { t, now, zone } = useWords();
  const today = fieldsOf(now, zone).day;
  return (
    <TextField
      label={label}
      name="day"
      type="date"
      defaultValue={today}
      max={today}
      autoFocus={autoFocus}
      error={isBad ? t('samples.badDay') : null}
    />
  );
}

/** The day the carrier names for the delivery; empty: none. */
export function ExpectedField({ known = null }: { known?: string | null | undefined }) {
  const { t } = useWords();
  return <TextField label={t('samples.expectedOn')} name="expected" type="date" defaultValue={known ?? ''} />;
}

import { useState } from 'react';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import {
  addDeliverable,
  cancelDeliverable,
  editDeliverable,
  extendDeliverable,
  markPosted,
} from '@/lib/commands';
import {
  type CancelReason,
  cancelReasons,
  type Deliverable,
  type Format,
  formats,
} from '@/lib/model/deliverable';
import { fieldsOf } from '@/lib/outreach/plan/typedTime';
import { instantOn } from './instantOn';
import { StepShell } from './StepShell';
import { DayField } from './TransitForms';
import { WhyForm } from './WhyForm';

type Props = { content: Deliverable; onDone: () => void };

/** What is promised and by which day of their calendar; without one, by the rule of the sample. */
export function ContentForm({
  dealId,
  content,
  onDone,
}: {
  dealId: string;
  content: Deliverable | null;
  onDone: () => void;
}) {
  const { t, zone } = useWords();
  const { act, error } = useAct();
  const [format, setFormat] = useState<Format>(content?.format ?? 'video');
  const dueDay =
    content?.dueBy === 'date' && content.dueAt ? fieldsOf(content.dueAt, content.zone ?? zone).day : '';

  return (
    <StepShell
      submit={content ? t('creator.save') : t('content.add')}
      error={error}
      onSubmit={async (text) => {
        const what = { format, about: text('about'), dueOn: text('day') || null, ownZone: zone };
        const ran = content
          ? await act(editDeliverable, { deliverableId: content.id, ...what })
          : await act(addDeliverable, { dealId, sampleId: null, ...what });
        if (ran) onDone();
      }}
      onDone={onDone}
    >
      <div className="row t">
        <Select
          label={t('content.format')}
          value={format}
          onChange={(one) => setFormat(one as Format)}
          autoFocus
        >
          {formats.map((one) => (
            <option key={one} value={one}>
              {t(`content.formats.${one}`)}
            </option>
          ))}
        </Select>
        <div className="grow">
          <TextField
            label={t('content.about')}
            name="about"
            defaultValue={content?.about ?? ''}
            maxLength={300}
            autoComplete="off"
            dir="auto"
          />
        </div>
      </div>
      <TextField
        label={t('content.dueOn')}
        hint={t('content.dueHint')}
        name="day"
        type="date"
        defaultValue={dueDay}
      />
    </StepShell>
  );
}

/** It is out: where, and since when. */
export function PostForm({ content, onDone }: Props) {
  const { t, now, zone } = useWords();
  const { act, error } = useAct();
  const [bad, setBad] = useState<'url' | 'day' | null>(null);
  return (
    <StepShell
      submit={t('content.steps.post')}
      error={error}
      onSubmit={async (text) => {
        const at = instantOn(text('day'), now, zone);
        const isLink = URL.parse(text('url'))?.protocol === 'https:';
        setBad(!isLink ? 'url' : at ? null : 'day');
        const args = { deliverableId: content.id, url: text('url') };
        if (at && isLink && (await act(markPosted, { ...args, at }, { said: t('content.said.posted') })))
          onDone();
      }}
      onDone={onDone}
    >
      <TextField
        label={t('content.link')}
        hint={t('content.linkHint')}
        name="url"
        defaultValue={content.postUrl ?? ''}
        placeholder={t('creator.needs.postHint')}
        inputMode="url"
        maxLength={2000}
        autoComplete="off"
        autoFocus
        error={bad === 'url' ? t('creator.needs.postBad') : null}
      />
      <DayField label={t('content.postedOn')} isBad={bad === 'day'} />
    </StepShell>
  );
}

/** An agreed day is put off. */
export function ExtendForm({ content, onDone }: Props) {
  const { t } = useWords();
  const { act, error } = useAct();
  const [isBad, setBad] = useState(false);
  return (
    <StepShell
      submit={t('content.extend')}
      error={error}
      onSubmit={async (text) => {
        const days = /^\d{1,2}$/.test(text('days')) ? Number(text('days')) : 0;
        const isFine = days >= 1 && days <= 60;
        setBad(!isFine);
        if (isFine && (await act(extendDeliverable, { deliverableId: content.id, days }))) onDone();
      }}
      onDone={onDone}
    >
      <TextField
        label={t('content.extendDays')}
        name="days"
        inputMode="numeric"
        defaultValue="7"
        maxLength={2}
        autoFocus
        error={isBad ? t('content.badDays') : null}
      />
    </StepShell>
  );
}

/** It will not come. */
export function CancelForm({ content, onDone }: Props) {
  const { t, now } = useWords();
  const { act, error } = useAct();
  async function save(reason: CancelReason, note: string) {
    const args = { deliverableId: content.id, reason, note, at: now };
    if (await act(cancelDeliverable, args, { said: t('content.said.cancelled') })) onDone();
  }
  return (
    <WhyForm
      label={t('content.why')}
      reasons={cancelReasons}
      first="notPosted"
      nameOf={(reason) => t(`content.states.${reason}`)}
      hintOf={(reason) => t(`content.cancelHints.${reason}`)}
      error={error}
      onSave={(reason, note) => void save(reason, note)}
      onDone={onDone}
    />
  );
}

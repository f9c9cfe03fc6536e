import { useState } from 'react';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Choice } from '@/components/ui/Choice';
import { TextField } from '@/components/ui/TextField';
import { checkDisclosure, setAdCode, setRights } from '@/lib/commands';
import { type Deliverable, type DisclosureVerdict, disclosureVerdicts } from '@/lib/model/deliverable';
import { fieldsOf } from '@/lib/outreach/plan/typedTime';
import { endOfDay } from '@/lib/pipeline/contentDays';
import { StepShell } from './StepShell';

type Props = { content: Deliverable; onDone: () => void };

/** Whether the advertising label is on the post, as a person saw it. */
export function CheckForm({ content, onDone }: Props) {
  const { t, now } = useWords();
  const { act, error } = useAct();
  const [verdict, setVerdict] = useState<DisclosureVerdict>(content.disclosure?.verdict ?? 'pass');
  return (
    <StepShell
      submit={t('content.saveCheck')}
      error={error}
      onSubmit={async (text) => {
        const args = { deliverableId: content.id, verdict, note: text('note'), at: now };
        if (await act(checkDisclosure, args, { said: t('content.said.checked') })) onDone();
      }}
      onDone={onDone}
      aside={
        content.postUrl && (
          <a className="link" href={content.postUrl} target="_blank" rel="noreferrer">
            {t('content.openPost')}
          </a>
        )
      }
    >
      <div role="radiogroup" aria-label={t('content.label')}>
        {disclosureVerdicts.map((one) => (
          <Choice
            key={one}
            type="radio"
            name="verdict"
            checked={verdict === one}
            onChange={() => setVerdict(one)}
            label={t(`content.verdicts.${one}`)}
            hint={t(`content.verdictHints.${one}`)}
          />
        ))}
      </div>
      <TextField
        label={t('samples.note')}
        name="note"
        defaultValue={content.disclosure?.note ?? ''}
        maxLength={500}
        autoComplete="off"
        dir="auto"
      />
    </StepShell>
  );
}

/** The code for ads with the post, and its last day. Empty: none. */
export function AdCodeForm({ content, onDone }: Props) {
  const { t, zone } = useWords();
  const { act, error } = useAct();
  const { adCode } = content;
  return (
    <StepShell
      submit={t('creator.save')}
      error={error}
      onSubmit={async (text) => {
        const until = endOfDay(text('day'), zone);
        const args = {
          deliverableId: content.id,
          adCode: text('code') ? { code: text('code'), until } : null,
        };
        if (await act(setAdCode, args)) onDone();
      }}
      onDone={onDone}
    >
      <div className="row t">
        <div className="grow">
          <TextField
            label={t('content.adCode')}
            name="code"
            defaultValue={adCode?.code ?? ''}
            maxLength={200}
            autoComplete="off"
            autoFocus
          />
        </div>
        <TextField
          label={t('content.until')}
          name="day"
          type="date"
          defaultValue={adCode?.until ? fieldsOf(adCode.until, zone).day : ''}
        />
      </div>
    </StepShell>
  );
}

/** Until when the content may be used. Empty: not agreed. */
export function RightsForm({ content, onDone }: Props) {
  const { t, zone } = useWords();
  const { act, error } = useAct();
  return (
    <StepShell
      submit={t('creator.save')}
      error={error}
      onSubmit={async (text) => {
        if (await act(setRights, { deliverableId: content.id, until: endOfDay(text('day'), zone) })) onDone();
      }}
      onDone={onDone}
    >
      <TextField
        label={t('content.rightsUntil')}
        hint={t('content.rightsHint')}
        name="day"
        type="date"
        defaultValue={content.rightsUntil ? fieldsOf(content.rightsUntil, zone).day : ''}
        autoFocus
      />
    </StepShell>
  );
}

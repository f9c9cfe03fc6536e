import { useState } from 'react';
import { useWords } from '@/components/creators/useWords';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import type { AppError } from '@/lib/errors';
import { StepShell } from './StepShell';

type Props<Reason extends string> = {
  label: string;
  reasons: readonly Reason[];
  first: Reason;
  /** A reason in words, and what it counts as. */
  nameOf: (reason: Reason) => string;
  hintOf?: (reason: Reason) => string;
  error: AppError | null;
  onSave: (reason: Reason, note: string) => void;
  onDone: () => void;
};

/** Why a parcel or a promise came to nothing: one of a few reasons, and a note. */
export function WhyForm<Reason extends string>(props: Props<Reason>) {
  const { label, reasons, first, nameOf, hintOf, error, onSave, onDone } = props;
  const { t } = useWords();
  const [reason, setReason] = useState(first);
  return (
    <StepShell
      submit={t('creator.save')}
      error={error}
      onSubmit={(text) => onSave(reason, text('note'))}
      onDone={onDone}
    >
      <div className="row t">
        <Select
          label={label}
          value={reason}
          onChange={(one) => setReason(one as Reason)}
          hint={hintOf?.(reason) ?? null}
          autoFocus
        >
          {reasons.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </Select>
        <div className="grow">
          <TextField label={t('samples.note')} name="note" maxLength={500} autoComplete="off" dir="auto" />
        </div>
      </div>
    </StepShell>
  );
}

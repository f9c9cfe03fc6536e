import { useT } from '@/components/app/useT';
import { TextField } from '@/components/ui/TextField';
import type { Sample } from '@/lib/model/sample';

/** Who carries the parcel and under which number. */
export function ParcelFields({ sample, autoFocus = false }: { sample: Sample; autoFocus?: boolean }) {
  const { t } = useT();
  return (
    <div className="row t">
      <div className="grow">
        <TextField
          label={t('samples.carrier')}
          name="carrier"
          defaultValue={sample.carrier ?? ''}
          maxLength={80}
          autoComplete="off"
          autoFocus={autoFocus}
        />
      </div>
      <div className="grow">
        <TextField
          label={t('samples.tracking')}
          name="tracking"
          defaultValue={sample.tracking ?? ''}
          maxLength={100}
          autoComplete="off"
        />
      </div>
    </div>
  );
}

import { useT } from '@/components/app/useT';
import { weekdayText } from '@/components/creators/when';

type Props = { label: string; chosen: readonly number[]; onChange: (days: number[]) => void };

/** Days of the week to tick, Monday first; days are ISO weekdays. */
export function WeekdayChoice({ label, chosen, onChange }: Props) {
  const { language } = useT();
  return (
    <fieldset className="labelled">
      <legend className="lab">{label}</legend>
      <div className="row weekdays">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <label key={day} className="row">
            <input
              type="checkbox"
              checked={chosen.includes(day)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...chosen, day] : chosen.filter((one) => one !== day))
              }
            />
            {weekdayText(`2026-06-0${day}T12:00:00.000Z`, 'UTC', language)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

import { useT } from '@/components/app/useT';
import { weekdayText } from '@/components/creators/when';
import { Choice } from '@/components/ui/Choice';

type Props = { label: string; chosen: readonly number[]; onChange: (days: number[]) => void };

/** Days of the week to tick, Monday first; days are ISO weekdays. */
export function WeekdayChoice({ label, chosen, onChange }: Props) {
  const { language } = useT();
  return (
    <fieldset className="labelled">
      <legend className="lab">{label}</legend>
      <div className="row weekdays">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <Choice
            key={day}
            type="checkbox"
            checked={chosen.includes(day)}
            onChange={(isOn) => onChange(isOn ? [...chosen, day] : chosen.filter((one) => one !== day))}
            label={weekdayText(`2026-06-0${day}T12:00:00.000Z`, 'UTC', language)}
          />
        ))}
      </div>
    </fieldset>
  );
}

import { useDeskWords } from './useDeskWords';
import { useShift } from './useShift';

/** One line: sent, replies, agreed in this shift. */
export function ShiftCounts() {
  const { t } = useDeskWords();
  const shift = useShift();
  if (!shift) return null;
  return (
    <span className="meta nw">
      {(['sent', 'replies', 'agreed'] as const).map((what, index) => (
        <span key={what}>
          {index > 0 && <span className="sep" />}
          {t(`desk.shift.${what}`)} <b>{shift[what]}</b>
        </span>
      ))}
    </span>
  );
}

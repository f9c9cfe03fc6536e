import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  text: ReactNode;
  onUndo?: (() => void) | undefined;
  onStop?: (() => void) | undefined;
  onHold: (held: boolean) => void;
};

/** What was just done, with the way back. It stays while it is hovered or focused. */
export function Toast({ text, onUndo, onStop, onHold }: Props) {
  const { t } = useTranslation();
  return (
    <div
      className="toast"
      role="status"
      onMouseEnter={() => onHold(true)}
      onMouseLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      <span className="grow">{text}</span>
      {onStop && (
        <button type="button" className="btn s" onClick={onStop}>
          {t('ui.stop')}
        </button>
      )}
      {onUndo && (
        <button type="button" className="btn s" onClick={onUndo}>
          {t('ui.undo')} <kbd>Z</kbd>
        </button>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';

type Props = {
  text: ReactNode;
  words: { undo: string; stop: string };
  onUndo?: (() => void) | undefined;
  onStop?: (() => void) | undefined;
  onHold: (held: boolean) => void;
};

/** What was just done, with the way back. It stays while it is hovered or focused. */
export function Toast({ text, words, onUndo, onStop, onHold }: Props) {
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
          {words.stop}
        </button>
      )}
      {onUndo && (
        <button type="button" className="btn s" onClick={onUndo}>
          {words.undo} <kbd>Z</kbd>
        </button>
      )}
    </div>
  );
}

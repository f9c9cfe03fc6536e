import { Moon } from 'lucide-react';

export type ClockState = 'open' | 'soon' | 'closed' | 'night' | 'unknown';
type Props = {
  state: ClockState;
  /** `09:40`, or the word for an unknown zone. */
  time: string;
  /** What the mark means, in words. */
  meaning: string;
  /** The zone is a guess: a dashed underline. */
  guess?: boolean;
};

/** How a state is drawn: a class of its own. */
export const clockLooks: Record<ClockState, string> = {
  open: 'open',
  soon: 'soon',
  closed: '',
  night: 'night',
  unknown: 'unk',
};

/** Their clock: the mark says by its shape whether it is a good moment, the colour says it again. */
export function Clock({ state, time, meaning, guess = false }: Props) {
  return (
    <span className={`clk ${clockLooks[state]} ${guess ? 'guess' : ''}`} title={meaning}>
      {state === 'night' ? <Moon className="i" aria-hidden="true" /> : <i aria-hidden="true" />}
      <span>{time}</span>
      <span className="vh">{meaning}</span>
    </span>
  );
}

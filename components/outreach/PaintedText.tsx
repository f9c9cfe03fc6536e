import { isMissing, rangesOf, type Stretch } from './editStretches';
import type { FactMark } from './factChecks';

type Props = { stretches: Stretch[]; marks: readonly FactMark[]; chosen: number | null };

/** The same letters in the same places, unseen: only the grounds of variables and facts are painted. A line break at the end needs something after it. */
export function PaintedText({ stretches, marks, chosen }: Props) {
  const ranges = rangesOf(stretches);
  return (
    <div className="painted" aria-hidden="true">
      {stretches.map((stretch, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no identity but their place
        <span key={i} className={classOf(stretch, i === chosen)}>
          {isMissing(stretch)
            ? stretch.shown
            : pieces(stretch.shown, ranges[i]?.start ?? 0, marks).map(piece)}
        </span>
      ))}
      {'\u200b'}
    </div>
  );
}

type Painting = { text: string; state: FactMark['state'] | null; at: number };

const piece = ({ text, state, at }: Painting) =>
  state === null ? (
    text
  ) : (
    <span key={at} className={factClass[state]}>
      {text}
    </span>
  );

const factClass = { same: 'ink-fact', differs: 'ink-fact bad', accepted: 'ink-fact kept' } as const;

/** A stretch cut where facts begin and end in it. */
function pieces(text: string, offset: number, marks: readonly FactMark[]): Painting[] {
  const result: Painting[] = [];
  let at = 0;
  for (const mark of marks) {
    const start = Math.max(mark.start - offset, at);
    const end = Math.min(mark.end - offset, text.length);
    if (start >= end) continue;
    if (start > at) result.push({ text: text.slice(at, start), state: null, at });
    result.push({ text: text.slice(start, end), state: mark.state, at: start });
    at = end;
  }
  return at < text.length ? [...result, { text: text.slice(at), state: null, at }] : result;
}

function classOf(stretch: Stretch, isChosen: boolean): string | undefined {
  if (stretch.kind !== 'variable') return undefined;
  if (stretch.state === 'filled') return 'ink-var';
  return isChosen ? 'ink-var miss at' : 'ink-var miss';
}

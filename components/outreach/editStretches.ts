/**
 * One stretch of a text as the screen shows it: words as typed, or a variable with its value (or the name of what is missing).
 * `own`: the value was typed for this text by the person, not read from the record.
 */
export type Stretch =
  | { kind: 'text'; shown: string }
  | {
      kind: 'variable';
      shown: string;
      path: string;
      source: string;
      state: 'filled' | 'missing';
      own: boolean;
    };
export type Variable = Extract<Stretch, { kind: 'variable' }>;

export type Edit = {
  stretches: Stretch[];
  /** What the edit made of variables' values on this side; an empty value means "not filled in by hand any more". */
  values: { path: string; value: string }[];
  /** The variable the person is typing in: what comes next at its end still belongs to it. */
  typingIn: number | null;
};

/**
 * What a change of the shown text means. Typing inside a variable changes its value, typing beside it is text, and a missing one is
 * filled as a whole: its name on the screen is never part of a text.
 * @param caret where the caret stands after the change: it tells which of several equal letters was typed
 */
export function editStretches(
  stretches: readonly Stretch[],
  next: string,
  caret: number | null,
  typingIn: number | null = null,
): Edit {
  const change = changeBetween(shownText(stretches), next, caret);
  const inside = variableAt(stretches, change, typingIn);
  if (inside !== null) return editVariable(stretches, inside, change);
  return { stretches: joined(cut(stretches, change)), values: [], typingIn: null };
}

export const shownText = (stretches: readonly Stretch[]): string =>
  stretches.map(({ shown }) => shown).join('');

/** Where each stretch stands in the shown text. */
export function rangesOf(stretches: readonly Stretch[]): { start: number; end: number }[] {
  let at = 0;
  return stretches.map(({ shown }) => {
    const start = at;
    at += shown.length;
    return { start, end: at };
  });
}

type Change = { start: number; end: number; inserted: string };

/** The one range that was replaced, and by what. */
export function changeBetween(before: string, after: string, caret: number | null): Change {
  const shortest = Math.min(before.length, after.length);
  const limit = caret === null ? 0 : after.length - caret;
  let suffix = 0;
  while (suffix < Math.min(shortest, limit) && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  let prefix = 0;
  while (prefix < shortest - suffix && before[prefix] === after[prefix]) prefix++;
  while (suffix < shortest - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  return { start: prefix, end: before.length - suffix, inserted: after.slice(prefix, after.length - suffix) };
}

/** The variable a change happens in, or null where it is a change of the text around. */
function variableAt(
  stretches: readonly Stretch[],
  { start, end, inserted }: Change,
  typingIn: number | null,
): number | null {
  const ranges = rangesOf(stretches);
  const index = ranges.findIndex((range, i) => {
    if (stretches[i]?.kind !== 'variable') return false;
    if (start === end)
      return (start > range.start && start < range.end) || (i === typingIn && isAtEdge(start, range));
    return (
      start >= range.start &&
      end <= range.end &&
      (inserted !== '' || !isWhole(start, end, range) || i === typingIn)
    );
  });
  return index < 0 ? null : index;
}

const isAtEdge = (at: number, { start, end }: { start: number; end: number }) => at === start || at === end;
const isWhole = (from: number, to: number, { start, end }: { start: number; end: number }) =>
  from === start && to === end;

function editVariable(stretches: readonly Stretch[], index: number, { start, end, inserted }: Change): Edit {
  const variable = stretches[index] as Variable;
  const from = rangesOf(stretches)[index]!.start;
  const value =
    variable.state === 'missing'
      ? inserted
      : variable.shown.slice(0, start - from) + inserted + variable.shown.slice(end - from);
  const edited: Variable = { ...variable, shown: value, state: 'filled', own: true };
  return {
    stretches: stretches.map((stretch, i) => (i === index ? edited : stretch)),
    values: [{ path: variable.path, value }],
    typingIn: index,
  };
}

/** The text with a range replaced. A missing variable that is touched goes whole; the rest of a filled one stays as words. */
function cut(stretches: readonly Stretch[], { start, end, inserted }: Change): Stretch[] {
  const ranges = rangesOf(stretches);
  const before = stretches.flatMap((stretch, i) => keepTo(stretch, start - ranges[i]!.start));
  const after = stretches.flatMap((stretch, i) => keepFrom(stretch, end - ranges[i]!.start));
  return [...before, { kind: 'text', shown: inserted }, ...after];
}

function keepTo(stretch: Stretch, length: number): Stretch[] {
  if (length <= 0) return [];
  if (length >= stretch.shown.length) return [stretch];
  return isMissing(stretch) ? [] : [{ kind: 'text', shown: stretch.shown.slice(0, length) }];
}

function keepFrom(stretch: Stretch, from: number): Stretch[] {
  if (from >= stretch.shown.length) return [];
  if (from <= 0) return [stretch];
  return isMissing(stretch) ? [] : [{ kind: 'text', shown: stretch.shown.slice(from) }];
}

const isMissing = (stretch: Stretch) => stretch.kind === 'variable' && stretch.state === 'missing';

/** Neighbouring words as one stretch, empty ones left out. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (stretch.kind === 'text' && stretch.shown === '') continue;
    if (stretch.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = { kind: 'text', shown: last.shown + stretch.shown };
    else result.push(stretch);
  }
  return result;
}

/**
 * One stretch of a text as the screen shows it: words as typed, a variable with its value or the name of what is missing, or something
 * of the stored text that is not on the screen (a condition, what it leaves out, an optional variable without a value).
 */
export type Stretch =
  | { kind: 'text'; shown: string }
  | { kind: 'hidden'; shown: ''; source: string }
  | Variable;
export type Variable = {
  kind: 'variable';
  shown: string;
  path: string;
  /** As it stands in the stored text: `{{ creator.first }}`. */
  source: string;
  state: 'filled' | 'missing';
  /** What is shown where there is no value. It is a name, never part of a text. */
  whenMissing: string;
};

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
 * @param selected what was selected before it: what was typed took its place, also where it begins or ends with the same letter
 */
export function editStretches(
  stretches: readonly Stretch[],
  next: string,
  caret: number | null,
  typingIn: number | null = null,
  selected: Range | null = null,
): Edit {
  const before = shownText(stretches);
  const change = (selected && replacing(before, next, selected)) ?? changeBetween(before, next, caret);
  const inside = variableAt(stretches, change, typingIn);
  if (inside !== null) return editVariable(stretches, inside, change);
  return { stretches: joined(cut(stretches, change)), values: [], typingIn: null };
}

export const shownText = (stretches: readonly Stretch[]): string =>
  stretches.map(({ shown }) => shown).join('');

/** Where each stretch stands in the shown text. */
export function rangesOf(stretches: readonly Stretch[]): Range[] {
  let at = 0;
  return stretches.map(({ shown }) => {
    const start = at;
    at += shown.length;
    return { start, end: at };
  });
}

export type Range = { start: number; end: number };
type Change = Range & { inserted: string };

/** The change as a replacement of exactly that range, or null where something else happened. */
function replacing(before: string, after: string, { start, end }: Range): Change | null {
  const [head, tail] = [before.slice(0, start), before.slice(end)];
  if (after.length < head.length + tail.length || !after.startsWith(head) || !after.endsWith(tail))
    return null;
  const inserted = after.slice(start, after.length - tail.length);
  return start === end && inserted === '' ? null : { start, end, inserted };
}

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
    const isInside = start >= range.start && end <= range.end;
    const isRemoval =
      inserted === '' && (isMissing(stretches[i]) || (isWhole(start, end, range) && i !== typingIn));
    return isInside && !isRemoval;
  });
  return index < 0 ? null : index;
}

const isAtEdge = (at: number, { start, end }: Range) => at === start || at === end;
const isWhole = (from: number, to: number, { start, end }: Range) => from === start && to === end;

function editVariable(stretches: readonly Stretch[], index: number, { start, end, inserted }: Change): Edit {
  const variable = stretches[index] as Variable;
  const from = rangesOf(stretches)[index]!.start;
  const typed = variable.shown.slice(0, start - from) + inserted + variable.shown.slice(end - from);
  const isUndone = typed === variable.whenMissing; // the browser's undo brings the name back, not a value
  const value = isUndone ? '' : isMissing(variable) ? inserted : typed;
  const edited: Variable = {
    ...variable,
    shown: isUndone ? typed : value,
    state: isUndone ? 'missing' : 'filled',
  };
  return {
    stretches: stretches.map((stretch, i) => (i === index ? edited : stretch)),
    values: [{ path: variable.path, value }],
    typingIn: index,
  };
}

/**
 * The text with a range replaced. A missing variable that is touched goes whole; the rest of a filled one stays as words. A condition
 * goes only with all of its parts, so that the stored text can always be read.
 */
function cut(stretches: readonly Stretch[], change: Change): Stretch[] {
  const { start, end, inserted } = change;
  const ranges = rangesOf(stretches);
  const going = hiddenWithin(stretches, change);
  const isBefore = (stretch: Stretch, at: number) =>
    at < start || (at === start && !(start === end && opensBlock(stretch)));
  const parts = stretches.map((stretch, i) => {
    const at = ranges[i]!.start;
    if (stretch.kind !== 'hidden')
      return { before: keepTo(stretch, start - at), after: keepFrom(stretch, end - at) };
    if (going.has(i)) return { before: [], after: [] };
    return isBefore(stretch, at) ? { before: [stretch], after: [] } : { before: [], after: [stretch] };
  });
  return [
    ...parts.flatMap(({ before }) => before),
    { kind: 'text', shown: inserted },
    ...parts.flatMap(({ after }) => after),
  ];
}

/** The hidden stretches inside a removed range that form whole conditions among themselves. */
function hiddenWithin(stretches: readonly Stretch[], { start, end }: Change): Set<number> {
  const ranges = rangesOf(stretches);
  const isWholeText = start === 0 && end === ranges.at(-1)?.end;
  const inside = stretches.flatMap((stretch, i) => {
    const at = ranges[i]!.start;
    return stretch.kind === 'hidden' && start < end && (isWholeText || (at > start && at < end)) ? [i] : [];
  });
  const blocks = blocksOf(stretches);
  const isGoing = (i: number) => [...(blocks.get(i) ?? [])].every((other) => inside.includes(other));
  return new Set(inside.filter(isGoing));
}

/** For each hidden stretch the stretches that hold the other ends of its conditions. */
function blocksOf(stretches: readonly Stretch[]): Map<number, Set<number>> {
  const groups = new Map<number, Set<number>>();
  const open: Set<number>[] = [];
  stretches.forEach((stretch, i) => {
    if (stretch.kind !== 'hidden') return;
    groups.set(i, new Set([i]));
    for (const [, name = ''] of stretch.source.matchAll(/\{%-?\s*(\w+)/g)) {
      if (/^(if|unless|case|comment|raw)$/.test(name)) open.push(new Set());
      for (const other of open.at(-1) ?? []) join(groups, i, other);
      open.at(-1)?.add(i);
      if (name.startsWith('end')) open.pop();
    }
  });
  return groups;
}

function join(groups: Map<number, Set<number>>, one: number, other: number): void {
  const all = new Set([...(groups.get(one) ?? [one]), ...(groups.get(other) ?? [other])]);
  for (const member of all) groups.set(member, all);
}

const opensBlock = (stretch: Stretch) =>
  stretch.kind === 'hidden' && /^\{%-?\s*(if|unless|case|comment|raw)\b/.test(stretch.source);

function keepTo(stretch: Exclude<Stretch, { kind: 'hidden' }>, length: number): Stretch[] {
  if (length <= 0) return [];
  if (length >= stretch.shown.length) return [stretch];
  return isMissing(stretch) ? [] : [{ kind: 'text', shown: stretch.shown.slice(0, length) }];
}

function keepFrom(stretch: Exclude<Stretch, { kind: 'hidden' }>, from: number): Stretch[] {
  if (from >= stretch.shown.length) return [];
  if (from <= 0) return [stretch];
  return isMissing(stretch) ? [] : [{ kind: 'text', shown: stretch.shown.slice(from) }];
}

export const isMissing = (stretch: Stretch | undefined): stretch is Variable =>
  stretch?.kind === 'variable' && stretch.state === 'missing';

/**
 * Words that are the name of a missing variable, brought back by the browser's undo or pasted, are that variable again: its name is
 * never sent as text.
 */
export function restoreMissing(stretches: readonly Stretch[], known: readonly Variable[]): Stretch[] {
  return known.reduce<Stretch[]>(
    (all, variable) =>
      all.flatMap((stretch) => (stretch.kind === 'text' ? splitAt(stretch.shown, variable) : [stretch])),
    [...stretches],
  );
}

function splitAt(text: string, variable: Variable): Stretch[] {
  const missing: Variable = { ...variable, shown: variable.whenMissing, state: 'missing' };
  return text
    .split(variable.whenMissing)
    .flatMap((words, i): Stretch[] => [
      ...(i > 0 ? [missing] : []),
      ...(words ? [{ kind: 'text' as const, shown: words }] : []),
    ]);
}

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

import { Ban, Moon, PenLine, TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { isStale } from '@/components/creators/factLines';
import type { Words } from '@/components/creators/useWords';
import { daysAhead } from '@/components/creators/when';
import { clockLooks } from '@/components/ui/Clock';
import { countText, shareText } from '@/lib/i18n/numbers';
import type { Count } from '@/lib/model/profile';
import type { PipelineRow } from '@/lib/store';
import { clockOf } from '../clockOf';
import type { CellWords } from './useCellWords';

/** What a cell shows where that is words alone: the table draws it as one text, without an element of its own. */
export type Said = {
  text: string;
  /** Stands before the text; always the same element, so that it is not drawn again. */
  sign?: ReactElement;
  className?: string;
  /** Told on hover: all of what may be cut, or what a sign means. */
  title?: string;
  /** Read out in place of the text. */
  label?: string;
};

const late = <TriangleAlert className="i s" aria-hidden="true" />;
const ban = <Ban className="i s" aria-hidden="true" />;
const toFill = <PenLine className="i s" aria-hidden="true" />;
const moon = <Moon className="i" aria-hidden="true" />;
const dot = <i aria-hidden="true" />;

const none: Said = { text: '–', className: 'faint' };

/** A text as it was written; the whole of it is told where it is cut. */
export const text = (said: string | null): Said => (said === null ? none : { text: said, title: said });

/** A word of our own. */
export const word = (said: string | null): Said => (said === null ? none : { text: said });

/** How long ago something was. `never`: where nothing is known, it has not happened. `fades`: what is old may have changed. */
export function age(
  at: string | null,
  { t, now, age: told }: CellWords,
  { never, fades }: { never?: boolean; fades?: boolean } = {},
): Said {
  if (at === null) return never ? { text: t('pipeline.never'), className: 'faint' } : none;
  return { text: told(at), className: fades && isStale(at, now) ? 'stale' : 'dim' };
}

export const flag = (is: boolean, { t }: CellWords): Said => ({
  text: t(`pipeline.filter.operators.${is ? 'yes' : 'no'}`),
  ...(is ? {} : { className: 'faint' }),
});

/** A count as the page gave it: exact, ≈ rounded, lighter when seen long ago. @param unknown read out where there is none */
export function count(
  value: Count | null,
  { seenAt }: PipelineRow,
  { now, language }: Pick<Words, 'now' | 'language'>,
  unknown?: string,
): Said {
  if (!value) return unknown ? { ...none, label: unknown } : none;
  const classes = [!value.exact && 'approx', seenAt && isStale(seenAt, now) && 'stale'];
  return { text: countText(value, language), className: classes.filter(Boolean).join(' ') };
}

/** A share of what was captured; of long ago it has less weight, as the followers have. */
export function share(value: number | null, { seenAt }: PipelineRow, { now, language }: CellWords): Said {
  if (value === null) return none;
  const said = { text: shareText(value, language) };
  return seenAt && isStale(seenAt, now) ? { ...said, className: 'stale' } : said;
}

/** The next step in a few words; a draft that still asks for something is marked before them. */
export function next({ dealId, nextAction, blocked }: PipelineRow, { t, openDrafts }: CellWords): Said {
  if (blocked) return { text: t('pipeline.doNotContact'), sign: ban, className: 'stop' };
  const isToFill = openDrafts.has(dealId);
  const step = nextAction && (nextAction.text || t(`creator.nextStep.kinds.${nextAction.kind}`));
  if (!isToFill) return word(step);
  const mark = t('pipeline.drafts.toFillMark');
  return {
    text: step ?? mark,
    sign: toFill,
    className: 'to-fill',
    title: mark,
    ...(step ? { label: `${mark} ${step}` } : {}),
  };
}

const daysByName = 7;

/** When the next step is due, in the person's own days. Late is a word and a sign, not a colour alone. */
export function due({ nextAction }: PipelineRow, { t, now, zone, day, weekday }: Words): Said {
  const dueAt = nextAction?.dueAt;
  if (!dueAt) return { text: '–' };
  const ahead = daysAhead(dueAt, now, zone);
  if (ahead < 0) return { text: t('pipeline.due.late', { count: -ahead }), sign: late, className: 'stop' };
  if (ahead === 0) return { text: t('pipeline.due.today'), className: 'today' };
  if (ahead === 1) return { text: t('pipeline.due.tomorrow') };
  return { text: ahead < daysByName ? weekday(dueAt) : day(dueAt) };
}

/** Their clock: the mark says by its shape whether it is a good moment, the colour says it again. */
export function clock(row: PipelineRow, { t, now, rules }: CellWords): Said {
  const { time, state, meaning, isGuess } = clockOf(row, { t, now, rules });
  return {
    text: time,
    sign: state === 'night' ? moon : dot,
    className: ['clock', clockLooks[state], isGuess && 'guess'].filter(Boolean).join(' '),
    title: meaning,
    label: `${time} ${meaning}`,
  };
}

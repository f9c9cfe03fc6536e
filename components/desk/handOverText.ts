import type { Desk } from '@/lib/outreach/desk/deskOf';
import type { PipelineRow } from '@/lib/store';
import type { Entry } from './useDesk';
import type { useDeskWords } from './useDeskWords';

const namesPerGroup = 8;
type Words = Pick<ReturnType<typeof useDeskWords>, 't' | 'moment' | 'now' | 'pressing' | 'stepText' | 'name'>;

/** The list in words, for whoever comes next: who waits, how long, and for what. In the language of the screen. */
export function handOverText({ groups }: Desk<PipelineRow>, words: Words): string {
  const { t, moment, now } = words;
  const parts = (['replies', 'open', 'next'] as const).flatMap((group) =>
    groups[group].length === 0 ? [] : ['', ...groupLines(groups[group], group, words)],
  );
  const head = t('desk.handOver.head', { when: moment(now) });
  return [head, ...(parts.length > 0 ? parts : ['', t('desk.handOver.nothing')])].join('\n');
}

function groupLines(
  entries: readonly Entry[],
  group: 'replies' | 'open' | 'next',
  { t, pressing, stepText, name }: Words,
): string[] {
  const left = entries.length - namesPerGroup;
  return [
    t(`desk.handOver.${group}`, { count: entries.length }),
    ...entries.slice(0, namesPerGroup).map((entry) =>
      t('desk.handOver.line', {
        name: name(entry),
        what: [pressing(entry).text, stepText(entry)].filter(Boolean).join(', '),
      }),
    ),
    ...(left > 0 ? [t('desk.handOver.more', { count: left })] : []),
  ];
}

import type { Desk, DeskGroup } from '@/lib/outreach/desk/deskOf';
import type { PipelineRow } from '@/lib/store';
import type { Entry } from './useDesk';
import type { useDeskWords } from './useDeskWords';
import type { Quota } from './useQuotas';

/** So many names of each group; the rest is a number, since a note of thousands is read by nobody. */
const names: Record<DeskGroup, number> = { replies: 30, open: 15, next: 10, unplaced: 5 };
type Words = Pick<
  ReturnType<typeof useDeskWords>,
  't' | 'at' | 'zone' | 'dated' | 'when' | 'stepText' | 'name' | 'place'
>;

/**
 * The list in words, for whoever comes next: who waits, until when, and for what; what was moved, and what is left of the quota. In the
 * language of the screen, and with times that still hold when it is read hours later.
 */
export function handOverText(
  { groups, moved }: Desk<PipelineRow>,
  quotas: readonly Pick<Quota, 'shop' | 'ledger'>[],
  words: Words,
): string {
  const { t, at, zone, dated, when, place } = words;
  const lists = (['replies', 'open', 'next', 'unplaced'] as const).flatMap((group) =>
    groups[group].length === 0 ? [] : ['', ...groupLines(groups[group], group, words)],
  );
  const rest = [
    ...(moved > 0 ? [t('desk.handOver.missed', { count: moved })] : []),
    ...quotas.map(({ shop, ledger }) =>
      t('desk.handOver.quota', {
        shop: shop.name,
        left: ledger.left,
        when: when(Date.parse(ledger.resetsAt), zone),
      }),
    ),
  ];
  const head = t('desk.handOver.head', { when: dated(at), place: place(zone) });
  return [
    head,
    ...(lists.length > 0 ? lists : ['', t('desk.handOver.nothing')]),
    ...(rest.length > 0 ? ['', ...rest] : []),
  ].join('\n');
}

function groupLines(entries: readonly Entry[], group: DeskGroup, words: Words): string[] {
  const { t, name, stepText } = words;
  const left = entries.length - names[group];
  return [
    t(`desk.handOver.${group}`, { count: entries.length }),
    ...entries.slice(0, names[group]).map((entry) => {
      const time = timeOf(entry, words);
      const said = { name: name(entry), what: stepText(entry) };
      return time ? t('desk.handOver.timedLine', { ...said, time }) : t('desk.handOver.line', said);
    }),
    ...(left > 0 ? [t('desk.handOver.more', { count: left })] : []),
  ];
}

/** By when or from when, on the clock named in the head: "in 20 minutes" would be wrong as soon as it is read. */
function timeOf({ group, from, to }: Entry, { t, at, zone, when }: Words): string {
  const isOpen = group === 'open' || (group === 'replies' && from !== null && from <= at);
  if (isOpen) return to === null ? '' : t('desk.handOver.by', { when: when(to, zone) });
  return from === null ? '' : t('desk.handOver.from', { when: when(from, zone) });
}

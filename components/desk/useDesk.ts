import { useEffect, useMemo, useState } from 'react';
import { useNow } from '@/components/app/useNow';
import { usePipeline } from '@/components/app/usePipeline';
import { useWindowRules } from '@/components/app/useWindowRules';
import type { WindowRules } from '@/components/app/WindowRules';
import { type Desk, type DeskEntry, type DeskMemory, deskMemory, deskOf } from '@/lib/outreach/desk/deskOf';
import type { DeskOrder } from '@/lib/outreach/desk/deskOrder';
import type { AroundOf } from '@/lib/outreach/desk/hours';
import type { PipelineRow, ProjectionSnapshot } from '@/lib/store';

export type Entry = DeskEntry<PipelineRow>;

type Around = WindowRules['around'];
type Asked = { now: string; around: Around };

/** Head, list and badge ask for the same rows at the same minute: worked out once, and of changed rows only these. */
const desks = new WeakMap<readonly PipelineRow[], Asked & { desk: Desk<PipelineRow> }>();
let memory: (Asked & DeskMemory<PipelineRow>) | null = null;

function deskAt(rows: readonly PipelineRow[], now: string, around: Around): Desk<PipelineRow> {
  const known = desks.get(rows);
  if (known?.now === now && known.around === around) return known.desk;
  const aroundOf = aroundIn(around);
  if (memory?.now !== now || memory.around !== around)
    memory = { now, around, ...deskMemory<PipelineRow>(now, aroundOf) };
  const desk = deskOf(now, rows, aroundOf, memory);
  desks.set(rows, { now, around, desk });
  return desk;
}

const aroundIn =
  (around: Around): AroundOf =>
  ({ market, brandId }) =>
    around(market, brandId ?? null);

/** A screen is full of fewer; each row takes its own reads, so that the first ones do not wait for the others. */
const atFirst = 14;

const orders = new WeakMap<NonNullable<ProjectionSnapshot['head']>, Asked & { order: DeskOrder }>();

function orderAt(head: ProjectionSnapshot['head'], now: string, around: Around): DeskOrder | null {
  if (head === null) return null;
  const known = orders.get(head);
  if (known?.now === now && known.around === around) return known.order;
  const order = head.desk(now, aroundIn(around));
  orders.set(head, { now, around, order });
  return order;
}

const firstRows = new WeakMap<DeskOrder, readonly PipelineRow[]>();

/** Reads what the desk shows first, so that its first picture has rows. Asked with the time and the rules that the screen will have. */
export async function prepareDesk({ head }: ProjectionSnapshot, now: string, around: Around): Promise<void> {
  const order = orderAt(head, now, around);
  if (head && order) firstRows.set(order, await head.rowsOf(order.ids.slice(0, atFirst)));
}

/** What there is to do now and next, live. While the pipeline is still being read, its first entries, with the counts of all. */
export function useDesk(): { desk: Desk<PipelineRow>; ready: boolean } {
  const { rows, ready, head } = usePipeline();
  const now = useNow();
  const { around } = useWindowRules();
  const order = ready ? null : orderAt(head, now, around);
  const prepared = order ? firstRows.get(order) : undefined;
  const [first, setFirst] = useState<readonly PipelineRow[] | null>(prepared ?? null);

  useEffect(() => {
    let isGone = false;
    const show = (found: readonly PipelineRow[]) => !isGone && setFirst(found);
    async function read(ids: readonly string[], { rowsOf }: NonNullable<typeof head>) {
      if (!prepared) show(await rowsOf(ids.slice(0, atFirst)));
      if (!isGone && ids.length > atFirst) show(await rowsOf(ids));
    }
    if (order && head) void read(order.ids, head);
    return () => {
      isGone = true;
    };
  }, [order, head, prepared]);

  const early = useMemo(
    () =>
      order && first
        ? { ...deskAt(first, now, around), counts: order.counts, due: order.due, moved: 0 }
        : null,
    [order, first, now, around],
  );
  return early ? { desk: early, ready: true } : { desk: deskAt(rows, now, around), ready };
}

/** How much there is to do now; null: not known yet, or not asked for: it takes a look at everyone. */
export function useDueCount(isAsked: boolean): number | null {
  const { rows, ready, head } = usePipeline();
  const now = useNow();
  const { around } = useWindowRules();
  if (!isAsked) return null;
  if (ready) return deskAt(rows, now, around).due;
  return orderAt(head, now, around)?.due ?? null;
}

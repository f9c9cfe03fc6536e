import { useQuery } from '@/components/app/useQuery';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { StageNeed } from '@/components/creators/StageNeed';
import { stageName } from '@/components/creators/stageName';
import type { Brand } from '@/lib/model/brand';
import type { PipelineRow } from '@/lib/store';
import { rowName } from './rowName';

type Props = { row: PipelineRow; brand: Brand; to: string; onDone: () => void };

/** The row unfolds: what the stage needs is asked for here, then the move is made and said. */
export function RowNeed({ row, brand, to, onDone }: Props) {
  const { t } = useT();
  const store = useStore();
  const toasts = useToast();
  const deal = useQuery(({ queries }) => queries.deal(row.dealId), [row.dealId]);
  const stage = brand.stages.find(({ id }) => id === to);
  if (!deal.data || !stage) return null;

  async function done(): Promise<void> {
    onDone();
    const after = await store.queries.deal(row.dealId);
    if (after?.stage !== to) return;
    const last = await store.queries.lastUndoable();
    const name = rowName(row) ?? t('pipeline.noName');
    const text = t('pipeline.moved', { name, stage: stageName(brand.stages, to, t) });
    toasts.show(last ? { text, undo: { uid: last.uid } } : { text });
  }

  return <StageNeed deal={deal.data} brand={brand} to={stage} onDone={() => void done()} />;
}

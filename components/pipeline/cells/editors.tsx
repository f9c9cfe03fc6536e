import { useEffect, useEffectEvent } from 'react';
import { usePipeline } from '@/components/app/usePipeline';
import { useQuery } from '@/components/app/useQuery';
import { useToast } from '@/components/app/useToast';
import { tagsIn } from '@/components/creators/Tags';
import { useWords } from '@/components/creators/useWords';
import { clockTime, dayKey } from '@/components/creators/when';
import { changeTags, editNote, setNextAction, setOwner } from '@/lib/commands';
import type { NextAction } from '@/lib/model/deal';
import { instantOf } from '@/lib/outreach/plan/typedTime';
import { ownerName } from '../columns/names';
import { rowName } from '../rowName';
import { CellField } from './CellField';
import type { EditorProps } from './editor';
import { useCellCommand } from './useCellCommand';

/** Tags with commas between them: those that are gone go, new ones come. */
export function TagsEditor({ row, label, onDone }: EditorProps) {
  const run = useCellCommand(row, label);
  const { rows } = usePipeline();
  return (
    <CellField
      label={label}
      onDone={onDone}
      value={row.tags.join(', ')}
      maxLength={2000}
      known={[...new Set(rows.flatMap(({ tags }) => tags))].slice(0, 200)}
      commit={(typed) => {
        const tags = tagsIn(typed);
        const add = tags.filter((tag) => !row.tags.includes(tag));
        const remove = row.tags.filter((tag) => !tags.includes(tag));
        return run(changeTags, { dealId: row.dealId, add, remove });
      }}
    />
  );
}

/**
 * The words of the next step; its day and hour stay. Without words it is called by its kind; one of the person's own without a day is no step
 * any more.
 */
export function NextEditor({ row, label, onDone }: EditorProps) {
  const run = useCellCommand(row, label);
  const { t } = useWords();
  const toasts = useToast();
  const { rows } = usePipeline();
  const { dealId, nextAction, blocked } = row;
  const refuse = useEffectEvent(() => {
    toasts.show({ text: t('pipeline.cells.noStep', { name: rowName(row) ?? t('pipeline.noName') }) });
    onDone('stay');
  });
  useEffect(() => {
    if (blocked) refuse();
  }, [blocked]);
  if (blocked) return null;
  return (
    <CellField
      label={label}
      onDone={onDone}
      value={nextAction?.text ?? ''}
      maxLength={300}
      placeholder={nextAction ? t(`creator.nextStep.kinds.${nextAction.kind}`) : ''}
      known={[...new Set(rows.flatMap((one) => one.nextAction?.text || []))].slice(0, 200)}
      commit={(typed) => run(setNextAction, { dealId, nextAction: nextWith(nextAction, typed.trim()) })}
    />
  );
}

function nextWith(next: NextAction | null, text: string): NextAction | null {
  if (text) return { dueAt: null, zone: null, ...next, kind: 'own', text };
  return next === null || (next.kind === 'own' && next.dueAt === null) ? null : { ...next, text };
}

/** The day of the next step, as the person's own calendar has it; the hour stays, else it is nine in the morning. No day: none is set. */
export function DueEditor({ row, label, onDone }: EditorProps) {
  const run = useCellCommand(row, label);
  const { zone } = useWords();
  const { dealId, nextAction } = row;
  const dueAt = nextAction?.dueAt ?? null;
  return (
    <CellField
      label={label}
      onDone={onDone}
      kind="date"
      value={dueAt ? dayKey(dueAt, zone) : ''}
      commit={(day) => {
        const before = nextAction ?? { kind: 'followUp' as const, text: '', zone: null };
        const hour = dueAt ? clockTime(dueAt, zone) : '09:00';
        const at = day === '' ? null : instantOf(day, hour, zone);
        const next = nextAction === null && at === null ? null : { ...before, dueAt: at, zone };
        return run(setNextAction, { dealId, nextAction: next });
      }}
    />
  );
}

/** Who looks after a creator: "me", or a name. */
export function OwnerEditor({ row, label, onDone }: EditorProps) {
  const run = useCellCommand(row, label);
  const { t } = useWords();
  const { rows } = usePipeline();
  const names = [...new Set(['me', ...rows.flatMap(({ ownerId }) => ownerId ?? [])])];
  return (
    <CellField
      label={label}
      onDone={onDone}
      value={row.ownerId ? ownerName(row.ownerId, t) : ''}
      maxLength={64}
      known={names.slice(0, 200).map((name) => ownerName(name, t))}
      commit={(typed) => {
        const name = typed.trim();
        const ownerId = names.find((one) => ownerName(one, t) === name) ?? (name || null);
        return run(setOwner, { dealId: row.dealId, ownerId });
      }}
    />
  );
}

/** The whole note, on as many lines as it has; Shift and Enter begins another. */
export function NoteEditor({ row, label, onDone }: EditorProps) {
  const run = useCellCommand(row, label);
  const deal = useQuery(({ queries }) => queries.deal(row.dealId), [row.dealId]);
  if (!deal.data) return <span data-coming="" />;
  return (
    <CellField
      label={label}
      onDone={onDone}
      kind="lines"
      value={deal.data.note}
      maxLength={20_000}
      commit={(note) => run(editNote, { dealId: row.dealId, note })}
    />
  );
}

import { type FormEvent, useState } from 'react';
import { v7 } from 'uuid';
import { usePipeline } from '@/components/app/usePipeline';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { stageName } from '@/components/creators/stageName';
import { useAct } from '@/components/creators/useAct';
import { BulkProgress } from '@/components/pipeline/BulkProgress';
import { useBulk } from '@/components/pipeline/useBulk';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { moveDeals, retireStage } from '@/lib/commands';
import type { Brand, BrandStage } from '@/lib/model/brand';
import { stagesInUse } from '@/lib/pipeline/ownStages';

type Props = { brand: Brand; stage: BrandStage; count: number; onDone: () => void };

/** Somebody stands in the stage that is to go: where to? One undo brings stage and deals back. */
export function RetireStage({ brand, stage, count, onDone }: Props) {
  const { t } = useT();
  const store = useStore();
  const { act } = useAct();
  const { rows, ready } = usePipeline();
  const { run, progress, stop } = useBulk();
  const others = stagesInUse(brand.stages).filter(({ id }) => id !== stage.id);
  const [to, setTo] = useState(nearest(others, stage)?.id ?? '');
  const [isReasonMissing, setReasonMissing] = useState(false);
  const target = others.find(({ id }) => id === to);
  const needsReason = target?.kind === 'stopped' && stage.kind !== 'stopped';
  const name = stageName(brand.stages, stage.id, t);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim();
    setReasonMissing(needsReason && !reason);
    if (!target || (needsReason && !reason)) return;
    const moves = rows
      .filter((row) => row.brandId === brand.id && row.stage === stage.id)
      .map(({ dealId }) => ({ dealId, from: stage.id }));
    if (moves.length === 0) {
      await act(
        retireStage,
        { brandId: brand.id, stageId: stage.id },
        { said: t('settings.stages.retiredNow', { name }) },
      );
      return onDone();
    }
    const batch = v7();
    const named = { name, stage: stageName(brand.stages, target.id, t) };
    let isRetired = false;
    await run(
      moves,
      async (on, some, options) => {
        if (!isRetired) await on.run(retireStage, { brandId: brand.id, stageId: stage.id }, options);
        isRetired = true;
        const args = { moves: some, to: target.id, reason: needsReason ? reason : null };
        const { result } = await on.run(moveDeals, args, options);
        return { did: result.moved, refused: result.refused };
      },
      (moved, refused) =>
        refused === 0
          ? t('settings.stages.retiredMoved', { ...named, count: moved })
          : t('settings.stages.retiredSome', { ...named, moved, refused }),
      batch,
    );
    await store.pipeline.catchUp();
    onDone();
  }

  if (progress)
    return (
      <div className="row">
        <BulkProgress progress={progress} onStop={stop} />
      </div>
    );
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Note kind="plain" title={t('settings.stages.whereTo', { count, name })}>
        <div className="form">
          <Select label={t('settings.stages.moveThemTo')} value={to} autoFocus onChange={setTo}>
            {others.map(({ id }) => (
              <option key={id} value={id}>
                {stageName(brand.stages, id, t)}
              </option>
            ))}
          </Select>
          {needsReason && (
            <TextField
              label={t('creator.needs.reason')}
              name="reason"
              maxLength={500}
              autoComplete="off"
              dir="auto"
              error={isReasonMissing ? t('errors.stage.needsReason') : null}
            />
          )}
          <p className="meta">{t('settings.stages.staysIfRefused')}</p>
          <div className="row">
            <Button type="submit" busy={!ready}>
              {t('settings.stages.moveAndRetire', { count })}
            </Button>
            <Button kind="quiet" onClick={onDone}>
              {t('settings.stages.cancel')}
            </Button>
          </div>
        </div>
      </Note>
    </form>
  );
}

/** Another of its kind, else the one before it, else the first. */
const nearest = (others: readonly BrandStage[], { kind, order }: BrandStage): BrandStage | undefined =>
  others.find((one) => one.kind === kind) ?? others.findLast((one) => one.order < order) ?? others[0];

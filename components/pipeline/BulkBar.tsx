import { ChevronUp, X } from 'lucide-react';
import { useState } from 'react';
import { useKeys } from '@/components/app/useKeys';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { stageLook } from '@/components/creators/stageLook';
import { stageName } from '@/components/creators/stageName';
import { ExportMenu } from '@/components/exports/ExportMenu';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { StageRing } from '@/components/ui/StageMark';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { BrandStage } from '@/lib/model/brand';
import type { OwnField } from '@/lib/model/ownField';
import { stagesInUse } from '@/lib/pipeline/ownStages';
import type { PipelineRow } from '@/lib/store';
import { BulkProgress } from './BulkProgress';
import { DraftsButton } from './drafts/DraftsButton';
import { DraftsResultBar } from './drafts/DraftsResultBar';
import { FieldPopover } from './FieldPopover';
import { NamePopover } from './NamePopover';
import { OwnerMenu } from './OwnerMenu';
import { PlanMenu } from './PlanMenu';
import type { Among } from './useAmong';
import type { BulkActions } from './useBulkActions';

type Props = {
  selected: ReadonlySet<string>;
  rows: readonly PipelineRow[];
  stages: readonly BrandStage[];
  actions: BulkActions;
  /** The brand's own fields in use. */
  fields: readonly OwnField[];
  currency: string;
  brandId: string | null;
  /** Those that the search and the filter leave. */
  matching: readonly string[];
  onSelected: (selected: ReadonlySet<string>) => void;
  /** Some of them are to be looked at. */
  onShow: (among: Among) => void;
};

/** What can be done with several at once. One undo takes all of it back; those that lack a fact stay and are counted. */
export function BulkBar(props: Props) {
  const { selected, rows, stages, actions, fields, currency, brandId, matching, onSelected, onShow } = props;
  const { t, language } = useT();
  const [isStageOpen, setStageOpen] = useState(false);
  const clear = () => onSelected(new Set());
  const { shows } = useSettings();
  const { moveAll, tagAll, fillAll, ownAll, planAll, listAll, drafts, lists, progress, stop } = actions;
  useKeys({ s: () => setStageOpen(true) }, selected.size > 0 && !progress);
  if (selected.size === 0 && !progress)
    return (
      drafts.result && <DraftsResultBar result={drafts.result} onShow={onShow} onPutAway={drafts.putAway} />
    );

  if (progress)
    return (
      <div className="bar">
        <BulkProgress progress={progress} onStop={stop} />
      </div>
    );

  return (
    <div className="bar bulk">
      <span role="status">{t('pipeline.selected', { count: selected.size })}</span>
      {selected.size < matching.length && (
        <button type="button" className="link" onClick={() => onSelected(new Set(matching))}>
          {t('pipeline.bulk.all', { count: matching.length, all: wholeNumber(matching.length, language) })}
        </button>
      )}
      <span className="grow" />
      <Menu
        side="top"
        align="end"
        open={isStageOpen}
        onOpenChange={setStageOpen}
        trigger={
          <Button>
            {t('pipeline.moveTo')} <kbd>S</kbd>
            <ChevronUp className="i s" aria-hidden="true" />
          </Button>
        }
        groups={[
          stagesInUse(stages)
            .filter(({ kind }) => kind !== 'stopped') // stopping asks each for its reason
            .map((stage) => ({
              key: stage.id,
              label: stageName(stages, stage.id, t),
              icon: <StageRing look={stageLook(stage.kind)} />,
              onSelect: () => void moveAll(stage),
            })),
        ]}
      />
      <NamePopover
        label={t('pipeline.bulk.tag')}
        hotkey="t"
        field={t('pipeline.bulk.tagField')}
        known={[...new Set(rows.flatMap(({ tags }) => tags))].slice(0, 200)}
        actions={[
          { label: t('pipeline.bulk.add'), onName: (name) => void tagAll(name, true) },
          { label: t('pipeline.bulk.remove'), onName: (name) => void tagAll(name, false) },
        ]}
      />
      <NamePopover
        label={t('pipeline.bulk.list')}
        hotkey="l"
        field={t('pipeline.bulk.listField')}
        known={lists.map(({ name }) => name)}
        actions={[
          { label: t('pipeline.bulk.add'), onName: (name) => void listAll(name, true) },
          { label: t('pipeline.bulk.remove'), onName: (name) => void listAll(name, false) },
        ]}
      />
      {shows('pipeline') && <PlanMenu onDays={(days, when) => void planAll(days, when)} />}
      {shows('pipeline') && <OwnerMenu onOwner={(ownerId) => void ownAll(ownerId)} />}
      {fields.length > 0 && (
        <FieldPopover
          fields={fields}
          currency={currency}
          onSet={(field, value) => void fillAll(field, value)}
        />
      )}
      {shows('mailTemplates') && brandId && (
        <DraftsButton
          brandId={brandId}
          rows={rows.filter(({ dealId }) => selected.has(dealId))}
          onWrite={(template, isReplacing) => void drafts.draftAll(template, isReplacing)}
        />
      )}
      <ExportMenu
        side="top"
        dealIds={() => [...selected]}
        trigger={<Button>{t('exported.button')}</Button>}
      />
      <IconButton label={t('pipeline.clearSelection')} onClick={clear}>
        <X className="i" aria-hidden="true" />
      </IconButton>
    </div>
  );
}

import { ChevronDown } from 'lucide-react';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { Menu } from '@/components/ui/Menu';
import { type PipelineView, sortIds, startsDescending } from './pipelineView';

/** The order of the panel's rows; the table has its heads for that. */
export function SortMenu({ view, onView }: { view: PipelineView; onView: (view: PipelineView) => void }) {
  const { t } = useT();
  const { shows } = useSettings();
  const by = t(`pipeline.sortBy.${view.sort.id}`);
  return (
    <div className="sort-by">
      <Menu
        align="end"
        trigger={
          <button type="button" className="select meta" aria-label={t('pipeline.sortBy.label', { by })}>
            {by}
            <ChevronDown className="i s" aria-hidden="true" />
          </button>
        }
        groups={[
          sortIds
            .filter((id) => id !== 'next' || shows('pipeline'))
            .map((id) => ({
              key: id,
              label: t(`pipeline.sortBy.${id}`),
              on: view.sort.id === id,
              onSelect: () => onView({ ...view, sort: { id, desc: startsDescending[id] } }),
            })),
        ]}
      />
    </div>
  );
}

import { ChevronDown } from 'lucide-react';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { Menu } from '@/components/ui/Menu';
import { ownRef, type QueryField } from '@/lib/model/query';
import { fieldsInUse } from '@/lib/pipeline/ownFields';
import { alsoSortedBy, type PipelineView, sortedBy, sortIds } from './pipelineView';

/** The order of the panel's rows; the table has its heads for that. */
export function SortMenu({ view, onView }: { view: PipelineView; onView: (view: PipelineView) => void }) {
  const brand = useQuery(({ queries }) => queries.brand(), []);
  const { t } = useT();
  const { shows } = useSettings();
  const [first, ...others] = view.sort;
  const fields = shows('ownFields') ? fieldsInUse(brand.data?.fields) : [];
  const isFirst = (id: QueryField) => id === first?.by;
  const own = fields.find(({ id }) => isFirst(ownRef(id)));
  const ids = sortIds.filter((id) => id !== 'next' || shows('pipeline'));
  const by = own?.name ?? t(`pipeline.sortBy.${ids.find(isFirst) ?? 'own'}`);
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
          ids.map((id) => ({
            key: id,
            label: t(`pipeline.sortBy.${id}`),
            on: isFirst(id),
            onSelect: () =>
              onView({ ...view, sort: isFirst(id) ? sortedBy(view.sort, id) : sortedBy([], id) }),
          })),
          fields.map(({ id, name }) => ({
            key: id,
            label: name,
            on: isFirst(ownRef(id)),
            onSelect: () =>
              onView({
                ...view,
                sort: isFirst(ownRef(id)) ? sortedBy(view.sort, ownRef(id)) : sortedBy([], ownRef(id)),
              }),
          })),
          ids
            .filter((id) => !isFirst(id))
            .map((id) => ({
              key: `then ${id}`,
              label: t('pipeline.sortBy.then', { by: t(`pipeline.sortBy.${id}`) }),
              on: others.some((key) => key.by === id),
              onSelect: () => onView({ ...view, sort: alsoSortedBy(view.sort, id) }),
            })),
        ]}
      />
    </div>
  );
}

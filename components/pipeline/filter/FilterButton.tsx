import { Popover } from '@base-ui/react/popover';
import { ListFilter } from 'lucide-react';
import { memo } from 'react';
import { useT } from '@/components/app/useT';
import { Button } from '@/components/ui/Button';
import { type BuilderProps, FilterBuilder } from './FilterBuilder';
import { askedBy, partsOf } from './parts';
import './filter.css';

/** `onFilter`: the same function at every key. */
type Props = BuilderProps & { open: boolean; onOpenChange: (open: boolean) => void };

/** Opens the filter under itself; how many conditions hold stands on it. Closed it stays as it is while one types. */
export const FilterButton = memo(Filter, (before, now) => {
  if (before.open || now.open) return false;
  return before.filter === now.filter && before.onFilter === now.onFilter;
});

function Filter({ open, onOpenChange, ...builder }: Props) {
  const { t } = useT();
  const asked = askedBy(builder.filter);
  const count = asked ? (partsOf(asked)?.length ?? 1) : 0;
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Trigger
        render={
          <Button className={count > 0 ? 'filter-button on' : 'filter-button'}>
            <ListFilter className="i" aria-hidden="true" />
            {t('pipeline.filter.button')}
            {count > 0 && <span className="n">{count}</span>}
          </Button>
        }
      />
      <Popover.Portal>
        <Popover.Positioner className="menu-place" align="start" sideOffset={4} collisionPadding={8}>
          <Popover.Popup className="builder">
            <FilterBuilder {...builder} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

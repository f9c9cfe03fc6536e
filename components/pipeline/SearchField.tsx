import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { useT } from '@/components/app/useT';
import { IconButton } from '@/components/ui/IconButton';
import type { PipelineView } from './pipelineView';

type Props = {
  ref: Ref<HTMLInputElement>;
  view: PipelineView;
  onView: (view: PipelineView) => void;
};

/** Words that a row must have. */
export function SearchField({ ref, view, onView }: Props) {
  const { t } = useT();
  return (
    <search className="field grow find">
      <Search className="i" aria-hidden="true" />
      <input
        ref={ref}
        type="search"
        aria-label={t('pipeline.searchLabel')}
        placeholder={t('pipeline.search')}
        value={view.search}
        maxLength={200}
        onChange={(event) => onView({ ...view, search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          if (view.search) onView({ ...view, search: '' });
          else event.currentTarget.blur();
        }}
      />
      {view.search ? (
        <IconButton
          size="s"
          label={t('pipeline.clearSearch')}
          onClick={() => onView({ ...view, search: '' })}
        >
          <X className="i s" aria-hidden="true" />
        </IconButton>
      ) : (
        <kbd>/</kbd>
      )}
    </search>
  );
}

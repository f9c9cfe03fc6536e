import { X } from 'lucide-react';
import { useT } from '@/components/app/useT';
import { IconButton } from '@/components/ui/IconButton';
import type { BrandStage } from '@/lib/model/brand';
import type { Filter } from '@/lib/model/query';
import type { OwnContext } from '@/lib/store/query/ownReaders';
import { askedBy, filterOf, partsOf } from './parts';
import { useFilterWords } from './useFilterWords';

type Props = {
  filter: Filter | null;
  stages: readonly BrandStage[];
  own?: OwnContext | undefined;
  onFilter: (filter: Filter | null) => void;
  onOpen: () => void;
};

/** What is asked, in words, a line each: a press opens the filter, the cross takes the line away. */
export function FilterChips({ filter, stages, own, onFilter, onOpen }: Props) {
  const { t } = useT();
  const words = useFilterWords(stages, own);
  const asked = askedBy(filter);
  if (asked === null) return null;
  const parts = partsOf(asked);

  const chip = (text: string, key: number, remove: () => void) => (
    <li key={key} className="chip">
      <button type="button" className="cut" title={text} onClick={onOpen}>
        {text}
      </button>
      <IconButton size="s" label={t('pipeline.filter.removeNamed', { condition: text })} onClick={remove}>
        <X className="i s" aria-hidden="true" />
      </IconButton>
    </li>
  );
  return (
    <ul className="chips" aria-label={t('pipeline.filter.title')}>
      {parts
        ? parts.map((part, index) =>
            chip(words.part(part), index, () => onFilter(filterOf(parts.filter((one) => one !== part)))),
          )
        : chip(t('pipeline.filter.ofLink'), 0, () => onFilter(null))}
    </ul>
  );
}

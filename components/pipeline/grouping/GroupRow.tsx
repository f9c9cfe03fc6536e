import { ChevronDown, ChevronRight } from 'lucide-react';
import { useT } from '@/components/app/useT';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { ListItem } from '../listItems';
import { rowId } from '../rowProps';

type Props = {
  item: Extract<ListItem, { is: 'head' }>;
  name: string;
  columns: number;
  isCursor: boolean;
  /** With Shift all groups. */
  onFold: (isAll: boolean) => void;
};

/** The head of a group over all columns: a press anywhere on it folds it. By keyboard the list's own keys do, so it is no tab stop. */
export function GroupRow({ item, name, columns, isCursor, onFold }: Props) {
  const { t, language } = useT();
  const Sign = item.isCollapsed ? ChevronRight : ChevronDown;
  return (
    <tr
      id={rowId(item.key)}
      className={isCursor ? 'group-row cur' : 'group-row'}
      aria-rowindex={item.place + 2}
      onClick={(event) => onFold(event.shiftKey)}
    >
      <th scope="rowgroup" colSpan={columns}>
        <button
          type="button"
          tabIndex={-1}
          aria-expanded={!item.isCollapsed}
          title={t('pipeline.grouping.headNote')}
        >
          <Sign className="i s" aria-hidden="true" />
          <bdi>{name}</bdi>
          <span className="n">{wholeNumber(item.rows.length, language)}</span>
        </button>
      </th>
    </tr>
  );
}

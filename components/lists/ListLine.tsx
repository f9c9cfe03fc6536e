import { Archive, ArrowDown, ArrowUp, Download, Pencil } from 'lucide-react';
import { useT } from '@/components/app/useT';
import { ExportMenu } from '@/components/exports/ExportMenu';
import { IconButton } from '@/components/ui/IconButton';
import { wholeNumber } from '@/lib/i18n/numbers';
import type { List } from '@/lib/model/offer';
import { listPath } from './listPath';

type Props = {
  list: List;
  /** The deals of those on it, in the pipeline's order. */
  dealIds: readonly string[];
  isFirst: boolean;
  isLast: boolean;
  onEdit: () => void;
  onMove: (by: 1 | -1) => void;
  onArchive: () => void;
};

/** A list in use: its name leads to those on it. */
export function ListLine({ list, dealIds, isFirst, isLast, onEdit, onMove, onArchive }: Props) {
  const { t, language } = useT();
  const { name } = list;
  return (
    <li className="list-line">
      <a id={`list-${list.id}`} className="grow" href={`#${listPath(list.id)}`}>
        <bdi className="b cut">{name}</bdi>
        {list.description && (
          <span className="dim cut" dir="auto">
            {list.description}
          </span>
        )}
      </a>
      <span className="n nw">
        {t('lists.count', {
          count: list.creatorIds.length,
          all: wholeNumber(list.creatorIds.length, language),
        })}
      </span>
      <span className="row list-acts">
        <IconButton
          size="s"
          label={t('lists.earlier', { name })}
          impossible={isFirst ? t('lists.isFirst') : null}
          onClick={() => onMove(-1)}
        >
          <ArrowUp className="i s" aria-hidden="true" />
        </IconButton>
        <IconButton
          size="s"
          label={t('lists.later', { name })}
          impossible={isLast ? t('lists.isLast') : null}
          onClick={() => onMove(1)}
        >
          <ArrowDown className="i s" aria-hidden="true" />
        </IconButton>
        <IconButton size="s" label={t('lists.edit', { name })} onClick={onEdit}>
          <Pencil className="i s" aria-hidden="true" />
        </IconButton>
        <ExportMenu
          dealIds={() => dealIds}
          trigger={
            <IconButton size="s" label={t('lists.export', { name })}>
              <Download className="i s" aria-hidden="true" />
            </IconButton>
          }
        />
        <IconButton size="s" label={t('lists.archive', { name })} onClick={onArchive}>
          <Archive className="i s" aria-hidden="true" />
        </IconButton>
      </span>
    </li>
  );
}

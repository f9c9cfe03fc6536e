import { Ellipsis } from 'lucide-react';
import { DuplicatesLabel } from '@/components/duplicates/DuplicatesLabel';
import { useDuplicates } from '@/components/duplicates/useDuplicates';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { ownName } from '@/lib/i18n/uiLanguage';
import { places } from './places';
import { useExport } from './useExport';
import { usePlace } from './usePlace';
import { useSettings } from './useSettings';
import { useT } from './useT';
import { useUndo } from './useUndo';

/** What is wanted now and then, in both shells. */
export function MoreMenu({ onShowKeys }: { onShowKeys: () => void }) {
  const { t, language } = useT();
  const { change, shows } = useSettings();
  const { go } = usePlace();
  const { undoLast } = useUndo();
  const { exportJson } = useExport();
  useDuplicates(); // the pool is checked at rest, so that the menu knows the count when it opens
  const other = language === 'en' ? 'zh-CN' : 'en';

  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={t('shell.more')}>
          <Ellipsis className="i" aria-hidden="true" />
        </IconButton>
      }
      groups={[
        [
          ...(shows('samples')
            ? [{ key: 'due', label: t('waiting.title'), kbd: 'G D', onSelect: () => go(places.due) }]
            : []),
          { key: 'undo', label: t('shell.undoLast'), kbd: 'Z', onSelect: () => void undoLast() },
          ...(shows('disclosure')
            ? [{ key: 'check', label: t('disclosure.openCheck'), onSelect: () => go(places.check(null)) }]
            : []),
          { key: 'keys', label: t('shell.keys'), kbd: '?', onSelect: onShowKeys },
        ],
        [
          { key: 'lists', label: t('lists.title'), kbd: 'G L', onSelect: () => go(places.lists) },
          { key: 'import', label: t('shell.import'), kbd: 'G I', onSelect: () => go(places.import) },
          {
            key: 'duplicates',
            label: <DuplicatesLabel />,
            kbd: 'G U',
            onSelect: () => go(places.duplicates),
          },
          { key: 'templates', label: t('shell.templates'), kbd: 'G M', onSelect: () => go(places.templates) },
        ],
        [
          { key: 'export', label: t('shell.exportAll'), onSelect: () => void exportJson() },
          {
            key: 'language',
            label: <span lang={other}>{ownName[other]}</span>,
            onSelect: () => void change({ language: other }),
          },
        ],
      ]}
    />
  );
}

import { modKey } from '@/components/app/modKey';
import { places } from '@/components/app/places';
import { useExport } from '@/components/app/useExport';
import { usePipeline } from '@/components/app/usePipeline';
import { usePlace } from '@/components/app/usePlace';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { useUndo } from '@/components/app/useUndo';
import { rowName } from '@/components/pipeline/rowName';
import { pathOfLink } from '@/components/pipeline/views/viewLink';
import { creatorsWith, itemsWith, type PaletteItem } from './paletteItems';

/** All that the palette offers for what is typed: for the creator that is open, creators by name, places, and what can be done. */
export function usePaletteItems(
  typed: string,
  onShowKeys: () => void,
): { items: PaletteItem[]; subject: string | null } {
  const { t } = useT();
  const { shows } = useSettings();
  const { place, go } = usePlace();
  const { rows } = usePipeline();
  const { undoLast } = useUndo();
  const { exportJson } = useExport();
  const nameless = t('pipeline.noName');
  const views = useQuery(async ({ queries }) => {
    const brand = await queries.brand();
    return brand ? queries.views(brand.id) : [];
  }, []);
  const link = pathOfLink(typed);

  const dealId = place.is === 'deal' || place.is === 'draft' ? place.dealId : null;
  const row = dealId === null ? undefined : rows.find((one) => one.dealId === dealId);
  const ofSubject: PaletteItem[] = row
    ? [
        {
          key: 'write',
          group: 'subject',
          label: t('creator.write'),
          kbd: 'C',
          impossible: row.blocked ? t('pipeline.doNotContact') : null,
          run: () => go(places.draft(row.dealId)),
        },
        {
          key: 'open',
          group: 'subject',
          label: t('palette.openCreator'),
          run: () => go(places.deal(row.dealId)),
        },
      ]
    : [];
  const to = (key: string, label: string, path: string, kbd?: string): PaletteItem => ({
    key,
    group: 'places',
    label,
    ...(kbd ? { kbd } : {}),
    run: () => go(path),
  });
  const ofPlaces = [
    ...(shows('desk') ? [to('now', t('shell.now'), places.now, 'G N')] : []),
    to('pipeline', t(shows('pipeline') ? 'shell.pipeline' : 'shell.creators'), places.pipeline, 'G P'),
    ...(shows('pipeline') ? [to('board', t('pipeline.board.name'), places.board, 'G B')] : []),
    ...(shows('samples') ? [to('due', t('waiting.title'), places.due, 'G D')] : []),
    to('lists', t('lists.title'), places.lists, 'G L'),
    to('import', t('shell.import'), places.import, 'G I'),
    to('templates', t('shell.templates'), places.templates, 'G M'),
    ...(shows('disclosure') ? [to('check', t('disclosure.openCheck'), places.check(null))] : []),
    to('settings', t('shell.settings'), places.settings),
  ];
  const action = (key: string, label: string, run: () => unknown, kbd?: string): PaletteItem => ({
    key,
    group: 'actions',
    label,
    ...(kbd ? { kbd } : {}),
    run,
  });
  const actions = [
    action('undo', t('shell.undoLast'), undoLast, `${modKey} Z`),
    action('export', t('shell.exportAll'), exportJson),
    action('keys', t('shell.keys'), onShowKeys, '?'),
  ];
  const creators = creatorsWith(rows, typed).map(
    (one): PaletteItem => ({
      key: one.dealId,
      group: 'creators',
      label: rowName(one) ?? nameless,
      ...(one.name && one.handle ? { detail: `@${one.handle}` } : {}),
      run: () => go(places.deal(one.dealId)),
    }),
  );
  const ofViews = (shows('pipeline') ? (views.data ?? []) : []).map(
    ({ id, name }, index): PaletteItem => ({
      key: id,
      group: 'views',
      label: name,
      ...(index < 9 ? { kbd: String(index + 1) } : {}),
      run: () => go(places.view(id)),
    }),
  );
  if (link !== null) return { items: [to('link', t('palette.openLink'), link)], subject: null };
  return {
    items: [
      ...itemsWith(ofSubject, typed),
      ...creators,
      ...itemsWith(ofViews, typed),
      ...itemsWith(ofPlaces, typed),
      ...itemsWith(actions, typed),
    ],
    subject: row ? (rowName(row) ?? nameless) : null,
  };
}

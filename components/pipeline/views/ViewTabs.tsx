import { ChevronDown, Plus } from 'lucide-react';
import { useEffect } from 'react';
import { errorText } from '@/components/app/errorText';
import { places } from '@/components/app/places';
import { useKeys } from '@/components/app/useKeys';
import { usePlace } from '@/components/app/usePlace';
import { useQuery } from '@/components/app/useQuery';
import { useStore } from '@/components/app/useStore';
import { useT } from '@/components/app/useT';
import { useToast } from '@/components/app/useToast';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { moveView, removeView, saveView } from '@/lib/commands';
import type { Command } from '@/lib/commands/command';
import { AppError } from '@/lib/errors';
import type { SavedView } from '@/lib/model/savedView';
import { NamePopover } from '../NamePopover';
import { firstView, isFirstView, type PipelineView } from '../pipelineView';
import { shownBy, shows, viewOf } from './shown';

type Props = {
  brandId: string;
  /** The view that the address names. */
  viewId: string | null;
  view: PipelineView;
  onView: (view: PipelineView) => void;
  isBoard: boolean;
};

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The person's views by name, the first nine under their digits, `0` all; what is looked at now can be kept as another. */
export function ViewTabs({ brandId, viewId, view, onView, isBoard }: Props) {
  const { t } = useT();
  const { go } = usePlace();
  const store = useStore();
  const toasts = useToast();
  const found = useQuery(({ queries }) => queries.views(brandId), [brandId]);
  const views = found.data ?? [];
  const named = views.find(({ id }) => id === viewId);
  const current = views.find(({ id }) => id === view.viewId);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is followed once; what is changed after that stays
  useEffect(() => {
    if (named && view.viewId !== named.id) onView(viewOf(named));
  }, [named?.id]);

  const show = (one: SavedView) => {
    onView(viewOf(one));
    go(places.view(one.id, isBoard));
  };
  const showAll = () => {
    onView(firstView);
    go(isBoard ? places.board : places.pipeline);
  };
  useKeys({
    0: showAll,
    ...Object.fromEntries(
      digits.map((digit) => [digit, () => (views[digit - 1] ? show(views[digit - 1]!) : false)]),
    ),
  });

  async function run<Args, Result>(command: Command<Args, Result>, args: NoInfer<Args>, said: string) {
    try {
      const { uid, result } = await store.run(command, args);
      toasts.show({ text: said, undo: { uid } });
      return result;
    } catch (error) {
      toasts.show({ text: errorText(t, AppError.from(error)) });
      return null;
    }
  }
  async function keep(name: string): Promise<void> {
    const shown = shownBy(view);
    const kept = await run(
      saveView,
      { viewId: null, brandId, name, shown },
      t('pipeline.views.saved', { name }),
    );
    if (!kept) return;
    onView({ ...view, viewId: kept.viewId });
    go(places.view(kept.viewId, isBoard));
  }
  const change = (one: SavedView, changes: { name?: string; shown?: SavedView['shown'] }) => {
    const { name, shown } = { ...one, ...changes };
    void run(saveView, { viewId: one.id, brandId, name, shown }, t('pipeline.views.saved', { name }));
  };
  async function copyLink(one: SavedView): Promise<void> {
    const [page] = location.href.split('#');
    await navigator.clipboard.writeText(`${page}#${places.view(one.id)}`);
    toasts.show({ text: t('pipeline.views.copied', { name: one.name }) });
  }

  if (views.length === 0 && isFirstView(view)) return null;
  return (
    <div className="scroll-x pills views">
      <button type="button" className="pill" aria-pressed={!current} onClick={showAll}>
        {t('pipeline.views.all')}
      </button>
      {views.map((one, index) => (
        <button
          key={one.id}
          type="button"
          className="pill"
          aria-pressed={one === current}
          onClick={() => show(one)}
        >
          <bdi>{one.name}</bdi>
          {index < 9 && <kbd>{index + 1}</kbd>}
        </button>
      ))}
      {current && (
        <Menu
          trigger={
            <IconButton size="s" label={t('pipeline.views.change', { name: current.name })}>
              <ChevronDown className="i s" aria-hidden="true" />
            </IconButton>
          }
          groups={[
            [
              {
                key: 'save',
                label: t('pipeline.views.update'),
                impossible: shows(current, view) ? t('pipeline.views.asIs') : null,
                onSelect: () => change(current, { shown: shownBy(view) }),
              },
              { key: 'link', label: t('pipeline.views.copyLink'), onSelect: () => void copyLink(current) },
            ],
            ([-1, 1] as const).map((by) => ({
              key: `move ${by}`,
              label: t(by < 0 ? 'pipeline.views.earlier' : 'pipeline.views.later'),
              onSelect: () =>
                void run(
                  moveView,
                  { viewId: current.id, by },
                  t('pipeline.views.saved', { name: current.name }),
                ),
            })),
            [
              {
                key: 'remove',
                label: t('pipeline.views.remove'),
                danger: true,
                onSelect: () => {
                  void run(
                    removeView,
                    { viewId: current.id },
                    t('pipeline.views.removed', { name: current.name }),
                  );
                  showAll();
                },
              },
            ],
          ]}
        />
      )}
      <NamePopover
        label={t('pipeline.views.keep')}
        icon={<Plus className="i s" aria-hidden="true" />}
        hotkey="shift+v"
        side="bottom"
        field={t('pipeline.views.name')}
        known={[]}
        actions={[
          { label: t('pipeline.views.save'), onName: (name) => void keep(name.slice(0, 60)) },
          ...(current
            ? [
                {
                  label: t('pipeline.views.rename'),
                  onName: (name: string) => change(current, { name: name.slice(0, 60) }),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

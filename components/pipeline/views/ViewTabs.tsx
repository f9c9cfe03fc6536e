import { ChevronDown, Link, Plus } from 'lucide-react';
import { errorText } from '@/components/app/errorText';
import { places } from '@/components/app/places';
import { useKeys } from '@/components/app/useKeys';
import { usePlace } from '@/components/app/usePlace';
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
import { lookOf, shownBy, shows } from './shown';
import { linkTo, writtenLook } from './viewLink';

type Props = {
  brandId: string;
  views: readonly SavedView[];
  view: PipelineView;
  onView: (view: PipelineView) => void;
  /** The table's columns as they are shown now, whosever they are. */
  layout: PipelineView['columns'];
  isBoard: boolean;
};

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The person's views by name, the first nine under their digits, `0` all; what is looked at now can be kept as another. */
export function ViewTabs({ brandId, views, view, onView, layout, isBoard }: Props) {
  const { t } = useT();
  const { go } = usePlace();
  const store = useStore();
  const toasts = useToast();
  const current = views.find(({ id }) => id === view.viewId);

  const show = (one: SavedView) => {
    onView(lookOf(one.shown, one.id));
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
    const shown = shownBy({ ...view, columns: layout });
    const kept = await run(
      saveView,
      { viewId: null, brandId, name, shown },
      t('pipeline.views.saved', { name }),
    );
    if (!kept) return;
    onView({ ...view, columns: layout, viewId: kept.viewId });
    go(places.view(kept.viewId, isBoard));
  }
  const change = (one: SavedView, changes: { name?: string; shown?: SavedView['shown'] }) => {
    const { name, shown } = { ...one, ...changes };
    void run(saveView, { viewId: one.id, brandId, name, shown }, t('pipeline.views.saved', { name }));
  };
  async function copyLink(path: string, said: string): Promise<void> {
    await navigator.clipboard.writeText(linkTo(path));
    toasts.show({ text: said });
  }
  const copyLook = () => {
    const shown = shownBy({ ...view, columns: layout });
    void copyLink(places.look(writtenLook(shown), isBoard), t('pipeline.views.lookCopied'));
  };

  if (views.length === 0 && isFirstView(view) && layout === null) return null;
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
              {
                key: 'link',
                label: t('pipeline.views.copyLink'),
                onSelect: () =>
                  void copyLink(places.view(current.id), t('pipeline.views.copied', { name: current.name })),
              },
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
      <IconButton label={t('pipeline.views.copyLook')} onClick={copyLook}>
        <Link className="i" aria-hidden="true" />
      </IconButton>
    </div>
  );
}

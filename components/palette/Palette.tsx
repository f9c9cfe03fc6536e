// biome-ignore-all lint/a11y/useSemanticElements: options under a field that keeps the focus
// biome-ignore-all lint/a11y/useFocusableInteractive: the field has the focus and names the option the keys act on
// biome-ignore-all lint/a11y/useKeyWithClickEvents: Enter chooses from the field
import { Dialog } from '@base-ui/react/dialog';
import { useT } from '@/components/app/useT';
import { Name } from '@/components/ui/Name';
import { useFinder } from '@/components/ui/useFinder';
import type { PaletteItem } from './paletteItems';
import { usePaletteItems } from './usePaletteItems';
import './palette.css';

type Props = { open: boolean; onOpenChange: (open: boolean) => void; onShowKeys: () => void };

/** Everything by its name: a field, and under it what the words find. */
export function Palette({ open, onOpenChange, onShowKeys }: Props) {
  const { t } = useT();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="scrim" />
        <Dialog.Popup className="palette" aria-label={t('palette.title')}>
          <Finder onDone={() => onOpenChange(false)} onShowKeys={onShowKeys} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Finder({ onDone, onShowKeys }: { onDone: () => void; onShowKeys: () => void }) {
  const { t } = useT();
  const finder = useFinder();
  const { items, subject } = usePaletteItems(finder.typed, onShowKeys);

  function choose(item: PaletteItem | undefined): void {
    if (!item || item.impossible) return;
    onDone();
    item.run();
  }
  const { field, listId, optionAt } = finder.over(items, choose);

  return (
    <>
      <div className="find-line">
        {subject && <Name className="tag cut">{subject}</Name>}
        <input
          {...field}
          aria-label={t('palette.field')}
          placeholder={t('palette.field')}
          maxLength={16_000}
        />
        <kbd>Esc</kbd>
      </div>
      <div id={listId} role="listbox" aria-label={t('palette.title')} className="found">
        {items.map((item, index) => (
          <div key={`${item.group} ${item.key}`} role="presentation">
            {item.group !== items[index - 1]?.group && (
              <div className="cap" role="presentation">
                {t(`palette.groups.${item.group}`)}
              </div>
            )}
            <div {...optionAt(index)} aria-disabled={Boolean(item.impossible) || undefined}>
              <span className="cut">
                <bdi>{item.label}</bdi> {item.detail && <bdi className="faint">{item.detail}</bdi>}
              </span>
              <span className="grow" />
              {item.impossible && <span className="meta">{item.impossible}</span>}
              {item.kbd?.split(' ').map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </div>
          </div>
        ))}
      </div>
      <p className="meta foot" role="status">
        {items.length === 0 ? t('palette.none') : t('palette.foot')}
      </p>
    </>
  );
}

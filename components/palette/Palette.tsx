// biome-ignore-all lint/a11y/useSemanticElements: options under a field that keeps the focus
// biome-ignore-all lint/a11y/useFocusableInteractive: the field has the focus and names the option the keys act on
// biome-ignore-all lint/a11y/useKeyWithClickEvents: Enter chooses from the field
import { Dialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, useId, useState } from 'react';
import { useT } from '@/components/app/useT';
import { Name } from '@/components/ui/Name';
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
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const { items, subject } = usePaletteItems(typed, onShowKeys);
  const current = Math.min(at, items.length - 1);

  function choose(item: PaletteItem | undefined): void {
    if (!item || item.impossible) return;
    onDone();
    item.run();
  }
  function goTo(index: number): void {
    const next = (index + items.length) % Math.max(1, items.length);
    setAt(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') goTo(current + 1);
    else if (event.key === 'ArrowUp') goTo(current - 1);
    else if (event.key === 'Enter') choose(items[current]);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div className="find-line">
        {subject && <Name className="tag cut">{subject}</Name>}
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={items.length > 0 ? `${id}-${current}` : undefined}
          aria-label={t('palette.field')}
          placeholder={t('palette.field')}
          maxLength={16_000}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t('palette.title')} className="found">
        {items.map((item, index) => (
          <div key={`${item.group} ${item.key}`} role="presentation">
            {item.group !== items[index - 1]?.group && (
              <div className="cap" role="presentation">
                {t(`palette.groups.${item.group}`)}
              </div>
            )}
            <div
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === current}
              aria-disabled={Boolean(item.impossible) || undefined}
              className={index === current ? 'it on' : 'it'}
              onPointerMove={() => setAt(index)}
              onClick={() => choose(item)}
            >
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

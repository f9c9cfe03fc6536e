import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';

export type MenuItem = {
  key: string;
  label: ReactNode;
  icon?: ReactNode;
  kbd?: string;
  on?: boolean;
  danger?: boolean;
  /** Why it cannot be chosen now: it stays visible with the reason. */
  impossible?: string | null | undefined;
  onSelect: () => void;
};
type Props = {
  /** The element that opens it: a `Button` or `IconButton`. */
  trigger: ReactElement<Record<string, unknown>>;
  caption?: ReactNode;
  /** Groups are divided by a line. */
  groups: MenuItem[][];
  side?: 'top' | 'bottom';
  align?: 'start' | 'end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** A list of actions under a button. Letters jump to items, Escape closes, focus returns. */
export function Menu({ trigger, caption, groups, side = 'bottom', align = 'start', ...state }: Props) {
  return (
    <Base.Root modal={false} {...state}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="menu-place" side={side} align={align} sideOffset={4} collisionPadding={8}>
          <Base.Popup className="menu">
            {caption && <div className="cap">{caption}</div>}
            {groups.map((items, index) => (
              <Base.Group key={items[0]?.key ?? index}>
                {index > 0 && <hr />}
                {items.map((item) => (
                  <Item key={item.key} item={item} />
                ))}
              </Base.Group>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Item({ item: { label, icon, kbd, on, danger, impossible, onSelect } }: { item: MenuItem }) {
  const classes = ['it', on && 'on', danger && 'danger'].filter(Boolean).join(' ');
  return (
    <Base.Item
      className={classes}
      disabled={Boolean(impossible)}
      onClick={onSelect}
      aria-current={on || undefined}
    >
      {icon}
      <span className="grow">
        {label}
        {impossible && <span className="why">{impossible}</span>}
      </span>
      {kbd && <kbd>{kbd}</kbd>}
    </Base.Item>
  );
}

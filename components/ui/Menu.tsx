import { Menu as Base } from '@base-ui/react/menu';
import {
  type KeyboardEvent as FocusedKey,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
} from 'react';

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
  /** The element that opens it: a `Button` or `IconButton`. Without one, `open` and `anchor` rule. */
  trigger?: ReactElement<Record<string, unknown>>;
  /** Where it opens without a trigger. */
  anchor?: Element | null;
  /** Where the keys go on when it closes; the trigger, if not given. */
  focusAfter?: RefObject<HTMLElement | null>;
  caption?: ReactNode;
  /** Groups are divided by a line. */
  groups: MenuItem[][];
  side?: 'top' | 'bottom';
  align?: 'start' | 'end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** A list of actions under a button. The key beside an item chooses it, letters jump, Escape closes, focus returns. */
export function Menu({
  trigger,
  anchor,
  focusAfter,
  caption,
  groups,
  side = 'bottom',
  align = 'start',
  ...state
}: Props) {
  const actions = useRef<{ close: () => void; unmount: () => void } | null>(null);

  /** Whether the key was an item's. */
  function choose(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const item = groups
      .flat()
      .find(({ kbd, impossible }) => !impossible && kbd?.toLowerCase() === event.key.toLowerCase());
    if (!item) return false;
    event.preventDefault();
    event.stopPropagation();
    actions.current?.close();
    item.onSelect();
    return true;
  }

  function onKeyDown(event: FocusedKey & { preventBaseUIHandler?: () => void }) {
    if (choose(event.nativeEvent)) event.preventBaseUIHandler?.();
  }

  return (
    <Base.Root modal={false} actionsRef={actions} {...state}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          className="menu-place"
          {...(anchor ? { anchor } : {})}
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
        >
          <Base.Popup
            className="menu"
            onKeyDown={onKeyDown}
            {...(focusAfter ? { finalFocus: focusAfter } : {})}
          >
            <EarlyKeys choose={choose} />
            {caption && <div className="cap">{caption}</div>}
            {groups
              .filter((items) => items.length > 0)
              .map((items, index) => (
                <Base.Group key={items[0]?.key}>
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

/** Keys pressed as soon as the menu stands, before the focus has come into it. */
function EarlyKeys({ choose }: { choose: (event: KeyboardEvent) => boolean }) {
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Element && event.target.closest('[role="menu"]');
      if (!isInside) latest.current(event);
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
  return null;
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

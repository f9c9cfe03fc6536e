import { Popover } from '@base-ui/react/popover';
import { ChevronUp } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useKeys } from '@/components/app/useKeys';
import { Button } from '@/components/ui/Button';

type Props = {
  /** On the button. */
  label: string;
  /** Instead of the arrow behind it: before the label. */
  icon?: ReactNode;
  side?: 'top' | 'bottom';
  /** Opens it. */
  hotkey: string;
  /** Of the field. */
  field: string;
  /** Names there are already, to choose from. */
  known: readonly string[];
  /** The first is what Enter does. */
  actions: readonly { label: string; onName: (name: string) => void }[];
};

/** Asks for a name, one there is or a new one, and what to do with it. */
export function NamePopover({ label, icon, side = 'top', hotkey, field, known, actions }: Props) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const id = useId();
  useKeys({ [hotkey]: () => setOpen(true) });
  const choose = (action: Props['actions'][number] | undefined) => {
    if (!name.trim()) return;
    setOpen(false);
    setName('');
    action?.onName(name.trim());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose(actions[0]);
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        render={
          <Button>
            {icon}
            {label} <kbd>{hotkey.replace('shift+', '⇧').toUpperCase()}</kbd>
            {!icon && <ChevronUp className="i s" aria-hidden="true" />}
          </Button>
        }
      />
      <Popover.Portal>
        <Popover.Positioner
          className="menu-place"
          side={side}
          align="end"
          sideOffset={4}
          collisionPadding={8}
        >
          <Popover.Popup className="name-popover" aria-label={label}>
            <label className="lab" htmlFor={id}>
              {field}
            </label>
            <form className="row" onSubmit={submit}>
              <span className="field grow">
                <input
                  id={id}
                  list={`${id}-known`}
                  maxLength={200}
                  value={name}
                  onChange={(event) => setName(event.currentTarget.value)}
                />
              </span>
              <datalist id={`${id}-known`}>
                {known.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
              {actions.map((action, index) => (
                <Button
                  key={action.label}
                  type={index === 0 ? 'submit' : 'button'}
                  {...(index === 0 ? {} : { onClick: () => choose(action) })}
                >
                  {action.label}
                </Button>
              ))}
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { StepButton } from './StepButton';
import type { Item, OpenForm } from './StepForm';
import { useArrival } from './useArrival';

/** What the list of a deal says of each of its rows. */
export type PieceProps = {
  isNext: boolean;
  onStep: () => void;
  onOpen: (form: OpenForm) => void;
  /** The open form, in the place of the step. */
  children: ReactNode;
};

type Props = Omit<PieceProps, 'onOpen'> & {
  item: Item;
  /** What it is, and how far. */
  head: ReactNode;
  state: string;
  menu: { label: string; groups: MenuItem[][] };
  /** What is known of it, in the order of its life; what is not is left out. */
  details: readonly (string | null | false | undefined)[];
  /** Between the details and the step. */
  more?: ReactNode;
};

/** A parcel or a promised piece of content: what, how far it is, its next step, and the rest in a menu. */
export function PieceLine({ item, head, state, menu, details, more, isNext, onStep, children }: Props) {
  const line = useArrival<HTMLLIElement>(item.row.id);
  const known = details.filter((part): part is string => Boolean(part));
  return (
    <li className="piece" ref={line} tabIndex={-1}>
      <div className="row">
        {head}
        <span className="grow" />
        <span className="meta nw">{state}</span>
        <Menu
          align="end"
          trigger={
            <IconButton size="s" label={menu.label}>
              <Ellipsis className="i" aria-hidden="true" />
            </IconButton>
          }
          groups={menu.groups}
        />
      </div>
      <p className="meta dots">
        {known.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      {more}
      {children ?? <StepButton item={item} isNext={isNext} onStep={onStep} />}
    </li>
  );
}

import { memo } from 'react';
import { Heading, type HeadingProps } from './Heading';
import type { Placed } from './placed';

type Props = Omit<HeadingProps, 'placed' | 'isLastPinned'> & { shown: readonly Placed[]; lastPinned: number };

/** The heads of the columns. They stay as they are while one types or scrolls. */
export const TableHead = memo(function TableHead({ shown, lastPinned, ...rest }: Props) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {shown.map((one, index) => (
          <Heading key={one.column.id} placed={one} isLastPinned={index === lastPinned} {...rest} />
        ))}
      </tr>
    </thead>
  );
});

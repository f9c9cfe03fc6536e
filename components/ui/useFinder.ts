import { type ChangeEvent, type KeyboardEvent, useId, useState } from 'react';

/** A field, and under it what its words find: arrows go through the options, over the ends, and Enter chooses, while the field keeps the focus. */
export function useFinder() {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const optionId = (index: number) => `${id}-${index}`;

  return {
    typed,
    /** For what was found: the option in hand, and what field, list and options need. */
    over<Option>(options: readonly Option[], choose: (option: Option | undefined) => unknown) {
      const current = Math.min(at, options.length - 1);
      function goTo(index: number): void {
        const next = (index + options.length) % Math.max(1, options.length);
        setAt(next);
        document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
      }
      function onKeyDown(event: KeyboardEvent): void {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'ArrowDown') goTo(current + 1);
        else if (event.key === 'ArrowUp') goTo(current - 1);
        else if (event.key === 'Enter') choose(options[current]);
        else return;
        event.preventDefault();
      }
      return {
        field: {
          type: 'text',
          role: 'combobox',
          'aria-expanded': true,
          'aria-controls': `${id}-list`,
          'aria-activedescendant': options.length > 0 ? optionId(current) : undefined,
          value: typed,
          onChange: (event: ChangeEvent<HTMLInputElement>) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          },
          onKeyDown,
        } as const,
        listId: `${id}-list`,
        optionAt: (index: number) =>
          ({
            id: optionId(index),
            role: 'option',
            'aria-selected': index === current,
            className: index === current ? 'it on' : 'it',
            onPointerMove: () => setAt(index),
            onClick: () => choose(options[index]),
          }) as const,
      };
    },
  };
}

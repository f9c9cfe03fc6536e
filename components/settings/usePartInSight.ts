import { type RefObject, useEffect, useState } from 'react';
import type { SettingsPart } from '@/components/app/settingsParts';

/** So far below the top edge, in px, a part begins to be the one that is read. */
const readAt = 80;

/** The part that is read while one scrolls: the last that began above the upper edge; at the end of the page the one that was gone to, else the last. */
export function usePartInSight(
  scroller: RefObject<HTMLElement | null>,
  parts: readonly SettingsPart[],
  idOf: (part: SettingsPart) => string,
): SettingsPart | null {
  const [inSight, setInSight] = useState(parts[0] ?? null);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const isAtEnd =
        element.scrollTop > 0 && element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
      const edge = element.getBoundingClientRect().top + readAt;
      const topOf = (part: SettingsPart) =>
        document.getElementById(idOf(part))?.getBoundingClientRect().top ?? edge;
      const goneTo = parts.find((part) => idOf(part) === document.activeElement?.id);
      const read = parts.findLast((part) => topOf(part) <= edge) ?? parts[0];
      setInSight((isAtEnd ? (goneTo ?? parts.at(-1)) : read) ?? null);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, parts, idOf]);

  return inSight;
}

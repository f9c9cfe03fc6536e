import { useEffect, useState } from 'react';

/** True once something has lasted this long: what is over in a moment is not said. */
export function useLasting(is: boolean, milliseconds: number): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!is) return setLasting(false);
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => clearTimeout(timer);
  }, [is, milliseconds]);
  return isLasting;
}

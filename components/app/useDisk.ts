import { useEffect, useState } from 'react';

/** Bytes used by Jianlian and left for it; null where the browser does not say. */
export type Disk = { used: number; left: number; isLow: boolean };
const everyMs = 5 * 60_000;
const least = 500 * 1024 * 1024;

/** How much room is left, asked again every five minutes. Low: under 500 MB, or under twice what is used: a restore needs room beside it. */
export function useDisk(): Disk | null {
  const [disk, setDisk] = useState<Disk | null>(null);
  useEffect(() => {
    const ask = () =>
      navigator.storage?.estimate?.().then(
        ({ usage, quota }) =>
          setDisk(usage === undefined || quota === undefined ? null : diskOf(usage, quota)),
        () => setDisk(null),
      );
    void ask();
    const timer = setInterval(() => void ask(), everyMs);
    return () => clearInterval(timer);
  }, []);
  return disk;
}

export function diskOf(used: number, quota: number): Disk {
  const left = Math.max(0, quota - used);
  return { used, left, isLow: left < Math.max(least, 2 * used) };
}

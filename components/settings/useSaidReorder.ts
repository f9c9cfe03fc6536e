import { useState } from 'react';
import { useT } from '@/components/app/useT';
import { useReorder } from './useReorder';

/**
 * A list whose lines are put elsewhere, and what is said of it then.
 * @param move puts one before another, null: to the end; its answer null: it was refused
 */
export function useSaidReorder(
  lines: readonly { id: string; name: string }[],
  move: (id: string, before: string | null) => Promise<object | null>,
) {
  const { t } = useT();
  const [said, setSaid] = useState('');
  const ids = lines.map(({ id }) => id);

  async function moveAndSay(id: string, before: string | null): Promise<void> {
    const name = lines.find((line) => line.id === id)?.name ?? '';
    if ((await move(id, before)) === null) return;
    const at = ids.filter((other) => other !== id).indexOf(before ?? '');
    const place = at === -1 ? ids.length : at + 1;
    setSaid(t('settings.stages.moved', { name, place, count: ids.length }));
  }

  return { said, ...useReorder(ids, (id, before) => void moveAndSay(id, before)) };
}

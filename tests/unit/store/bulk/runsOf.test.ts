import { expect, test } from 'vitest';
import { runsOf } from '@/lib/store/bulk/runsOf';
import { seededRandom } from '@/tests/make';

test('[SHEET-27] runs hold every id that goes, once, and no other', () => {
  const seed = Number(process.env.JIANLIAN_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`seed ${seed}`);
  const random = seededRandom(seed);
  for (let round = 0; round < 200; round++) {
    const sorted = Array.from(
      { length: Math.floor(random() * 60) },
      (_, n) => `id-${String(n).padStart(3, '0')}`,
    );
    const share = random();
    const going = new Set(sorted.filter(() => random() < share));

    const runs = runsOf(sorted, new Set([...going, 'not here']));

    const taken = sorted.filter((id) => runs.some(([first, last]) => first <= id && id <= last));
    expect(taken).toEqual([...going]);
    for (const [at, [first]] of runs.entries()) expect(first > (runs[at - 1]?.[1] ?? '')).toBe(true);
  }
});

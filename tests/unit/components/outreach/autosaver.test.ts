import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { autosaver } from '@/components/outreach/autosaver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('saving while typing', () => {
  test('[WRITE-10] saves within half a second of the first unsaved letter, even if the typing never pauses', async () => {
    const saved: string[] = [];
    const saver = autosaver<string>(async (text) => void saved.push(text));

    for (let ms = 0; ms < 1000; ms += 50) {
      saver.change(`text ${ms}`);
      await vi.advanceTimersByTimeAsync(50);
    }

    expect(saved.length).toBeGreaterThanOrEqual(2);
    expect(saved[0]).toBe('text 350');
  });

  test('[WRITE-10] one save at a time, the newest text wins', async () => {
    const saved: string[] = [];
    let release = () => {};
    const saver = autosaver<string>(async (text) => {
      saved.push(text);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    });

    saver.change('a');
    await vi.advanceTimersByTimeAsync(400);
    saver.change('ab');
    saver.change('abc');
    await vi.advanceTimersByTimeAsync(400);
    expect(saved).toEqual(['a']);

    release();
    await vi.advanceTimersByTimeAsync(400);
    release();
    await vi.advanceTimersByTimeAsync(0);

    expect(saved).toEqual(['a', 'abc']);
    expect(saver.isWaiting()).toBe(false);
  });

  test('[WRITE-10] a save that takes longer than the delay does not end the saving', async () => {
    const saved: string[] = [];
    const saver = autosaver<string>(async (text) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      saved.push(text);
    });

    for (let letter = 0; letter < 50; letter++) {
      saver.change(`text ${letter}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(3000);
    saver.change('after');
    await vi.advanceTimersByTimeAsync(3000);

    expect(saved).toContain('text 49');
    expect(saved.at(-1)).toBe('after');
  });

  test('[WRITE-11] leaving the page saves at once, also while a save is running', async () => {
    const saved: string[] = [];
    const saver = autosaver<string>(async (text) => {
      await Promise.resolve();
      saved.push(text);
    });

    saver.change('a');
    void saver.flush();
    saver.change('b');
    await saver.flush();

    expect(saved.at(-1)).toBe('b');
    expect(saver.isWaiting()).toBe(false);
  });

  test('[WRITE-12] a text that could not be saved keeps waiting and goes with the next change', async () => {
    let isFull = true;
    const saved: string[] = [];
    const saver = autosaver<string>(async (text) => {
      if (isFull) throw new Error('full');
      saved.push(text);
    });

    saver.change('a');
    await vi.advanceTimersByTimeAsync(400);
    expect(saver.isWaiting()).toBe(true);

    isFull = false;
    await saver.flush();

    expect(saved).toEqual(['a']);
  });

  test('[WRITE-12] a newer text is not replaced by an older one that failed', async () => {
    const saved: string[] = [];
    let calls = 0;
    const saver = autosaver<string>(async (text) => {
      calls++;
      await Promise.resolve();
      if (calls === 1) throw new Error('full');
      saved.push(text);
    });

    saver.change('old');
    const flushed = saver.flush();
    saver.change('new');
    await flushed;
    await saver.flush();

    expect(saved.at(-1)).toBe('new');
    expect(saved).not.toContain('old');
  });

  test('[WRITE-10] a text thrown away is not saved after all', async () => {
    const saved: string[] = [];
    const saver = autosaver<string>(async (text) => void saved.push(text));

    saver.change('a');
    saver.forget();
    await vi.advanceTimersByTimeAsync(1000);

    expect(saved).toEqual([]);
  });
});

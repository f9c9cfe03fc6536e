import { useEffect, useState } from 'react';

/** Copies a text and says so for a moment. */
export function useCopy() {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');

  useEffect(() => {
    if (state !== 'copied') return;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed'); // no focus, or the browser forbids it: the text can still be selected
    }
  }

  return { copy, copied: state === 'copied', hasFailed: state === 'failed' };
}

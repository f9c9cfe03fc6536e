import { useEffect, useState } from 'react';
import { browser } from '@/lib/browser';
import { builtIn } from '@/lib/translate/browserTranslator';
import { noTranslation, type TranslationSetup, translationSetupSchema } from '@/lib/translate/setup';

const place = 'translation';

/** Where nothing was chosen, the browser's own translator serves if there is one: with it no text leaves. */
const unchosen = (): TranslationSetup => ({ ...noTranslation, service: builtIn() ? 'browser' : 'none' });

/** The translator of this person and browser, live in every window. It holds the key and stands outside records and settings. */
export function useTranslationSetup(): {
  setup: TranslationSetup | null;
  change: (changes: Partial<TranslationSetup>) => Promise<void>;
} {
  const [setup, setSetup] = useState<TranslationSetup | null>(null);

  useEffect(() => {
    const read = () => void readSetup().then(setSetup);
    const follow = (changes: object, area: string) => area === 'local' && place in changes && read();
    read();
    browser.storage.onChanged.addListener(follow);
    return () => browser.storage.onChanged.removeListener(follow);
  }, []);

  return {
    setup,
    async change(changes) {
      const next = { ...(await readSetup()), ...changes };
      setSetup(next);
      await browser.storage.local.set({ [place]: next });
    },
  };
}

async function readSetup(): Promise<TranslationSetup> {
  const parsed = translationSetupSchema.safeParse((await browser.storage.local.get(place))[place]);
  return parsed.success ? parsed.data : unchosen();
}

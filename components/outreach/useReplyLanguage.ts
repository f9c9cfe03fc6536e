import { useEffect, useState } from 'react';
import { browser } from '@/lib/browser';
import { type Detected, languageOf } from '@/lib/outreach/reply/languageOf';
import { ownWords } from '@/lib/outreach/reply/ownWords';

/** What a reply is written in, asked of its script and of the browser's own detector; nothing leaves the device. */
export function useReplyLanguage(text: string): string | null {
  const [language, setLanguage] = useState<string | null>(null);

  useEffect(() => {
    const { own } = ownWords(text.slice(0, 8000));
    let isOld = false;
    void detected(own).then((found) => {
      if (!isOld) setLanguage(languageOf(own, found));
    });
    return () => {
      isOld = true;
    };
  }, [text]);

  return language;
}

/** null: this browser cannot tell. */
async function detected(text: string): Promise<Detected | null> {
  if (text.trim() === '') return null;
  try {
    return await browser.i18n.detectLanguage(text.slice(0, 2000));
  } catch {
    return null;
  }
}

import { browser } from '@/lib/browser';
import { AppError } from '@/lib/errors';
import type { Envelope, ToContentScript } from '@/lib/messages/types';

/** Longest answer of a content script, in UTF-16 units of its JSON. */
export const longestAnswer = 256 * 1024;

/**
 * Asks the content script in the top frame of a tab. What it answers is a page's word: whoever uses it checks it.
 * @throws AppError `capture.notACreatorPage` where no content script of ours lives, `capture.tooLarge`
 */
export async function askTab<K extends keyof ToContentScript>(
  tabId: number,
  name: K,
  request: ToContentScript[K]['request'],
): Promise<unknown> {
  const message: Envelope = { jianlian: name, request };
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, message, { frameId: 0 })
    .catch((cause: unknown) => {
      throw new AppError('capture.notACreatorPage', {}, { cause });
    });
  if (JSON.stringify(answer ?? null).length > longestAnswer) throw new AppError('capture.tooLarge');
  return answer;
}

// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { copyAndOpen } from '@/components/outreach/copyAndOpen';

const opened: { href: string; target: string; rel: string }[] = [];
vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
  opened.push({ href: this.href, target: this.target, rel: this.rel });
});
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
afterEach(() => void opened.splice(0));

test('[WRITE-8] the text is in the clipboard before the page opens, and the page learns nothing of this one', async () => {
  const order: string[] = [];
  clipboard(async (text) => void order.push(`copied ${text}, opened ${opened.length}`));

  const done = await copyAndOpen('Hi', 'https://www.tiktok.com/@ana.example');

  expect(done).toEqual({ copied: true, opened: true });
  expect(order).toEqual(['copied Hi, opened 0']);
  expect(opened).toEqual([
    { href: 'https://www.tiktok.com/@ana.example', target: '_blank', rel: 'noreferrer noopener' },
  ]);
  expect(document.querySelector('a')).toBeNull();
});

test('[WRITE-8] where copying fails nothing is opened', async () => {
  clipboard(() => Promise.reject(new DOMException('no focus', 'NotAllowedError')));

  expect(await copyAndOpen('Hi', 'https://www.tiktok.com/@ana.example')).toEqual({
    copied: false,
    opened: false,
  });
  expect(opened).toEqual([]);
});

test('[WRITE-8] a mail address goes to the mail program, without a tab; no address copies only', async () => {
  clipboard(async () => {});

  await copyAndOpen('Hi', 'mailto:ana@example.com');
  expect(opened[0]?.target).toBe('');
  expect(await copyAndOpen('Hi', null)).toEqual({ copied: true, opened: false });
});

import { pageApi } from '@/lib/messages/send';

const pollEvery = 1000;

/**
 * Takes the place of WXT's class of this name in the build (wxt.config.ts): the part of it that our content script uses, since every
 * page of the two sites pays for the rest. Ends when the extension is gone or when a newer copy of this script starts.
 */
export class ContentScriptContext {
  private readonly ended = new AbortController();

  constructor(name: string) {
    const started = `${pageApi().runtime?.id}:${name}:started`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => this.end(), { signal: this.ended.signal });
  }

  get isValid(): boolean {
    if (!pageApi().runtime?.id) this.end();
    return !this.ended.signal.aborted;
  }

  onInvalidated(act: () => void): void {
    this.ended.signal.addEventListener('abort', act);
  }

  requestIdleCallback(act: () => void, options: IdleRequestOptions): void {
    requestIdleCallback(() => this.ended.signal.aborted || act(), options);
  }

  /** In-app navigation, before or after the address changes; each second where the browser has no Navigation API. */
  addEventListener(_target: Window, _type: 'wxt:locationchange', act: () => void): void {
    const { signal } = this.ended;
    const { navigation } = globalThis as unknown as { navigation?: EventTarget };
    if (navigation) {
      navigation.addEventListener('navigate', act, { signal });
      return;
    }
    let address = location.href;
    const timer = setInterval(() => {
      if (address === location.href) return;
      address = location.href;
      act();
    }, pollEvery);
    this.onInvalidated(() => clearInterval(timer));
  }

  private end(): void {
    this.ended.abort();
  }
}

import { pageApi } from '@/lib/messages/send';

const pollEvery = 1000;

/**
 * Takes the place of WXT's class of this name in the build (wxt.config.ts): the part of it that our content script uses, since every
 * page of the two sites pays for the rest. Ends when the extension is gone or when a newer copy of this script starts. The first use of
 * a browser's class costs a page about a tenth of a millisecond: this one needs an event and no other.
 */
export class ContentScriptContext {
  private hasEnded = false;
  private readonly atEnd: (() => void)[] = [];

  constructor(name: string) {
    const started = `${pageApi().runtime?.id}:${name}:started`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => this.end());
  }

  get isValid(): boolean {
    if (!pageApi().runtime?.id) this.end();
    return !this.hasEnded;
  }

  onInvalidated(act: () => void): void {
    this.atEnd.push(act);
  }

  /** In-app navigation where the browser has no Navigation API: compares addresses once a second. */
  addEventListener(_target: Window, _type: 'wxt:locationchange', act: () => void): void {
    let address = location.href;
    const timer = setInterval(() => {
      if (address === location.href) return;
      address = location.href;
      act();
    }, pollEvery);
    this.onInvalidated(() => clearInterval(timer));
  }

  private end(): void {
    this.hasEnded = true;
    for (const act of this.atEnd.splice(0)) act();
  }
}

import { expect, type Locator, type Page } from '@playwright/test';
import type { SavedPage } from './savedPages';

/** A page of one of the sites, with our button in it. */
export class CreatorPage {
  readonly button: Locator;

  constructor(readonly page: Page) {
    this.button = page.locator('jianlian-save');
  }

  /** A real click in the middle of the button, and its answer. */
  async addToPipeline(): Promise<void> {
    await this.ready();
    await this.pressMiddle();
    await this.answered();
  }

  /** The click alone: for measuring, and for moments that do not wait. Its words are out of a page's reach, so the place is all there is. */
  async pressMiddle(): Promise<void> {
    const box = await this.button.boundingBox();
    if (!box) throw new Error('the button has no box');
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** The frame inside the button has drawn itself; a person is not faster than it. */
  async ready(): Promise<void> {
    await expect(this.button).toBeVisible();
    await expect
      .poll(() => this.state(), { message: 'the button says what it is' })
      .not.toMatch(/^(|unknown|saving)$/);
    await this.steady();
  }

  /** It stands where it will stay: where the page has no place for it, it goes to a corner a moment after it came. */
  private async steady(): Promise<void> {
    let before = '';
    const isAsBefore = async () => {
      const box = JSON.stringify(await this.button.boundingBox());
      const isSame = box === before;
      before = box;
      return isSame;
    };
    await expect.poll(isAsBefore, { message: 'the button has its place', intervals: [120] }).toBe(true);
  }

  /** The press has been answered: saved, or why not. */
  async answered(): Promise<void> {
    await expect
      .poll(() => this.state(), { message: 'the press is answered' })
      .not.toMatch(/^(|unknown|add|saving)$/);
  }

  /** `add`, `saving`, `inPipeline`, `incomplete`, `doNotContact`, `refused` or `failed`; empty while the frame is not there. */
  async state(): Promise<string> {
    return (await this.inCard((button) => button.getAttribute('data-is'))) ?? '';
  }

  /** The name a screen reader gives the button. */
  async label(): Promise<string> {
    return (
      (await this.inCard((button) =>
        button.getAttribute('aria-label').then((label) => label ?? button.textContent()),
      )) ?? ''
    );
  }

  /** The keyboard is in the button: what has the focus of the page is our element. */
  hasFocus(): Promise<boolean> {
    return this.page.evaluate(() => document.activeElement?.localName === 'jianlian-save');
  }

  /** Where the button stands and what lies over its middle, for a report. */
  async surroundings(): Promise<string> {
    const box = await this.button.boundingBox();
    const middle = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const page = await this.page.evaluate((at) => {
      const over = at ? document.elementFromPoint(at.x, at.y) : null;
      return {
        over: over?.outerHTML.slice(0, 200),
        window: [innerWidth, innerHeight],
        scrolled: [scrollX, scrollY],
        elements: document.querySelectorAll('*').length,
        length: document.documentElement.outerHTML.length,
      };
    }, middle);
    return JSON.stringify({ box, state: await this.state(), ...page });
  }

  /** The frame is an extension page in a closed shadow root: found among the page's frames, not in its DOM. */
  private async inCard(ask: (button: Locator) => Promise<string | null>): Promise<string | null> {
    for (const frame of this.page.frames().filter((one) => one.url().startsWith('chrome-extension://'))) {
      const button = frame.locator('button[data-is]');
      const answer =
        (await button.count().catch(() => 0)) > 0 ? await ask(button.first()).catch(() => null) : null;
      if (answer !== null) return answer;
    }
    return null;
  }

  /** What the site's own router does: the address and the visible part become those of another creator, the embedded data stay. */
  async navigateInApp(to: SavedPage, visiblePart: string): Promise<void> {
    await this.page.evaluate(
      ([html, path, selector]) => {
        history.pushState({}, '', path);
        const next = new DOMParser().parseFromString(html, 'text/html').querySelector(selector);
        const old = document.querySelector(selector);
        if (!next) throw new Error(`the second page has no ${selector}`);
        const copy = document.importNode(next, true);
        if (old) old.replaceWith(copy);
        else document.body.prepend(copy);
      },
      [to.html, new URL(to.url).pathname, visiblePart] as const,
    );
  }
}

import { expect, type Locator, type Page } from '@playwright/test';
import type { SavedPage } from './savedPages';

/** A page of one of the sites, with our button in it. */
export class CreatorPage {
  readonly button: Locator;

  constructor(readonly page: Page) {
    this.button = page.locator('jianlian-save');
  }

  /** A real click in the middle of the button. Its words are out of a page's reach, so the place is all there is. */
  async addToPipeline(): Promise<void> {
    await expect(this.button).toBeVisible();
    await this.settled();
    await this.pressMiddle();
  }

  /** The click alone: for measuring, and for moments that do not wait. */
  async pressMiddle(): Promise<void> {
    const box = await this.button.boundingBox();
    if (!box) throw new Error('the button has no box');
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** The frame inside the button has drawn itself; a person is not faster than it. */
  async settled(): Promise<void> {
    await expect.poll(() => this.cardText(), { message: 'the card in the button has drawn' }).not.toBe('');
  }

  /** The card's frame is an extension page inside a closed shadow root: found among the page's frames, not in its DOM. */
  async cardText(): Promise<string> {
    const frame = this.page.frames().find((one) => one.url().startsWith('chrome-extension://'));
    return (
      (await frame
        ?.locator('body')
        .textContent()
        .catch(() => '')) ?? ''
    );
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

import { expect, type Locator, type Page } from '@playwright/test';
import type { Row, TableName } from '@/lib/model/records';
import type { Settings } from '@/lib/model/settings';
import type { ExportFile } from '@/lib/store';
import { readRows } from './rows';
import { inAnyLanguage } from './texts';

type ExtensionStorage = {
  get: (key: string) => Promise<Record<string, object | undefined>>;
  set: (values: Record<string, object>) => Promise<void>;
};

/** The panel's page, opened as a tab: the same page the browser's side panel shows. */
export class Panel {
  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  /** A creator's row in the pipeline. */
  row(name: RegExp | string): Locator {
    return this.page.getByRole('row', { name });
  }

  /** Opens a place inside the panel, such as `/pipeline` or `/deal/<id>`, as a person who follows a link. */
  async open(place: string): Promise<void> {
    await this.page.goto(`${this.address}#${place}`);
  }

  /** Nothing is loading any more. */
  async settled(): Promise<void> {
    await expect(this.page.getByRole('main')).toBeVisible();
    await expect(this.page.locator('[aria-busy="true"], .dup-run')).toHaveCount(0);
    await this.page.waitForTimeout(250); // the longest movement is 220 ms
  }

  /** How many pixels the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /** Settings as if they had been chosen in Settings; open windows follow. */
  async change(settings: Partial<Settings>): Promise<void> {
    await this.page.evaluate(async (changes) => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: ExtensionStorage } } }).chrome
        .storage;
      const { settings: before } = await local.get('settings');
      await local.set({ settings: { ...before, ...changes } });
    }, settings);
  }

  /** Imports an export through Settings, as a person would. */
  async seed(file: ExportFile): Promise<void> {
    await this.open('/settings');
    const input = this.page.locator('input[type="file"]');
    await input.setInputFiles({
      name: 'practice.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    const count = Object.values(file.tables).reduce((sum, rows) => sum + rows.length, 0);
    await this.page
      .getByRole('button', { name: inAnyLanguage('settings.import.confirm', { count }) })
      .click();
    await expect.poll(async () => (await this.rows('deals')).length).toBe(file.tables.deals?.length ?? 0);
  }

  rows<T extends TableName>(table: T): Promise<Row<T>[]> {
    return readRows(this.page, table);
  }
}

import type { Locator, Page } from '@playwright/test';
import type { Row, TableName } from '@/lib/model/records';
import { readRows } from './rows';

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

  /** Opens a place inside the panel, such as `/pipeline` or `/deal/<id>`. */
  async open(place: string): Promise<void> {
    await this.page.goto(`${this.address}#${place}`);
  }

  rows<T extends TableName>(table: T): Promise<Row<T>[]> {
    return readRows(this.page, table);
  }
}

import { expect, type Page } from '@playwright/test';
import type { UiLanguage } from '@/lib/model/settings';
import type { Panel } from './Panel';
import { textOf } from './texts';

/** The panel, read and pressed by its words in one language. */
export class Desk {
  private readonly page: Page;

  constructor(
    private readonly panel: Panel,
    private readonly language: UiLanguage,
  ) {
    this.page = panel.page;
  }

  text(key: string, values: Record<string, string | number> = {}): string {
    return textOf(key, values, this.language);
  }

  button(key: string, values = {}) {
    const begins = this.text(key, values).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.page.getByRole('button', { name: new RegExp(`^${begins}`) }).first();
  }

  async press(key: string): Promise<void> {
    await this.button(key).click();
  }

  /** These words stand on the screen. */
  async sees(key: string, values = {}): Promise<void> {
    await expect(this.page.getByText(this.text(key, values)).filter({ visible: true }).first()).toBeVisible();
  }

  /** From the list to the draft of a direct message. */
  async openDraft(name: string): Promise<void> {
    await this.panel.open('/');
    await this.panel.row(name).click();
    await this.press('creator.write');
    await this.page.getByRole('tab', { name: this.text('draft.channels.tiktokDm') }).click();
    await expect(this.body('ja')).toHaveValue(/Northpan 24/);
  }

  /** What only a person can say in a first message. */
  async fillFirstContact(): Promise<void> {
    await this.fillIn('ref.post', '千代纸小狐狸', '千代紙のきつね');
    await this.fillIn('deliverable', '一条60秒视频', '60秒の動画1本');
    await this.fillIn('window', null, '2026-12-20');
    await this.fillIn('offer.value', null, '$450');
  }

  body(language: 'zh' | 'ja') {
    const name = this.text('draft.body', { language: this.text(`draft.languages.${language}`) });
    return this.page.getByRole('textbox', { name });
  }

  /** Selects words of a text, as a person drags over them. */
  async select(language: 'zh' | 'ja', words: string): Promise<void> {
    await this.body(language).evaluate((field: HTMLTextAreaElement, wanted) => {
      const start = field.value.indexOf(wanted);
      field.focus();
      field.setSelectionRange(start, start + wanted.length);
    }, words);
  }

  async openFollowUps() {
    return (await this.panel.rows('tasks')).filter((task) => task.kind === 'followUp' && !task.doneAt);
  }

  /** A value of the draft; `working` only where the words differ between the languages. */
  private async fillIn(path: string, working: string | null, outgoing: string): Promise<void> {
    const region = this.page.getByRole('region', { name: this.text('draft.fill.title') });
    const name = this.text(`variables.${path}`);
    const field = (label: string) => region.getByLabel(label, { exact: true }).first();
    if (working === null) return field(name).fill(outgoing);
    const inLanguage = (code: string) =>
      field(this.text('draft.fill.field', { name, language: this.text(`draft.languages.${code}`) }));
    await inLanguage('zh').fill(working);
    await inLanguage('ja').fill(outgoing);
  }

  /** Who writes, what is offered, and a translator: in Settings, as a person does. */
  async introduceOurselves(translator: URL): Promise<void> {
    await this.panel.open('/settings');
    const fill = async (key: string, value: string) => {
      const field = this.page.getByLabel(this.text(key), { exact: true });
      await field.fill(value);
      await field.blur();
    };
    await this.page.getByLabel(this.text('settings.screen.workingLanguage')).selectOption('zh');
    await fill('settings.sender.name', '林悦');
    await fill('settings.sender.brand', 'Northlight');
    await this.press('settings.products.add');
    await fill('settings.products.name', 'Northpan 24');
    await this.press('settings.products.save');
    await this.page.getByLabel(this.text('settings.translation.service')).selectOption('openai');
    await fill('settings.translation.address', `${translator.origin}/v1`);
    await fill('settings.translation.model', 'invented-1');
    await fill('settings.translation.key', 'sk-secret');
    await this.page.getByText(this.text('settings.translation.keyStored')).waitFor();
  }
}

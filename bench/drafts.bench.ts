import type { Page } from '@playwright/test';
import { launch } from '@/tests/e2e/launch';
import { textOf } from '@/tests/e2e/texts';
import type { Figure } from './figure';
import { type Phase, percentile, phase } from './phase';
import { seedPool } from './poolSeed';
import { rawImport } from './rawImport';

const people = 20_000;
/** The budgets are for so many drafts; what was measured over more or fewer is brought to it. */
const budgeted = 5000;

/**
 * Drafts from one template for all in one stage of 20,000 people in the built panel, and the undo of them. The budgets are our own: no other
 * tool is known to do this in a browser; the floor beside them is IndexedDB alone with the same records.
 */
export async function measure(): Promise<Figure[]> {
  const browser = await launch();
  const address = `chrome-extension://${browser.extensionId}/sidepanel.html`;
  try {
    await seedPool(browser.context, address, people);
    const page = await browser.context.newPage();
    await page.goto(`${address}#/pipeline`);
    await page.locator('.rows tr.row-in').first().waitFor();
    await page.waitForTimeout(3000); // what a start leaves to idle time is none of ours
    await chooseStage(page);
    const written = await phase(page, 'submit', '.drafts-result', () => page.keyboard.press('Enter'));
    const floor = await rawImport(page, ['messages']);
    const undo = page.locator('.drafts-result').getByRole('button', { name: textOf('ui.undo') });
    await undo.focus();
    const gone = `.toast:not(:has(button))`;
    const undone = await phase(page, 'keydown', gone, () => page.keyboard.press('Enter'));
    return figuresOf(floor.records, written, undone, floor);
  } finally {
    await browser.close();
  }
}

/** Everybody in the first stage, and the template they get; Enter writes. */
async function chooseStage(page: Page): Promise<void> {
  const stage = page.locator('.pills .pill', { hasText: textOf('stageKinds.sourced') });
  await stage.click();
  await page.locator('.row-mark').first().click();
  await page.locator('.bar.bulk .link').click();
  await page.keyboard.press('Shift+C');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.type(textOf('draft.template.firstContact'));
  await page.keyboard.press('Enter');
  await page.locator('.before-drafts').waitFor();
}

function figuresOf(
  count: number,
  written: Phase,
  undone: Phase,
  floor: { put: number; deleted: number },
): Figure[] {
  const share = budgeted / count;
  const how = (ms: number) => `${count} drafts in ${(ms / 1000).toFixed(1)} s, once, brought to ${budgeted}`;
  const frames = ({ frames }: Phase) => ({
    value: percentile(frames, 0.95),
    how: `${frames.length} frames, 99th percentile ${percentile(frames, 0.99).toFixed(0)} ms, longest ${Math.max(...frames).toFixed(0)} ms`,
  });
  return [
    {
      key: 'draftsMs',
      value: written.ms * share,
      floor: floor.put * share,
      how: `${how(written.ms)}; without us: the same records put by IndexedDB alone`,
    },
    { key: 'draftsFrameMs', ...frames(written) },
    {
      key: 'draftsUndoMs',
      value: undone.ms * share,
      floor: floor.deleted * share,
      how: `${how(undone.ms)}; without us: the same records deleted by IndexedDB alone`,
    },
    { key: 'draftsUndoFrameMs', ...frames(undone) },
  ];
}

import { launch } from '@/tests/e2e/launch';
import { type Figure, median } from './figure';
import { cards, marksCost } from './marksCost';

const runs = 5;

/** What marks cost a search page of fifty cards, all on screen. */
export async function measure(): Promise<Figure[]> {
  const added: number[] = [];
  for (let run = 0; run < runs; run++) {
    const browser = await launch();
    try {
      added.push((await marksCost(browser)).added);
    } finally {
      await browser.close();
    }
  }
  const how = `${cards} cards on screen, median of ${runs} runs, each less the same page without marks`;
  return [{ key: 'marksScriptMs', value: median(added), how }];
}

import { AxeBuilder } from '@axe-core/playwright';
import type { ExportFile } from '@/lib/store';
import { cutOffImport } from './cutOffImport';
import { expect, test } from './extension';
import { invented, secondAccount } from './invented';
import { practicePipeline } from './practicePipeline';
import { dealsByHandle, screens } from './screens';

const now = '2026-11-24T17:40:00.000Z';
let file: ExportFile;

test.use({ pinnedAt: now });
test.beforeAll(async () => {
  file = await practicePipeline(now, [...invented, secondAccount]);
});

for (const language of ['en', 'zh-CN'] as const) {
  test(`no barrier on any screen in ${language}: two widths, two looks`, async ({ panel }) => {
    test.setTimeout(900_000);
    const deals = dealsByHandle(file);
    const found: string[] = [];
    const empties = screens.filter(({ empty }) => empty);
    const others = screens.filter(({ empty }) => !empty);

    for (const screen of [...empties, ...others]) {
      if (screen === others[0]) await panel.seed(file);
      if (screen === others.find(({ cutOff }) => cutOff)) await cutOffImport(panel);
      for (const theme of ['light', 'dark'] as const) {
        await panel.change({ language, theme, edition: screen.edition ?? 'pro' });
        for (const width of [360, 1280]) {
          await panel.page.setViewportSize({ width, height: 800 });
          await panel.open(screen.place(deals));
          await panel.settled();
          await screen.act?.(panel.page);
          const { violations } = await new AxeBuilder({ page: panel.page }).analyze();
          found.push(
            ...violations.flatMap(({ id, nodes }) =>
              nodes.map(
                (node) =>
                  `${screen.name} ${width} ${theme}: ${id} ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`,
              ),
            ),
          );
          const overflow = await panel.overflow();
          if (overflow > 0)
            found.push(`${screen.name} ${width} ${theme}: ${overflow} px wider than the window`);
          await screen.after?.(panel.page);
        }
      }
    }

    expect(found).toEqual([]);
  });
}

test('at 320 px nothing is cut off to the side', async ({ panel }) => {
  const deals = dealsByHandle(file);
  const found: string[] = [];
  await panel.seed(file);

  const others = screens.filter(({ empty }) => !empty);
  for (const screen of others) {
    if (screen === others.find(({ cutOff }) => cutOff)) await cutOffImport(panel);
    await panel.page.setViewportSize({ width: 320, height: 800 });
    await panel.open(screen.place(deals));
    await panel.settled();
    await screen.act?.(panel.page);
    if ((await panel.overflow()) > 0) found.push(`${screen.name}: ${await panel.overflow()} px`);
    await screen.after?.(panel.page);
  }

  expect(found).toEqual([]);
});

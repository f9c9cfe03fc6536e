import { launch } from './launch';
import { Panel } from './Panel';
import { practicePipeline } from './practicePipeline';
import { invented } from './invented';
import { dealsByHandle } from './screens';
const now = '2026-11-24T17:40:00.000Z';
const args = process.argv.slice(2);
const file = await practicePipeline(now, invented.map((p) => ({ ...p, handle: p.handle.slice(0, 13).replace(/[._]$/, '') })));
const deals = dealsByHandle(file);
const out = '/tmp/jl/shots';
const browser = await launch({ locale: 'en' });
await browser.context.clock.setFixedTime(now);
const page = await browser.context.newPage();
page.on('console', (m) => { if (['error', 'warning'].includes(m.type())) console.log('console', m.text().slice(0, 300)); });
page.on('pageerror', (e) => console.log('pageerror', e.message.slice(0, 500)));
const panel = new Panel(page, `chrome-extension://${browser.extensionId}/sidepanel.html`);
await page.setViewportSize({ width: 360, height: 760 });
await panel.open('/');
await page.waitForTimeout(800);
const shot = (n: string) => page.screenshot({ path: `${out}/${n}.png` });
const run = args[0] ?? 'all';
if (run.includes('empty') || run === 'all') {
  await shot('empty.en.360.light');
  await panel.change({ language: 'zh-CN', theme: 'dark' }); await page.waitForTimeout(300);
  await shot('empty.zh.360.dark');
  await panel.change({ language: 'en', theme: 'light' });
}
await panel.open('/settings');
await page.waitForTimeout(500);
await page.locator('input[type="file"]').setInputFiles({ name: 'practice.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
await page.waitForTimeout(700);
await page.locator('.btn.primary').first().click();
await page.waitForTimeout(1500);
await shot('settings.en.360.light');
for (const [w, h] of [[360, 760], [320, 700], [900, 760], [1280, 860], [1440, 900]] as const) {
  await page.setViewportSize({ width: w, height: h });
  for (const language of ['en', 'zh-CN'] as const) for (const theme of ['light', 'dark'] as const) {
    if ((language === 'en') !== (theme === 'light') && !run.includes('full')) continue;
    await panel.change({ language, theme });
    for (const [name, place] of [['pipeline', '/pipeline'], ['deal', `/deal/${deals.get('ana.example')}`], ['draft', `/deal/${deals.get('ana.example')}/draft`]] as const) {
      await panel.open(place); await page.waitForTimeout(600);
      await shot(`${name}.${language}.${w}.${theme}`);
    }
  }
}
await browser.close();

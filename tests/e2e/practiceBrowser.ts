import { launch } from './launch';
import { fixturePages } from './savedPages';

/** Opens a window with the extension, the panel's page and a list of practice creators; ends when the window is closed. */
const home = 'https://practice.example/';
const people = fixturePages().filter(
  ({ kind, expected }) => kind === 'profile' && expected?.isPrivate !== true && expected,
);

const browser = await launch({ headless: false });
for (const { url, html } of people) browser.pages.set(url, { html, policy: 'scriptless' });
const entries = people.map(
  ({ url, expected }) => `<li><a href="${url}">@${expected?.handle}</a> ${new URL(url).hostname}</li>`,
);
browser.pages.set(home, {
  policy: 'open',
  html: `<!doctype html><meta charset="utf-8"><title>Practice creators</title><style>body{font:16px/1.6 system-ui;margin:48px}</style>
    <h1>Practice creators</h1><p>Nobody here exists. Open one and press the button beside the name.</p><ul>${entries.join('')}</ul>`,
});

const [first] = browser.context.pages();
const page = first ?? (await browser.context.newPage());
await page.goto(home);
const panel = await browser.context.newPage();
await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
await page.bringToFront();
console.log(`${people.length} practice creators at ${home}`);
console.log(
  'The panel is in the second tab; the toolbar button opens it beside the page. Close the window to end.',
);
await new Promise((closed) => browser.context.on('close', closed));

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { aptInstall, mayInstall } from './apt.mjs';
import { whereIs } from './run.mjs';

const packages = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** The path of a browser that loads unpacked extensions: what BROWSER names, Chromium, Edge, Playwright's; else Debian's is installed. */
export async function findBrowser() {
  const found = installed();
  if (found) return found;

  if (mayInstall()) {
    console.log(`No browser found: installing ${packages.join(', ')} from Debian …`);
    await aptInstall(packages);
    const now = installed();
    if (now) return now;
  }
  console.error(
    [
      'No browser that can load the extension was found.',
      'Install one of these, then run the command again:',
      '  Debian or Ubuntu:  sudo apt-get install chromium fonts-noto-cjk fonts-noto-color-emoji',
      '  macOS:             brew install --cask chromium      (or Microsoft Edge)',
      '  Windows:           Microsoft Edge                    (part of the system)',
      '  anywhere:          npx playwright install chromium',
      'or say where it is:  BROWSER=/path/to/chromium npm start',
      'Google Chrome itself cannot be used: since version 137 it does not load extensions from the command line.',
    ].join('\n'),
  );
  process.exit(1);
}

function installed() {
  const named = process.env.BROWSER;
  if (named) {
    const path = isAbsolute(named) ? named : whereIs(named);
    if (path && existsSync(path) && loadsExtensions(path)) return path;
    console.log(
      `BROWSER is "${named}", which is no Chromium or Edge that can be started; looking for another.`,
    );
  }
  return candidates().find((path) => path && existsSync(path) && loadsExtensions(path));
}

function candidates() {
  return [
    whereIs('chromium'),
    whereIs('chromium-browser'),
    whereIs('microsoft-edge'),
    whereIs('microsoft-edge-stable'),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...['ProgramFiles(x86)', 'ProgramFiles'].map((key) =>
      process.env[key] ? join(process.env[key], 'Microsoft', 'Edge', 'Application', 'msedge.exe') : undefined,
    ),
    ...ofPlaywright(),
  ];
}

/** The browsers `npx playwright install` leaves in its cache, newest first. */
function ofPlaywright() {
  const caches = {
    linux: join(homedir(), '.cache', 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? caches[process.platform];
  if (!cache || !existsSync(cache)) return [];
  const programs = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-win', 'chrome.exe'],
  ];
  return readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((folder) => programs.map((program) => join(cache, folder, ...program)));
}

/** Windows' programs print no version; there the name has to do. */
function loadsExtensions(path) {
  if (process.platform === 'win32') return /msedge|chromium|ms-playwright/i.test(path);
  const said = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '';
  return /Chromium|Edge|for Testing/.test(said);
}

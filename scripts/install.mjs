import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, mustRun, root } from './run.mjs';

/** Installs exactly the lockfile where node_modules is missing or differs from it, then checks that Node 24 came with it. */
export async function installPackages() {
  const reason = whyInstall();
  if (reason) {
    console.log(`Installing the packages of package-lock.json (${reason}) …`);
    await mustRun('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }

  const version = spawnSync('node', ['--version'], { env: environment(), encoding: 'utf8' }).stdout?.trim();
  if (version?.startsWith('v24.')) return;
  console.error(
    `The package "node" should have brought Node 24 into node_modules/.bin, but there is ${version || 'none'}.\n` +
      'Its install script may have been switched off (npm config get ignore-scripts). Run: npm ci --ignore-scripts=false',
  );
  process.exit(1);
}

/** npm writes what it installed into node_modules/.package-lock.json, last of all: an interrupted install has none. */
function whyInstall() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'nothing installed yet';

  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  for (const [path, { version, integrity, optional, devOptional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const have = installed[path];
    if (!have && (optional || devOptional)) continue; // for another system
    if (have?.version !== version || have?.integrity !== integrity)
      return `${path.replace('node_modules/', '')} differs`;
    if (!existsSync(join(root, path))) return `${path} is gone`;
  }
  return undefined;
}

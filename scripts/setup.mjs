import { installTestPrograms } from './apt.mjs';
import { findBrowser } from './browser.mjs';
import { installPackages } from './install.mjs';

/**
 * Everything a command needs on a bare machine with some Node and npm: packages, and a browser where asked for.
 * Sets BROWSER for the tools that follow.
 */
export async function setup({ browser = true, testPrograms = false } = {}) {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    console.error(
      `Node ${process.versions.node} is too old to start with: install Node 20 or newer (nodejs.org).`,
    );
    process.exit(1);
  }
  await installPackages();
  if (browser) process.env.BROWSER = await findBrowser();
  if (testPrograms) await installTestPrograms();
}

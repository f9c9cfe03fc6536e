import { existsSync } from 'node:fs';
import { mustRun, run, whereIs } from './run.mjs';

/** Whether this is a Debian on which we are root. */
export function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && whereIs('apt-get') !== undefined;
}

let updated = false;

/** Installs Debian packages. `optional`: says so and goes on where it fails; returns whether it is there now. */
export async function aptInstall(packages, { optional = false } = {}) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, quiet: true };
  if (!updated) await run('apt-get', ['update'], options);
  updated = true;

  const args = ['install', '-y', '--no-install-recommends', ...packages];
  if (!optional) return Boolean(await mustRun('apt-get', args, options));
  return (await run('apt-get', args, options)).code === 0;
}

/** What only tests need: without it they are skipped and say so. */
export async function installTestPrograms() {
  const wanted = [
    {
      name: 'firefox-esr',
      here: () => whereIs('firefox-esr') ?? whereIs('firefox'),
      packages: ['firefox-esr'],
      for: 'the smoke test in Firefox',
    },
    {
      name: 'PostgreSQL',
      here: () => whereIs('postgres') ?? (existsSync('/usr/lib/postgresql') ? 'yes' : undefined),
      packages: ['postgresql'],
      for: 'the contract of the store on PostgreSQL',
    },
  ];
  for (const program of wanted.filter(({ here }) => !here())) {
    if (mayInstall()) console.log(`Installing ${program.name} for ${program.for} …`);
    const there = mayInstall() && (await aptInstall(program.packages, { optional: true }));
    if (!there)
      console.log(`${program.name} is not here and cannot be installed: ${program.for} will be skipped.`);
  }
}

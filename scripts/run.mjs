import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** The environment of every tool: our own Node and tools come first, nothing downloads a browser by itself. */
export function environment(extra = {}) {
  return {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    PUPPETEER_SKIP_DOWNLOAD: '1',
    WXT_TELEMETRY_DISABLED: '1',
    ...extra,
  };
}

/** Runs a tool in the project's folder. Shows what it prints as it comes and returns it with the exit code. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment(env),
      stdio: ['inherit', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.on('data', (part) => {
        output += part;
        if (!quiet) to.write(part);
      });
    }
    child.on('error', failed);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Like `run`, but a failure ends the script: the tool has already said why. */
export async function mustRun(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  if (options?.quiet) process.stderr.write(output);
  console.error(`\n${command} ${args.join(' ')} failed (exit ${code}).`);
  process.exit(1);
}

/** Where a program is, or undefined. Asks the system's own lookup, so that aliases and PATHEXT are its business. */
export function whereIs(program) {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [program], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split('\n')[0].trim() : undefined;
}

/** Runs a TypeScript file of the project on Node 24. */
export function runTypeScript(file, args = [], options) {
  const flags = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];
  return run('node', [...flags, '--import', './scripts/typescript.mjs', file, ...args], options);
}

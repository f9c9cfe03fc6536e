import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';

/**
 * A real PostgreSQL of its own in a temporary folder, on a socket only; null where its binaries are not installed. `initdb` refuses
 * root, so as root it runs as the user `postgres`.
 */
export function startPostgres(): { pool: Pool; version: string; stop: () => Promise<void> } | null {
  const bin = binaries();
  if (!bin) return null;
  const folder = mkdtempSync(join(tmpdir(), 'jianlian-pg-'));
  chmodSync(folder, 0o777);
  const asUser = (command: string, args: string[]) =>
    process.getuid?.() === 0
      ? execFileSync(
          'su',
          ['postgres', '-s', '/bin/sh', '-c', [command, ...args].map((word) => `'${word}'`).join(' ')],
          { cwd: folder, stdio: 'pipe' },
        )
      : execFileSync(command, args, { cwd: folder, stdio: 'pipe' });
  const data = join(folder, 'data');
  asUser(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'tester', '--locale=C.UTF-8', '-E', 'UTF8']);
  asUser(join(bin, 'pg_ctl'), [
    '-D',
    data,
    '-w',
    '-o',
    `-k ${folder} -c listen_addresses= -c fsync=off`,
    '-l',
    join(folder, 'log'),
    'start',
  ]);
  const pool = new Pool({ host: folder, user: 'tester', database: 'postgres', max: 2 });
  const version = execFileSync(join(bin, 'postgres'), ['--version']).toString().trim();
  return {
    pool,
    version,
    async stop() {
      await pool.end();
      asUser(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Debian keeps each major version in a folder of its own; 15 is preferred, since the workspace is written for it. */
function binaries(): string | null {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return null;
  const versions = readdirSync(root).sort(
    (a, b) => Number(b === '15') - Number(a === '15') || Number(b) - Number(a),
  );
  return (
    versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ??
    null
  );
}

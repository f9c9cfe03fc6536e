import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * Kills the browser that has this profile, with its whole process group, and waits until nobody holds a file of it: a process that is being
 * ended has no command line any more while another thread of it may still be amid a write.
 */
export async function killBrowser(profile: string): Promise<void> {
  for (const pid of ofProfile(profile)) if (isFirst(pid)) process.kill(-groupOf(pid), 'SIGKILL');
  for (let waits = 0; ; waits++) {
    const alive = [...ofProfile(profile), ...holdersOf(profile)];
    if (alive.length === 0) return;
    if (waits > 500) throw new Error(`the browser outlives its death: ${alive.map(described).join('; ')}`);
    await new Promise((next) => setTimeout(next, 10));
  }
}

const processes = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

const ofProfile = (profile: string): number[] =>
  processes().filter((pid) => wordsOf(pid).includes(`--user-data-dir=${profile}`));

const holdersOf = (profile: string): number[] =>
  processes().filter((pid) => openFilesOf(pid).some((file) => file.startsWith(`${profile}/`)));

const isFirst = (pid: number) => !wordsOf(pid).some((word) => word.startsWith('--type='));

function wordsOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return []; // it has ended
  }
}

function openFilesOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((file) => readlinkSync(`/proc/${pid}/fd/${file}`));
  } catch {
    return []; // it has ended, or is nobody's business
  }
}

function described(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').slice(0, 60);
  } catch {
    return `${pid} (ended)`;
  }
}

/** The fifth field of its state; the second is the name of the program, in brackets. The runner starts a browser as a group of its own. */
function groupOf(pid: number): number {
  const state = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const group = Number(state.slice(state.lastIndexOf(')') + 2).split(' ')[2]);
  if (group !== pid) throw new Error(`process ${pid} leads no group: ${group} may be ours`);
  return group;
}

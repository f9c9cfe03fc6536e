import { readdirSync, readFileSync } from 'node:fs';

/** Kills the browser that has this profile, with its whole process group, and waits until nothing of it runs. */
export async function killBrowser(profile: string): Promise<void> {
  for (const pid of ofProfile(profile)) if (isFirst(pid)) process.kill(-groupOf(pid), 'SIGKILL');
  for (let waits = 0; ofProfile(profile).length > 0; waits++) {
    if (waits > 500) throw new Error('the browser outlives its death');
    await new Promise((next) => setTimeout(next, 10));
  }
}

const ofProfile = (profile: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => wordsOf(pid).includes(`--user-data-dir=${profile}`));

const isFirst = (pid: number) => !wordsOf(pid).some((word) => word.startsWith('--type='));

function wordsOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return []; // it has ended
  }
}

/** The fifth field of its state; the second is the name of the program, in brackets. The runner starts a browser as a group of its own. */
function groupOf(pid: number): number {
  const state = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const group = Number(state.slice(state.lastIndexOf(')') + 2).split(' ')[2]);
  if (group !== pid) throw new Error(`process ${pid} leads no group: ${group} may be ours`);
  return group;
}

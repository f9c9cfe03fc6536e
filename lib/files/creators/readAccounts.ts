import type { Platform } from '@/lib/model/profile';
import type { SheetAccount } from '@/lib/model/sheetRow';
import { accountsIn, type NamedAccount, type ReadAccounts } from './accounts';
import { answerKey } from './questions';
import type { Reading } from './readCells';
import type { RowFault } from './rowFault';
import { plainCell, platformIn } from './values';

type Found =
  | { accounts: SheetAccount[]; platformId: string | null }
  | { fault: RowFault; who: string; what: string };

/** Who a row is: by its handle, its link, or both where they agree. A wrong identity is worse than none. */
export function readAccounts(cells: readonly string[], { columns, answers }: Reading): Found {
  const cellOf = (target: string): string => {
    const column = columns.find((one) => one.target === target)?.column;
    return column === undefined ? '' : (cells[column] ?? '');
  };
  const written = cellOf('handle');
  const link = cellOf('url');
  const who = [written, cellOf('name'), link].find((cell) => plainCell(cell)) ?? '';
  const reject = (fault: RowFault, what = written || link): Found => ({
    fault,
    who: who.slice(0, 80),
    what: what.slice(0, 80),
  });

  const word = plainCell(cellOf('platform'));
  const platform = platformIn(word);
  const byHandle = accountsIn(written);
  const byLink = accountsIn(link);
  if (word && !platform && !isOfSupportedSite(byHandle, byLink)) return reject('platformNotSupported', word);
  if (byHandle.accounts.length === 0 && byLink.accounts.length === 0)
    return reject(faultOf(cells, byHandle, byLink, plainCell(cellOf('name'))));

  const asked = columns.find(({ target }) => target === 'handle');
  const answer = asked && answers[answerKey({ kind: 'platform', column: asked.column })];
  const known = platform ?? (answer === 'tiktok' || answer === 'instagram' ? answer : null);
  const accounts = together(byHandle.accounts, byLink.accounts, known);
  if (accounts === 'disagree') return reject('linkDisagrees', `${written} / ${link}`);
  if (accounts.some((one) => one.platform === null)) return reject('platformUnknown');
  const id = cellOf('platformId').trim();
  return {
    accounts: (accounts as SheetAccount[]).slice(0, 2),
    platformId: /^\d{5,24}$/.test(id) ? id : null,
  };
}

const isOfSupportedSite = (...read: ReadAccounts[]): boolean =>
  read.some(({ accounts }) => accounts.some(({ platform }) => platform !== null));

function faultOf(
  cells: readonly string[],
  byHandle: ReadAccounts,
  byLink: ReadAccounts,
  name: string,
): RowFault {
  if (cells.every((cell) => cell.trim() === '')) return 'emptyRow';
  return byHandle.fault ?? byLink.fault ?? (name ? 'nameOnly' : 'noHandle');
}

/** The handle comes first; a link to the same account says its platform, a link to another platform is a second account. */
function together(
  byHandle: readonly NamedAccount[],
  byLink: readonly NamedAccount[],
  known: Platform | null,
): NamedAccount[] | 'disagree' {
  const accounts = byHandle.map((one) => {
    const same = byLink.find(({ handle }) => handle.toLowerCase() === one.handle.toLowerCase());
    return {
      ...one,
      platform:
        one.platform ??
        same?.platform ??
        known ??
        (byLink.length === 1 ? (byLink[0]?.platform ?? null) : null),
    };
  });
  for (const link of byLink) {
    const own = accounts.find(({ platform }) => platform === link.platform);
    if (!own) accounts.push({ ...link });
    else if (own.handle.toLowerCase() !== link.handle.toLowerCase()) return 'disagree';
  }
  return accounts;
}

/**
 * Who may import whom. The first row whose `folder` matches a file holds for it; a path in `may` stands for the file of that
 * name and everything in the folder of that name. `types`: allowed where nothing of it is left after compilation.
 * A folder's own files may always import each other.
 */
export type ImportRow = {
  folder: readonly string[];
  may: readonly string[];
  types?: readonly string[];
  /** Packages that must not come in, not even by a type: absent means all are allowed. */
  noPackages?: readonly string[];
};

const pureRooms = [
  'lib/contacts',
  'lib/identity',
  'lib/pipeline',
  'lib/conflicts',
  'lib/outreach',
  'lib/disclosure',
  'lib/markets',
  'lib/money',
  'lib/reports',
] as const;
const base = ['lib/model', 'lib/errors'] as const;
const screens = [
  ...pureRooms,
  ...base,
  'lib/commands',
  'lib/store',
  'lib/translate',
  'lib/files',
  'lib/sync',
  'lib/messages',
  'lib/i18n',
  'lib/browser',
] as const;
const browserPackages = ['react', 'react-dom', 'dexie', 'webextension-polyfill', 'i18next', 'wxt'] as const;

export const pureFolders: readonly string[] = pureRooms;

export const importTable: readonly ImportRow[] = [
  { folder: ['lib/errors', 'lib/model'], may: base, noPackages: browserPackages },
  {
    folder: ['lib/sites'],
    may: ['lib/errors'],
    types: ['lib/model'],
    noPackages: [...browserPackages, 'zod'],
  },
  { folder: pureRooms, may: [...base, ...pureRooms], noPackages: browserPackages },
  { folder: ['lib/commands'], may: [...base, ...pureRooms], noPackages: browserPackages },
  { folder: ['lib/store'], may: ['lib/commands', ...base, ...pureRooms] },
  { folder: ['lib/files'], may: [...base, ...pureRooms] },
  { folder: ['lib/translate', 'lib/i18n', 'lib/browser'], may: [...base, 'locales'] },
  {
    folder: ['lib/messages/types', 'lib/messages/send'],
    may: ['lib/errors', 'lib/messages/types'],
    types: ['lib/model', 'lib/browser'],
    noPackages: [...browserPackages, 'zod'],
  },
  { folder: ['lib/messages'], may: [...base, 'lib/browser'] },
  { folder: ['lib/sync/protocol'], may: [...base, 'lib/commands'] },
  { folder: ['lib/sync'], may: ['lib/store', ...base] },
  {
    folder: [
      'components/capture',
      'entrypoints/capture.content',
      'entrypoints/card',
      'entrypoints/marks',
      'entrypoints/reader',
    ],
    // of locales only the keys it names come into the bundle: held by bundle.test.ts
    may: [
      'components/capture',
      'lib/sites',
      'lib/messages/send',
      'lib/messages/types',
      'lib/errors',
      'locales',
    ],
    types: ['lib/model'],
    noPackages: [...browserPackages.filter((name) => name !== 'wxt'), 'zod', 'temporal-polyfill'],
  },
  { folder: ['components/ui'], may: ['lib/errors', 'lib/i18n'] },
  { folder: ['components'], may: ['components', ...screens] },
  { folder: ['entrypoints'], may: ['components', 'lib', 'entrypoints'] },
  { folder: ['workspace'], may: [...base, 'lib/commands', 'lib/sync/protocol', ...pureRooms] },
];

/** Whether `path` is the file or lies in the folder. */
export const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

/** `lib/model/deal.ts` → the row that holds for it. */
export function rowOf(path: string): ImportRow | undefined {
  return importTable.find((row) => row.folder.some((folder) => isIn(path, folder)));
}

import { AppError } from '@/lib/errors';

/** What the browsers that can write to a folder add to its handle (WICG File System Access, Chromium). */
type Permission = 'granted' | 'denied' | 'prompt';
type AskableFolder = FileSystemDirectoryHandle & {
  queryPermission?: (about: { mode: 'readwrite' }) => Promise<Permission>;
  requestPermission?: (about: { mode: 'readwrite' }) => Promise<Permission>;
};
type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** Absent in Firefox: there a backup is a download. */
const picker = (): Picker | undefined => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;
export const canChooseFolder = (): boolean => picker() !== undefined;

/** Asks for a folder; null where the person closed the window. Must follow a click. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await picker()?.call(globalThis, { id: 'jianlian', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw new AppError('file.folderRefused', {}, { cause: error });
  }
}

/** The browser forgets a permission when it restarts: it is asked for again, which must follow a click. @throws AppError `file.folderRefused` */
export async function allowFolder(folder: AskableFolder): Promise<void> {
  const about = { mode: 'readwrite' } as const;
  if ((await folder.queryPermission?.(about)) === 'granted') return;
  const answer = await folder.requestPermission?.(about);
  if (answer !== 'granted') throw new AppError('file.folderRefused');
}

/** Writes a file whole or not at all, and gives back what stands in the folder then. @throws AppError `file.folderGone`, `store.diskFull` */
export async function writeInto(folder: FileSystemDirectoryHandle, name: string, file: Blob): Promise<File> {
  try {
    const handle = await folder.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await file.stream().pipeTo(stream);
    return await handle.getFile();
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new AppError(isFull ? 'store.diskFull' : 'file.folderGone', {}, { cause: error });
  }
}

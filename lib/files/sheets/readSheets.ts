import { AppError } from '@/lib/errors';
import { readCsv } from './readCsv';
import { readXlsx } from './readXlsx';
import { limits, type Workbook } from './sheet';

type SheetFile = Pick<Blob, 'size' | 'arrayBuffer'> & { name: string };

/**
 * Reads a table from a file by what is in it, not by its name: many an `.xls` is a CSV. `chosen` is the place of a sheet in a workbook.
 * @throws AppError `file.sheetTooLarge`, `file.empty`, `file.passwordProtected`, `file.oldExcel`, `file.noTable` and those of each format
 */
export async function readSheets(file: SheetFile, chosen: number | null = null): Promise<Workbook> {
  if (file.size === 0) throw new AppError('file.empty');
  if (file.size > limits.fileBytes) throw new AppError('file.sheetTooLarge');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isZip(bytes)) return readXlsx(bytes, chosen);
  if (isCompoundFile(bytes))
    throw new AppError(isEncrypted(bytes) ? 'file.passwordProtected' : 'file.oldExcel');
  if (isBinary(bytes)) throw new AppError('file.noTable');
  return readCsv(bytes, file.name.replace(/\.[^.]+$/, ''));
}

const isZip = ([a, b, c, d]: Uint8Array): boolean => a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04;

/** Excel before 2007, and every workbook with a password, are files of Microsoft's older container. */
const isCompoundFile = ([a, b, c, d]: Uint8Array): boolean =>
  a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;

/** The container's parts are named in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = new Uint8Array([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** PDF, pictures, numbers of other programs: many control bytes that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4000);
  if (start[0] === 0x25 && start[1] === 0x50 && start[2] === 0x44 && start[3] === 0x46) return true;
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const odd = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  const zeros = start.filter((byte) => byte === 0).length;
  return !isWide && odd - zeros > start.length / 50;
}

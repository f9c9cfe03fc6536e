import { strFromU8, type UnzipFileFilter, type Unzipped, unzipSync } from 'fflate';
import { AppError } from '@/lib/errors';
import { limits } from './sheet';

/** The parts of a workbook that are wanted, unpacked. */
export type Parts = { has: (path: string) => boolean; text: (path: string) => string | undefined };

/** Small parts are unpacked whatever their ratio: an empty style sheet shrinks a hundred times. */
const alwaysFine = 1024 * 1024;

/**
 * Unpacks parts of a zip. What it says of its sizes is checked before a byte is unpacked, and no part gets more room than it said.
 * @throws AppError `file.zipBomb`, `file.broken`
 */
export function unpack(bytes: Uint8Array, wants: (path: string) => boolean): Parts {
  let total = 0;
  const files = unzipped(bytes, ({ name, size, originalSize }) => {
    total += originalSize;
    const grows = originalSize / Math.max(1, size);
    if (total > limits.unpackedBytes || (originalSize > alwaysFine && grows > limits.ratio))
      throw new AppError('file.zipBomb');
    return wants(name);
  });
  return {
    has: (path) => path in files,
    text: (path) => {
      const part = files[path];
      return part && strFromU8(part);
    },
  };
}

function unzipped(bytes: Uint8Array, filter: UnzipFileFilter): Unzipped {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('file.broken', {}, { cause });
  }
}

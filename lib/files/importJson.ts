import { AppError } from '@/lib/errors';

/** Larger files would not fit into memory twice, which reading JSON takes. */
const largestExport = 500 * 1024 * 1024;

/**
 * Reads an export as it was written. What is in it is checked by who takes it in.
 * @throws AppError `file.tooLarge`, `file.broken` (cut off or not JSON)
 */
export async function readExport(file: Pick<Blob, 'size' | 'text'>): Promise<unknown> {
  if (file.size > largestExport) throw new AppError('file.tooLarge');
  try {
    return JSON.parse(await file.text());
  } catch (cause) {
    throw new AppError('file.broken', {}, { cause });
  }
}

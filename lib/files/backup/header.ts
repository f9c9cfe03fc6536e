import * as z from 'zod';
import { AppError } from '@/lib/errors';
import { instantSchema } from '@/lib/model/record';

/** The layout of the file, as docs/backup-format.md describes it; raised by whatever an older reader could not read. */
const formatVersion = 1;
const magic = new TextEncoder().encode('JLBACKUP');
const longestHeader = 64 * 1024;
const digestLength = 32;

/** PBKDF2-HMAC-SHA-256: OWASP Password Storage Cheat Sheet, 2023, asks for 600,000 rounds; fewer are not accepted, nor so many that a file could stall the reader. */
export const kdfRounds = { written: 600_000, least: 600_000, most: 10_000_000 } as const;

const bytesSchema = z
  .string()
  .max(128)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/); // base64

/** What anybody may read of a backup: enough to make the key, to say what it is, and how much is in it. */
const headerSchema = z.looseObject({
  format: z.literal('jianlian-backup'),
  version: z.literal(formatVersion),
  /** The version of the extension that wrote it. */
  product: z.string().min(1).max(32),
  /** The version of the records inside. */
  dataVersion: z.number().int().positive(),
  createdAt: instantSchema,
  kdf: z.object({
    name: z.literal('PBKDF2-HMAC-SHA-256'),
    iterations: z.number().int().min(kdfRounds.least).max(kdfRounds.most),
    salt: bytesSchema,
  }),
  /** Fresh for every file: a passphrase used again makes another key. */
  fileSalt: bytesSchema,
  /** Made from the key: tells a wrong passphrase from a damaged file. */
  check: bytesSchema,
  cipher: z.literal('AES-256-GCM'),
  compression: z.literal('gzip'),
  /** How many chunks follow, the last included. */
  chunks: z.number().int().min(1),
  /** Records by table. */
  counts: z.record(z.string().max(64), z.number().int().nonnegative()),
});
export type BackupHeader = z.infer<typeof headerSchema>;
/** A header as it stands in its file: `digest` binds every chunk to it, `length` is where the chunks begin. */
export type PlacedHeader = { header: BackupHeader; digest: Uint8Array<ArrayBuffer>; length: number };

/** The header with what stands before and after it: `JLBACKUP`, its length, its JSON, the SHA-256 of all that. */
export async function headerBytes(
  header: Omit<BackupHeader, 'format' | 'version'>,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; digest: Uint8Array<ArrayBuffer> }> {
  const json = new TextEncoder().encode(
    JSON.stringify({ format: 'jianlian-backup', version: formatVersion, ...header }),
  );
  const before = joined(magic, uint32(json.length), json);
  const digest = await sha256(before);
  return { bytes: joined(before, digest), digest };
}

/** Whether a file begins as a backup does. */
export async function isBackup(file: Blob): Promise<boolean> {
  const start = await bytesOf(file, 0, magic.length);
  return start.length === magic.length && start.every((byte, at) => byte === magic[at]);
}

/** @throws AppError `file.broken`, `file.newerBackup` (which version is needed) */
export async function readHeader(file: Blob, product: string): Promise<PlacedHeader> {
  const start = await bytesOf(file, 0, magic.length + 4);
  if (start.length < magic.length + 4 || !magic.every((byte, at) => byte === start[at])) throw broken();
  const size = new DataView(start.buffer).getUint32(magic.length);
  if (size > longestHeader) throw broken();
  const jsonEnd = start.length + size;
  const length = jsonEnd + digestLength;
  const all = await bytesOf(file, 0, length);
  if (all.length < length) throw broken();
  const digest = await sha256(all.subarray(0, jsonEnd));
  if (!all.subarray(jsonEnd).every((byte, at) => byte === digest[at])) throw broken();

  const content = jsonIn(all.subarray(start.length, jsonEnd));
  const told = z.looseObject({ version: z.number(), product: z.string().max(32) }).safeParse(content);
  if (told.success && told.data.version > formatVersion)
    throw new AppError('file.newerBackup', { needed: told.data.product, have: product });
  const header = headerSchema.safeParse(content);
  if (!header.success) throw broken(header.error);
  return { header: header.data, digest, length };
}

export const broken = (cause?: unknown): AppError => new AppError('file.broken', {}, { cause });

/** The bytes of a stretch of a file; fewer where it ends before. @throws AppError `file.broken` where it cannot be read any more */
export async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (cause) {
    throw broken(cause);
  }
}

export function uint32(value: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw broken(cause);
  }
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

import { AppError } from '@/lib/errors';
import { type BackupHeader, kdfRounds } from './header';

/** What a passphrase became: it opens files whose salt and rounds are these. It cannot be read out of the browser. */
export type Unlocked = { base: CryptoKey; kdf: BackupHeader['kdf'] };
export type FileKey = { key: CryptoKey; check: string };

/** A fresh salt, for a passphrase that was just chosen. */
export const newKdf = (): BackupHeader['kdf'] => ({
  name: 'PBKDF2-HMAC-SHA-256',
  iterations: kdfRounds.written,
  salt: randomSalt(),
});
/** 256 random bits, as base64. */
export const randomSalt = (): string => toBase64(crypto.getRandomValues(new Uint8Array(32)));

/** Stretches a passphrase: half a second of work, once per passphrase. Full-width and half-width letters are the same. */
export async function stretched(passphrase: string, kdf: BackupHeader['kdf']): Promise<Unlocked> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(kdf.salt), iterations: kdf.iterations },
    material,
    256,
  );
  return {
    base: await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey', 'deriveBits']),
    kdf,
  };
}

/** The key of one file: no two files share one, so that a chunk's place can be its nonce. */
export async function keyOfFile({ base }: Unlocked, fileSalt: string): Promise<FileKey> {
  const from = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: fromBase64(fileSalt),
    info: new TextEncoder().encode(`jianlian-backup ${info}`),
  });
  const key = await crypto.subtle.deriveKey(from('key'), base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { key, check: toBase64(new Uint8Array(await crypto.subtle.deriveBits(from('check'), base, 128))) };
}

/** @throws AppError `file.wrongPassphrase` */
export async function unlock(header: BackupHeader, passphrase: string): Promise<CryptoKey> {
  const { key, check } = await keyOfFile(await stretched(passphrase, header.kdf), header.fileSalt);
  if (check !== header.check) throw new AppError('file.wrongPassphrase');
  return key;
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

import { broken, joined, uint32 } from './header';

/** A chunk's place in its file: part of its nonce and of what its tag covers, so that none can be left out, moved or added. */
export type Place = { index: number; isLast: boolean };

/** The most a chunk may unpack to: far above what is written, and no zip bomb. */
const largestChunk = 256 * 1024 * 1024;

/** Packs and encrypts a chunk: its length (of what follows), then AES-GCM's text with its tag. */
export async function sealed(
  text: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  digest: Uint8Array,
  place: Place,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await through(text, new CompressionStream('gzip'));
  const cipher = new Uint8Array(await crypto.subtle.encrypt(algorithm(digest, place), key, packed));
  return joined(uint32(cipher.length), cipher);
}

/** @throws AppError `file.broken` where it is not the chunk of this place in this file */
export async function opened(
  cipher: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
  digest: Uint8Array,
  place: Place,
): Promise<unknown> {
  try {
    const packed = new Uint8Array(await crypto.subtle.decrypt(algorithm(digest, place), key, cipher));
    const text = await through(packed, new DecompressionStream('gzip'));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch (cause) {
    throw broken(cause);
  }
}

const algorithm = (digest: Uint8Array, { index, isLast }: Place) => {
  const place = joined(uint32(index), new Uint8Array([isLast ? 1 : 0]));
  return { name: 'AES-GCM', iv: joined(new Uint8Array(7), place), additionalData: joined(digest, place) };
};

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.length;
    if (size > largestChunk) {
      await reader.cancel();
      throw broken();
    }
    parts.push(step.value);
  }
  return joined(...parts);
}

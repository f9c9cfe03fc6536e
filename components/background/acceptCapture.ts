import * as z from 'zod';
import { AppError, errorCodes } from '@/lib/errors';
import { type Capture, captureSchema } from '@/lib/model/capture';
import type { Platform } from '@/lib/model/profile';

const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), capture: z.record(z.string(), z.unknown()) }),
  z.object({ ok: z.literal(false), reason: z.enum(errorCodes) }),
]);

const hosts: Record<Platform, string> = { tiktok: 'www.tiktok.com', instagram: 'www.instagram.com' };
const longest = { displayName: 200, bio: 5000, category: 200 } as const;

/**
 * What a content script answered, made into a capture that may be stored: the schema holds, texts are cleaned and cut to size, the
 * address is that of the platform, fields nobody knows are gone.
 * @throws AppError the page's own reason, or `capture.notReadable` for anything malformed
 */
export function acceptCapture(answer: unknown): Capture {
  const outer = answerSchema.safeParse(answer);
  if (!outer.success) throw new AppError('capture.notReadable', {}, { cause: outer.error });
  if (!outer.data.ok) throw new AppError(outer.data.reason);

  const inner = z.strictObject(captureSchema.shape).safeParse(cleaned(outer.data.capture));
  if (!inner.success) throw new AppError('capture.notReadable', {}, { cause: inner.error });
  const capture = inner.data;
  if (new URL(capture.url).host !== hosts[capture.platform]) throw new AppError('capture.notReadable');
  return capture;
}

function cleaned(capture: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(capture).map(([field, value]) => {
    if (field === 'post') return [field, cleanedPost(value)];
    if (typeof value !== 'string') return [field, value];
    const text = plainText(value);
    return [field, field in longest ? cut(text, longest[field as keyof typeof longest]) : text];
  });
  return Object.fromEntries(fields);
}

/** The caption's text is the one part of a post that somebody wrote. */
function cleanedPost(post: unknown): unknown {
  const found = captionedSchema.safeParse(post);
  if (!found.success) return post;
  const { caption } = found.data;
  return { ...found.data, caption: { ...caption, text: cut(plainText(caption.text), longest.bio) } };
}
const captionedSchema = z.looseObject({ caption: z.looseObject({ text: z.string() }) });

/** NFC, without control characters (line breaks stay) and without the marks that turn reading direction around. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** At most `units` UTF-16 units, never half a character. */
const cut = (text: string, units: number): string => text.slice(0, units).replace(/[\ud800-\udbff]$/, '');

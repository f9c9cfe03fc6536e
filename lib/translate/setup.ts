import * as z from 'zod';
import { instantSchema } from '@/lib/model/record';

export const services = ['none', 'browser', 'openai', 'deepl'] as const;
export type Service = (typeof services)[number];

/**
 * Which translator a person uses. It holds their key, so it is no record and no setting: it stands apart in the browser's trusted storage
 * and in no export, backup or activity. `consents`: host → when the person allowed texts to go there always.
 */
export const translationSetupSchema = z.object({
  service: z.enum(services),
  /** Base address of an OpenAI-compatible service, such as `https://api.example.com/v1`; for DeepL empty: its own, by the kind of key. */
  address: z.string().max(300),
  model: z.string().max(120),
  key: z.string().max(500),
  consents: z.record(z.string().max(260), instantSchema),
});
export type TranslationSetup = z.infer<typeof translationSetupSchema>;

export const noTranslation: TranslationSetup = {
  service: 'none',
  address: '',
  model: '',
  key: '',
  consents: {},
};

/** Encrypted, or this computer itself, where nobody listens in between. */
export function serviceAddress(text: string): URL | null {
  const url = URL.parse(text.trim());
  if (!url || url.username || url.search || url.hash) return null;
  const isLoopback = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback) ? url : null;
}

/** The address texts would go to, or null where none is set up. A free DeepL key ends in ":fx" (developers.deepl.com, 2026-11). */
export function addressOf({ service, address, key }: TranslationSetup): URL | null {
  if (service === 'openai') return serviceAddress(address);
  if (service !== 'deepl') return null;
  if (address.trim()) return serviceAddress(address);
  return new URL(key.trim().endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com');
}

export const isAllowed = ({ consents }: TranslationSetup, host: string): boolean =>
  Object.hasOwn(consents, host);

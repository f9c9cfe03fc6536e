import type { TextLanguage } from '@/lib/model/message';

/** What is to be said in another language; facts and variables are masked before (see `mask`). */
export type Wanted = {
  texts: readonly string[];
  /** A tag of BCP 47: creators write in more languages than ours; null: nobody could tell. */
  from: string | null;
  to: TextLanguage;
};

/** `model`: the browser fetches its language model, `share` from 0 to 1. `text`: letters that have come so far. */
export type TranslationProgress = { kind: 'model'; share: number } | { kind: 'text'; letters: number };

export type Watch = {
  /** The person's cancel. A cancelled translation throws AppError `translate.cancelled`. */
  signal: AbortSignal;
  onProgress: (progress: TranslationProgress) => void;
  /** When a service answered, by its clock and by ours: it tells whether ours is right. */
  onAnswered?: ((answered: { date: string | null; sentAt: number; cameAt: number }) => void) | undefined;
};

/**
 * One way to translate. Resolves with as many texts as were given, or throws an AppError `translate.*` that says what to do; never with
 * half a text.
 */
export type Provider = {
  /** Where the text goes; null: it does not leave the device. */
  host: string | null;
  translate: (wanted: Wanted, watch: Watch) => Promise<string[]>;
};

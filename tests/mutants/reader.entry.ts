import { captureProfile } from '@/lib/sites';
import type { CaptureResult } from '@/lib/sites/site';
import type { Person } from '../e2e/mutate';
import { faultsOf } from './faultsOf';
import { mutantOf } from './mutate';

export type MutantResult = {
  /** What was done to the page, in order. */
  changes: string[];
  result: CaptureResult | { threw: string };
  /** What the damaged page itself says against the result: an id that stands beside nobody, a handle of another address. */
  faults: string[];
  /** The mutated page, for showing it to the built extension; only where asked for. */
  html?: string;
};

const pages = new Map<string, { page: Document; url: string; person: Person }>();

/** Keeps a saved page, parsed once; `person` is whom it was saved of. */
export function keepPage(id: string, html: string, url: string, person: string): void {
  pages.set(id, { page: parsed(html), url, person: JSON.parse(person) });
}

/** Runs inside one page of Chromium: damages a copy of a kept page and reads it. */
export function readMutant(id: string, seed: number, wantsHtml: boolean): MutantResult {
  const kept = pages.get(id);
  if (!kept) throw new Error(`${id} was not kept`);
  const { html, changes } = mutantOf(kept.page, kept.person, seed);
  const page = parsed(html);
  const result = read(page, kept.url);
  const faults = faultsOf(result, page, new URL(kept.url));
  return { changes, result, faults, ...(wantsHtml ? { html } : {}) };
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function read(page: Document, url: string): MutantResult['result'] {
  try {
    return captureProfile(page, new URL(url), '2026-11-24T09:40:00.000Z');
  } catch (error) {
    return { threw: error instanceof Error ? `${error.message} ${error.stack}` : String(error) };
  }
}

Object.assign(globalThis, { keepPage, readMutant });

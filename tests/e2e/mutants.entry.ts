import { captureProfile } from '@/lib/sites';
import type { CaptureResult } from '@/lib/sites/site';
import { seededRandom } from '../make';
import { mutate, personAttribute } from './mutate';

export type MutantResult = {
  /** What was done to the page, in order. */
  changes: string[];
  result: CaptureResult | { threw: string };
  /** The mutated page, for showing it to the built extension; only where asked for. */
  html?: string;
};

const pages = new Map<string, { page: Document; url: string }>();

/** Keeps a saved page, parsed once; `person` is whom it was saved of. */
export function keepPage(id: string, html: string, url: string, person: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.documentElement.setAttribute(personAttribute, person);
  pages.set(id, { page, url });
}

/** Runs inside one page of Chromium: damages a copy of a kept page and reads it. */
export function readMutant(id: string, seed: number, wantsHtml: boolean): MutantResult {
  const kept = pages.get(id);
  if (!kept) throw new Error(`${id} was not kept`);
  const page = kept.page.cloneNode(true) as Document;
  const changes = mutate(page, seededRandom(seed));
  const html = wantsHtml ? { html: `<!doctype html>${page.documentElement.outerHTML}` } : {};
  return { changes, result: read(page, kept.url), ...html };
}

function read(page: Document, url: string): MutantResult['result'] {
  try {
    return captureProfile(page, new URL(url), '2026-11-24T09:40:00.000Z');
  } catch (error) {
    return { threw: error instanceof Error ? `${error.message} ${error.stack}` : String(error) };
  }
}

Object.assign(globalThis, { keepPage, readMutant });

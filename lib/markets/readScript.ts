import { readLanguage } from './readLanguage';
import type { ZoneReading } from './zoneReading';

/** Scripts that one language alone is written in, with those it is mixed with. */
const scripts: { own: RegExp; all: RegExp; language: string }[] = [
  {
    own: /[\p{Script=Hiragana}\p{Script=Katakana}]{3,200}/u,
    all: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
    language: 'ja',
  },
  { own: /\p{Script=Hangul}{3,200}/u, all: /\p{Script=Hangul}/gu, language: 'ko' },
  { own: /\p{Script=Thai}{3,200}/u, all: /\p{Script=Thai}/gu, language: 'th' },
];
const addresses = /https?:\S+|[\w.+-]{0,64}[@\uFF20][\w.-]+/g;

/**
 * Where a page says no language, the letters of the bio may: a guess like any language, with the words that it rests on. A few words among
 * others of another script say nothing.
 */
export function readScript(bio: string): ZoneReading | undefined {
  const letters = bio.replace(addresses, '').match(/\p{L}/gu)?.length ?? 0;
  for (const { own, all, language } of scripts) {
    const found = own.exec(bio);
    if (!found || 2 * (bio.match(all)?.length ?? 0) < letters) continue;
    const [text] = found;
    const reading = readLanguage(language);
    const cue = { text, field: 'bio' as const, start: found.index, end: found.index + text.length };
    return reading && { ...reading, cues: [{ rule: 'language', ...cue }] };
  }
  return undefined;
}

import { plainBio } from '../plainText';

/**
 * What a head tag quotes of a bio or a caption: from the first quote behind a colon to the last character, since the text may hold quotes
 * itself. Without its closing quote it was cut and is none.
 */
export function quotedText(text: string): string | undefined {
  // An apostrophe within a word is no quote: `Instagram'da: "…"`.
  const [before] =
    /^(?:[^"'“”„‘‚«»「『]|(?<=\p{L})'(?=\p{L})){0,60}[:：]\s*["'“”„‘‚«»「『]/u.exec(text) ?? [];
  if (before === undefined) return undefined;
  const rest = text.slice(before.length).replace(/\s*[.。]?\s*$/, '');
  const pair = quotes.find((one) => one[0] === before.at(-1));
  return rest && pair?.slice(1).includes(rest.at(-1)!) ? plainBio(rest.slice(0, -1)) : undefined;
}

/** Opening quotes of the sites' languages, each with what closes it. */
const quotes = ['""', "''", '“”', '””', '„“”', '‘’', '‚‘’', '«»', '»«', '「」', '『』'];

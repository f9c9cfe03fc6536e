import { isValidPhoneNumber } from 'libphonenumber-js/min';
import type { Found } from './found';
import { plainText, writtenRange } from './plainText';

/** A way of naming a messenger's account; group 1 is what is kept. */
type Naming = {
  kind: Found['kind'];
  pattern: RegExp;
  value?: (shown: string) => string | undefined;
};

const lineStart = String.raw`(?:^|[\n|•·,;/(（]|[^\p{L}\p{N}\s:])[ ]*`;
const colon = '[ ]*[:：=-][ ]*';
/** Behind an id comes no further word: that would be a sentence. */
const idEnds = String.raw`(?![\p{Script=Latin}\p{N}_.@-])(?=[ ]*(?:$|\n|[^\p{Script=Latin}\p{N} ]))`;

let made: readonly Naming[] | undefined;

/** Made when the first bio is read, not with every start. */
function namings(): readonly Naming[] {
  made ??= makeNamings();
  return made;
}

const makeNamings = (): Naming[] => [
  {
    kind: 'whatsapp',
    pattern:
      /(?<![\w.])(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?(\d{7,15})(?!\d)/giu,
    value: (digits) => (isValidPhoneNumber(`+${digits}`) ? `+${digits}` : undefined),
  },
  {
    kind: 'telegram',
    pattern:
      /(?<![\w.])(?:https?:\/\/)?(?:t|telegram)\.me\/(?!joinchat|share|addstickers|s\/)([a-z]\w{4,31})(?![\w/])/giu,
  },
  {
    kind: 'telegram',
    pattern: new RegExp(`${lineStart}(?:telegram|tele|tg)${colon}@([a-z]\\w{4,31})${idEnds}`, 'giu'),
  },
  {
    kind: 'telegram',
    pattern: new RegExp(`${lineStart}telegram${colon}([a-z]\\w{4,31})${idEnds}`, 'giu'),
    value: withSign,
  },
  {
    kind: 'line',
    pattern: /(?<![\w.])(?:https?:\/\/)?line\.me\/(?:R\/)?ti\/p\/(?:~|%7E)?((?:@|%40)?[a-z0-9._-]{3,40})/giu,
    value: (shown) => shown.replace(/^%40/i, '@'),
  },
  {
    kind: 'line',
    pattern: new RegExp(
      `${lineStart}(?:line|ไลน์|ไลน|ライン|라인)[ ]*id(?:${colon}|[ ]+)(@?[a-z0-9][a-z0-9._-]{2,19})${idEnds}`,
      'giu',
    ),
  },
  {
    kind: 'line',
    pattern: new RegExp(
      `${lineStart}(?:line|ไลน์|ไลน|ライン)${colon}(@?[a-z0-9][a-z0-9._-]{2,19})${idEnds}`,
      'giu',
    ),
    value: withSign,
  },
  {
    kind: 'wechat',
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}])(?:we ?chat|weixin|vx|wx|v信|微信|薇信|威信)(?:[ ]*id|号|號)?${colon}([a-z][a-z0-9_-]{5,19}|1[3-9]\\d{9})${idEnds}`,
      'giu',
    ),
  },
  {
    kind: 'wechat',
    pattern: new RegExp(
      `(?:vx|v信|微信|薇信)(?:号|號)?[ ]?([a-z][a-z0-9_-]{5,19}|1[3-9]\\d{9})${idEnds}`,
      'giu',
    ),
    value: withSign,
  },
];

/** Messenger accounts that a bio names plainly: by their address, or by the messenger's name before an id. */
export function findMessengers(bio: string): Found[] {
  const plain = plainText(bio);
  return namings().flatMap(({ kind, pattern, value = (shown) => shown }) =>
    [...plain.text.matchAll(pattern)].flatMap((match) => {
      const shown = match[1]!.replace(/[.-]+$/, '');
      const kept = value(shown);
      const start = match.index + match[0].lastIndexOf(match[1]!);
      return kept === undefined
        ? []
        : [{ kind, value: kept, ...writtenRange(plain, start, start + shown.length) }];
    }),
  );
}

/** Without a plainer sign that an id is meant, a bare word may be just a word: it must hold a digit, a sign or its @. */
function withSign(shown: string): string | undefined {
  return /[\d@_.-]/.test(shown) ? shown : undefined;
}

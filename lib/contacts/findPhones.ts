import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/min';
import type { Found } from './found';
import { type PlainText, plainText, writtenRange } from './plainText';

/** Words and signs after which a number is somebody's phone. */
const announced =
  /(?:\b(?:tel|telephone|phone|ph|cell|mobile|mob|call|text|sms|whats ?app|wa|wsp|wpp|zap|zalo|hp|handy|m[oó]vil|celular|cel|tel[eé]fono|telefon|contacto?)\b|电话|電話|手机|手機|連絡先|전화|연락처|โทร|เบอร์|هاتف|جوال|واتساب|واتس|điện thoại|sđt|sdt|☎️?|📞|📱|📲)[ .:=#+/-]*(?:me|at|us|no|number)?[ .:#-]*\(?$/iu;
/** `WA` alone is Western Australia or Washington too: it needs its colon, or the start of its line. */
const whatsApp =
  /(?:whats ?app|واتس(?:اب)?|\bwsp|\bwpp|\bzap|(?:^|[\n|•·])[ ]*wa\b|\bwa(?=[ ]*[:：.]))[ .:=#+/-]*(?:me|at|us|no|number|only)?[ .:#-]*\(?$/iu;
/** Written as people in North America write a number, and nobody writes anything else. */
const northAmerican = /^(?:\(\d{3}\) ?\d{3}[-. ]\d{4}|\d{3}-\d{3}-\d{4}|\d{3}\.\d{3}\.\d{4})$/;

/**
 * The phone numbers of a bio, in E.164. A number with its + counts where it is valid; without it only with a country to read it by and a
 * word before it (or North American brackets and dashes): counts, dates and ids are numbers too.
 */
export function findPhones(bio: string, country: string | null): Found[] {
  const plain = plainText(bio);
  const region = regionOf(country);
  const numbers = findPhoneNumbersInText(plain.text, region ? { defaultCountry: region } : {});
  return numbers.flatMap(({ number, startsAt, endsAt }) => {
    const before = plain.text.slice(0, startsAt);
    const shown = plain.text.slice(startsAt, endsAt);
    if (!number.isValid() || !isMeant(shown, before, region) || isPartOfMore(plain, startsAt, endsAt))
      return [];
    const kind = whatsApp.test(before) ? 'whatsapp' : 'phone';
    return [{ kind, value: number.number, ...writtenRange(plain, startsAt, endsAt) }];
  });
}

/** An ISO code as it comes from a page, such as `us`, or `UK`; null where it names no country. */
function regionOf(country: string | null): CountryCode | null {
  const code = country?.toUpperCase() === 'UK' ? 'GB' : country?.toUpperCase();
  return code && isSupportedCountry(code) ? code : null;
}

function isMeant(shown: string, before: string, region: CountryCode | null): boolean {
  if (shown.startsWith('+')) return true;
  if (announced.test(before)) return true;
  return (region === 'US' || region === 'CA') && northAmerican.test(shown);
}

/** Inside an address, a handle, an amount or a longer number. */
function isPartOfMore({ text }: PlainText, start: number, end: number): boolean {
  if (/^[\p{N}\p{Script=Latin}@%_]/u.test(text.slice(end))) return true;
  const before = text.slice(0, start);
  return !announced.test(before) && /(?:[@#_$€£¥%\p{N}\p{Script=Latin}]|\/\S*)$/u.test(before);
}

/**
 * The short words for powers of ten in the sites' languages, by the number of zeros. Lower case, without a closing dot.
 * Left out where a word means two things with nothing to tell them apart (Indonesian `M` is 10⁹, elsewhere 10⁶: the latter stands).
 */
const words: Record<number, string> = {
  3: 'k mil mila mille mii bin rb ribu tsd tis tys tus tn ezer e elfu nghìn n tùng тыс тис хил хиљ к χιλ ألف آلاف الف هزار ہزار אלף हज़ार हजार হাজার 千 천 พัน',
  4: 'w 万 萬 만 หมื่น',
  5: 'l lac lakh लाख লাখ แสน',
  6: 'm mi mio mn mln milj mill millón millones milione milioni million millions milhão milhões jt juta tr triệu млн мил εκ مليون ملايين میلیون מיליון ล้าน',
  7: 'cr crore करोड़ करोड़ কোটি',
  8: '亿 億 억',
  9: 'b bi md mrd mld mia mr miljard млрд مليار میلیارد',
};

const zerosOf = new Map(
  Object.entries(words).flatMap(([zeros, list]) =>
    list.split(' ').map((word) => [word.normalize('NFC'), Number(zeros)] as const),
  ),
);

/** Scripts that write no space between a unit and what follows (`1万人`). */
const glued = /^[千万萬亿億만억천]|^(?:พัน|หมื่น|แสน|ล้าน)/u;
const word =
  /^(?:\p{sc=Latn}+|\p{sc=Cyrl}+|\p{sc=Grek}+|\p{sc=Arab}+|\p{sc=Hebr}+|[\p{sc=Deva}\p{M}]+|[\p{sc=Beng}\p{M}]+)(?![\p{L}\p{M}])\.?/u;

/** The unit a text begins with: its power of ten and its length. `language` is the page's (`tr` writes B for a thousand). */
export function unitAt(text: string, language = ''): { zeros: number; length: number } | undefined {
  const unit = (glued.exec(text) ?? word.exec(text))?.[0];
  if (!unit) return undefined;
  const zeros = meaningOf(unit.toLowerCase(), language);
  return zeros === undefined ? undefined : { zeros, length: unit.length };
}

function meaningOf(unit: string, language: string): number | undefined {
  if (unit === 'mil.') return 6; // Czech, Slovak, Croatian, Romanian; Spanish and Portuguese write the thousand without a dot
  if (unit === 'b' && /^tr/i.test(language)) return 3;
  if (unit === 't' && /^(da|nb|no|nn|fi|sv)/i.test(language)) return 3;
  if (unit === 't.') return 3;
  return zerosOf.get(unit.replace(/\.$/, ''));
}

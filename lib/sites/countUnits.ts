/**
 * The short words for powers of ten in the sites' languages, by the number of zeros; lower case, without a closing dot. A word that
 * means two things stands here with what the sites mean by it (`M` is a million, although Indonesian has it for a milliard).
 */
const words: Record<number, string> = {
  3: 'k mil mila mille mii bin rb ribu tsd tis tys tn ezer nghìn тыс тис к χιλ ألف آلاف الف هزار ہزار אלף हज़ार हजार ह 千 천 พัน хил хиљ hilj',
  4: 'w 万 萬 만 หมื่น',
  5: 'lac lakh लाख แสน لاکھ',
  6: 'm mi mio mn mln milj mill jt juta tr triệu млн εκ مليون ملايين میلیون מיליון ล้าน мил',
  7: 'cr crore करोड़ करोड कोटी क کروڑ',
  8: '亿 億 억',
  9: 'b bn bi md mrd mld mlrd mlr mia mr млрд δισ مليار میلیارد',
};

/** Single letters that are a unit in one language and a word or another unit elsewhere. */
const letters: { language: RegExp; unit: string; zeros: number }[] = [
  { language: /^tr/i, unit: 'b', zeros: 3 },
  { language: /^vi/i, unit: 'n', zeros: 3 },
  { language: /^hu/i, unit: 'e', zeros: 3 },
  { language: /^(?:da|nb|nn|no|sv|fi)/i, unit: 't', zeros: 3 },
  { language: /^vi/i, unit: 't', zeros: 9 },
  { language: /^ms/i, unit: 'j', zeros: 6 },
  { language: /^en/i, unit: 'l', zeros: 5 },
  { language: /^fr/i, unit: 'g', zeros: 9 },
  { language: /^pt/i, unit: 'mm', zeros: 9 },
];

const zerosOf = new Map(
  Object.entries(words).flatMap(([zeros, list]) =>
    list.split(' ').map((word) => [word.normalize('NFC'), Number(zeros)] as const),
  ),
);

/** Scripts that write no space between a unit and what follows (`1万人`). */
const eastAsian = /^[千万萬亿億만억천]/u;
const thai = /^(?:พัน|หมื่น|แสน|ล้าน)/u;
/** A word of any other script: those of East Asia begin at U+3040. */
const word = /^(?:[^\P{L}\u3040-\uffff]|\p{M})+[.॰]?/u;

export type Unit = { zeros: number; length: number; isEastAsian: boolean };

/** The unit a text begins with: its power of ten and its length. `language` is the page's. */
export function unitAt(text: string, language = ''): Unit | undefined {
  const unit = (eastAsian.exec(text) ?? thai.exec(text) ?? word.exec(text))?.[0];
  const zeros = unit && meaningOf(unit.toLowerCase(), language);
  return zeros ? { zeros, length: unit.length, isEastAsian: eastAsian.test(unit) } : undefined;
}

function meaningOf(unit: string, language: string): number | undefined {
  // Czech, Slovak, Croatian and Romanian shorten the million so; Spanish and Portuguese write the thousand without a dot.
  if (unit === 'mil.') return 6;
  const plain = unit.replace(/[.॰]$/, '');
  const letter = letters.find((one) => one.unit === plain && one.language.test(language));
  return letter?.zeros ?? zerosOf.get(plain);
}

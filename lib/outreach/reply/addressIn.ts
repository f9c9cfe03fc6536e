/** How a postal address is written: a number and a word for a street, a post code with a town, a Chinese, Japanese or Korean chain of places. */
const forms: readonly RegExp[] = [
  /\b\d{1,5}[A-Za-z]?,? (?:[\p{L}.'’-]+ ){1,4}(?:street|avenue|road|boulevard)\b/iu,
  /\b\d{1,5}[A-Za-z]?,? (?:[A-Z][\p{L}.'’-]* ){1,4}(?:St|Ave|Rd|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Terrace|Close|Crescent|Square|Highway|Hwy|Parkway|Pkwy)\b\.?/u,
  /\b(?:[\p{L}-]+(?:stra(?:ß|ss)e|str\.|weg|allee|platz|gasse|ring)|(?:rue|avenue|boulevard|calle|avenida|paseo|plaza|via|viale|piazza|rua|avenida|jalan|jl\.) (?:[\p{L}.'’-]+ ?){1,5}),? (?:n[º°o]\.? ?)?\d{1,5}\b/iu,
  /\b\d{1,5}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|impasse|chemin|all\u00E9e|quai) [\p{L}]/iu,
  /\bp\.? ?o\.? box \d{1,6}\b/iu,
  /\b[A-Z][\p{L}]+,? [A-Z]{2} \d{5}(?:-\d{4})?\b/u,
  /〒 ?\d{3}-?\d{4}|(?:都|道|府|県)\p{L}{1,8}(?:市|区|郡).{0,20}\d/u,
  /(?:省|市|自治区)[^\n，。]{1,12}(?:区|县|市|鎮|镇)[^\n。]{1,30}(?:路|街|道|巷|弄|村|小区)[^\n。]{0,20}\d+/u,
  /(?:시|도) ?[가-힣]{1,6}(?:구|군|시) [가-힣\d ]{1,15}(?:로|길|동) ?\d+/u,
];

/** Whether somebody wrote where parcels go. Only that it stands there: the words themselves are nobody's business here. */
export const hasPostalAddress = (own: string): boolean =>
  forms.some((form) => form.test(own.slice(0, 8000).normalize('NFKC')));

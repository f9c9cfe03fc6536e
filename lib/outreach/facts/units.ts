/** Units a number can be counted in, in the seven languages; one word each for all their spellings. */
const units: readonly [string, string][] = [
  ['minute', '分钟|分鐘|分間|분|minutes?|mins?|minutos?|Minuten?'],
  ['hour', '个?小时|個?小時|時間|시간|hours?|hrs?|horas?|heures?|Stunden?'],
  ['month', '个月|個月|[かヶヵカケ箇]月(?:間)?|개월|달|months?|mes(?:es)?|mois|Monate?n?'],
  ['week', '周(?!年)|週間?|个?星期|주(?:간|일)?|weeks?|semanas?|semaines?|Wochen?'],
  [
    'day',
    '天|日間?|일|days?|días?|jours?|Tage?n?|Werktage?n?|个?工作日|営業日|영업일|business days?|working days?|jours ouvrés|días hábiles',
  ],
  ['year', '年間?|년|years?|años?|ans?|années?|Jahre?n?'],
  ['second', '秒|초|seconds?|secs?|segundos?|secondes?|Sekunden?|s'],
  ['cm', 'cm|厘米|公分|センチ(?:メートル)?|센티미터|cent[ií]metres?|centimeters?|centímetros?|Zentimeter'],
  ['mm', 'mm|毫米|ミリ(?:メートル)?|밀리미터|millimet(?:er|re)s?|milímetros?|millimètres?|Millimeter'],
  ['inch', '英寸|インチ|인치|inch(?:es)?|pulgadas?|pouces?|Zoll'],
  ['kg', 'kg|公斤|千克|キロ(?:グラム)?|킬로그램|kilos?|kilograms?|kilogramos?|kilogrammes?|Kilogramm'],
  ['g', 'g|克|グラム|그램|grams?|gramos?|grammes?|Gramm'],
  ['ml', 'ml|毫升|ミリリットル|밀리리터|mililitros?|millilitres?|Milliliter'],
  ['litre', 'l|升|リットル|리터|lit(?:er|re)s?|litros?|Liter'],
];

const patterns = units.map(
  ([unit, words]) => [unit, new RegExp(`^[\\s\u00A0-]?(?:${words})(?![A-Za-zÀ-ÿ])`, 'iu')] as const,
);

/** The unit a text begins with. */
export const unitAt = (text: string): string | null =>
  patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

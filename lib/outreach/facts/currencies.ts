/** What a mark of money can mean. The first is the usual one. */
const dollars = ['USD', 'CAD', 'AUD', 'SGD', 'HKD', 'NZD', 'MXN', 'TWD'];
const codes =
  'USD EUR GBP JPY CNY KRW HKD TWD SGD AUD CAD NZD MXN BRL THB VND PHP MYR IDR AED SAR INR CHF SEK NOK DKK PLN TRY ZAR';

/** Marks before the number, longest first. */
const before: readonly [string, readonly string[]][] = [
  ['US\\$', ['USD']],
  ['HK\\$', ['HKD']],
  ['NT\\$', ['TWD']],
  ['AU?\\$', ['AUD']],
  ['CA?\\$', ['CAD']],
  ['MX\\$', ['MXN']],
  ['R\\$', ['BRL']],
  ['S\\$', ['SGD']],
  ['(?:CN|RMB)\\s?[¥\u00A5]', ['CNY']],
  ['(?:JP)\\s?[¥\u00A5]', ['JPY']],
  ['\\$', dollars],
  ['€', ['EUR']],
  ['£|\uFFE1', ['GBP']],
  ['[¥\uFFE5]', ['CNY', 'JPY']],
  ['₩|\uFFE6', ['KRW']],
  ['฿', ['THB']],
  ['₫', ['VND']],
  ['₱', ['PHP']],
  ['₹', ['INR']],
  ['RM(?=\\s?\\d)', ['MYR']],
  ['Rp\\.?', ['IDR']],
  ['RMB|人民[币幣]', ['CNY']],
  ['美元|美金', ['USD']],
  ...codes.split(' ').map((code) => [`${code}(?!\\p{L})`, [code]] as [string, string[]]),
];

/** Words behind the number. */
const after: readonly [string, readonly string[]][] = [
  ['美元|美金|米ドル|US[- ]dollars?|d[oó]lares estadounidenses|dollars américains|US-Dollar', ['USD']],
  ['港[币幣元]', ['HKD']],
  ['新台[币幣]|台[币幣]', ['TWD']],
  ['新[币幣]|新加坡元', ['SGD']],
  ['加元|加[币幣]', ['CAD']],
  ['澳元|澳[币幣]', ['AUD']],
  ['欧元|歐元|ユーロ|유로|euros?(?!\\p{L})', ['EUR']],
  ['英[镑鎊]|ポンド|파운드|pounds?(?!\\p{L})|libras esterlinas|livres sterling|Pfund(?!\\p{L})', ['GBP']],
  ['日元|日[圆圓]|円|엔|yen(?:es|s)?(?!\\p{L})', ['JPY']],
  ['[韩韓]元|[韩韓][币幣]|ウォン|원|wons?(?!\\p{L})', ['KRW']],
  ['人民[币幣]元?|人民元|元|块钱?|塊|위안|yuan(?:e?s)?(?!\\p{L})|RMB(?!\\p{L})', ['CNY']],
  ['泰[铢銖]|バーツ|바트|baht', ['THB']],
  ['雷亚尔|レアル|헤알|reais|reales', ['BRL']],
  ['ドル|달러|dollars?(?!\\p{L})|d[oó]lares(?!\\p{L})', dollars],
  ...before.filter(([mark]) => !mark.startsWith('RM(') && !mark.startsWith('人')),
];

const beforeNumber = before.map(([mark, currencies]) => ({
  pattern: new RegExp(`(?<![A-Za-z])(?:${mark})\\s?$`, 'iu'),
  currencies,
}));
const afterNumber = after.map(([mark, currencies]) => ({
  pattern: new RegExp(`^\\s?(?:${mark})`, 'iu'),
  currencies,
}));

type Mark = { length: number; currencies: readonly string[] };

/** Read from the text that ends where the number begins. */
export const currencyBefore = (text: string): Mark | null => read(beforeNumber, text.slice(-12));

/** Read from the text that begins where the number ends. */
export const currencyAfter = (text: string): Mark | null => read(afterNumber, text.slice(0, 30));

function read(marks: typeof beforeNumber, text: string): Mark | null {
  for (const { pattern, currencies } of marks) {
    const found = pattern.exec(text);
    if (found) return { length: found[0].length, currencies };
  }
  return null;
}

import { useWords } from '@/components/creators/useWords';
import { marketOf } from '@/lib/markets';

/** Names of countries, days and lists as the screen says them beside a rule. */
export function useLawWords() {
  const words = useWords();
  const { language } = words;
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const lists = new Intl.ListFormat(language, { style: 'narrow', type: 'conjunction' });
  return {
    ...words,
    marketName: (code: string) =>
      marketOf(code)?.names[language === 'zh-CN' ? 'zh' : 'en'] ??
      (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code),
    list: (parts: readonly string[]) => lists.format(parts),
    /** `2026-11`: rules are looked at by the month. */
    month: (day: string) => day.slice(0, 7),
  };
}

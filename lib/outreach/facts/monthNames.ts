import type { TextLanguage } from '@/lib/model/message';

type Names = Partial<Record<TextLanguage, string>>;

/** Alternatives of one month stand together, January first. Short forms as people write them. */
const months: Names = {
  en: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  es: 'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
  fr: 'janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc',
  de: 'januar|jänner|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
};

/** Monday first. Short forms only where they are no other word. */
const weekdays: Record<TextLanguage, string> = {
  zh: '周一|星期一|礼拜一|週一 周二|星期二|礼拜二|週二 周三|星期三|礼拜三|週三 周四|星期四|礼拜四|週四 周五|星期五|礼拜五|週五 周六|星期六|礼拜六|週六 周日|周天|星期日|星期天|礼拜天|週日',
  en: 'mondays?|mon tuesdays?|tues|tue wednesdays?|wed thursdays?|thurs|thu fridays?|fri saturdays?|sat(?=[.,]) sundays?',
  ja: '月曜 火曜 水曜 木曜 金曜 土曜 日曜',
  ko: '월요일 화요일 수요일 목요일 금요일 토요일 일요일',
  es: 'lunes martes miércoles|miercoles jueves viernes sábados?|sabado domingos?',
  fr: 'lundis? mardis? mercredis? jeudis? vendredis? samedis? dimanches?',
  de: 'montags?|montag dienstags? mittwochs? donnerstags? freitags? samstags?|sonnabend sonntags?',
};

/** Matches one month's name; `monthOf` reads it. Null in languages that number their months. */
export function monthPattern(language: TextLanguage): string | null {
  const names = months[language];
  return names ? `(?:${names.replace(/ /g, '|')})(?![\\p{L}])\\.?` : null;
}

/** 1 to 12. */
export const monthOf = (name: string, language: TextLanguage): number =>
  placeOf(months[language] ?? '', name.replace(/\.$/, ''));

export const weekdayPattern = (language: TextLanguage): RegExp => {
  const names = weekdays[language].replace(/ /g, '|');
  return language === 'zh' || language === 'ja' || language === 'ko'
    ? new RegExp(names, 'g')
    : new RegExp(`(?<![\\p{L}])(?:${names})(?![\\p{L}])`, 'giu');
};

/** 1 to 7, Monday first. */
export const weekdayOf = (name: string, language: TextLanguage): number => placeOf(weekdays[language], name);

const placeOf = (groups: string, name: string): number =>
  groups
    .split(' ')
    .findIndex(
      (group) =>
        new RegExp(`^(?:${group})$`, 'iu').test(name) || group.split('|').includes(name.toLowerCase()),
    ) + 1;

import { marketOf } from '@/lib/markets';
import type { TextLanguage } from '@/lib/model/message';
import type { Platform } from '@/lib/model/profile';

/** Countries of the European Economic Area we hold no pack for: the same regulation, (EU) 2016/679. */
const economicArea = new Set(
  'AT BE BG HR CY CZ DK EE FI GR HU IE IS LI LT LU LV MT NL NO PL PT RO SE SI SK DE FR ES IT'.split(' '),
);
export type NoticeFacts = {
  /** Where the address stood. */
  platform: Platform;
  /** When it was read there, UTC. */
  at: string;
  /** How long it is kept after the last letter, as the person set it. */
  months: number;
};

/** Whether a first letter to this country says whence one has the address: Art. 14 of the EU's and the UK's regulation. */
export function asksForNotice(country: string | null): boolean {
  if (country === null) return false;
  return (
    economicArea.has(country.toUpperCase()) || marketOf(country)?.dataProtection.noticeRule === 'Art. 14'
  );
}

/** The line for a first letter: source and day, purpose and ground, how long, how to object. In the register of the templates. */
export function firstContactNotice({ platform, at, months }: NoticeFacts, language: TextLanguage): string {
  const site = { tiktok: 'TikTok', instagram: 'Instagram' }[platform];
  return notices[language](site, dayOf(at, language), monthsOf(months, language));
}

const notices: Record<TextLanguage, (site: string, day: string, months: string) => string> = {
  zh: (site, day, months) =>
    `${day}，我们在你公开的 ${site} 主页上看到这个邮箱，只用来提出这次合作（依据：正当利益），最多保存${months}。你随时可以回信反对，或要求删除。`,
  en: (site, day, months) =>
    `We found this address on your public ${site} profile on ${day}. We use it only to propose a collaboration (legitimate interest) and keep it for ${months} at most. You can object or have it deleted at any time: just reply.`,
  ja: (site, day, months) =>
    `ご連絡先は、${day}に公開の${site}プロフィールで拝見いたしました。コラボレーションのご提案にのみ利用し（根拠：正当な利益）、最長${months}で削除いたします。ご異議や削除のご希望は、いつでもご返信にて承ります。`,
  ko: (site, day, months) =>
    `이 주소는 ${day} 공개된 ${site} 프로필에서 확인했습니다. 협업 제안에만 사용하며(근거: 정당한 이익) 최대 ${months}간 보관합니다. 반대하시거나 삭제를 원하시면 언제든지 회신해 주십시오.`,
  es: (site, day, months) =>
    `Encontramos esta dirección en su perfil público de ${site} el ${day}. La usamos solo para proponerle una colaboración (interés legítimo) y la guardamos ${months} como máximo. Puede oponerse o pedir que la borremos en cualquier momento: basta con responder.`,
  fr: (site, day, months) =>
    `Nous avons relevé cette adresse sur votre profil ${site} public le ${day}. Elle ne sert qu’à vous proposer une collaboration (intérêt légitime) et est conservée ${months} au plus. Vous pouvez à tout moment vous y opposer ou en demander l’effacement : une réponse suffit.`,
  de: (site, day, months) =>
    `Diese Adresse haben wir am ${day} in Ihrem öffentlichen ${site}-Profil gefunden. Wir nutzen sie nur, um Ihnen eine Zusammenarbeit vorzuschlagen (berechtigtes Interesse), und speichern sie höchstens ${months}. Sie können jederzeit widersprechen oder die Löschung verlangen: Eine Antwort genügt.`,
};

const locales = { zh: 'zh-CN', en: 'en-GB', ja: 'ja', ko: 'ko', es: 'es', fr: 'fr', de: 'de' } as const;

function dayOf(at: string, language: TextLanguage): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locales[language], format).format(new Date(at));
}

/** `12 months`, `1 mois`, `12か月`. */
function monthsOf(count: number, language: TextLanguage): string {
  const format = { style: 'unit', unit: 'month', unitDisplay: 'long' } as const;
  const words = new Intl.NumberFormat(locales[language], format).format(count);
  return ['zh', 'ja', 'ko'].includes(language) ? words.replace(/\s/g, '') : words;
}

import type { Deliverable, Format } from '@/lib/model/deliverable';
import type { TextLanguage } from '@/lib/model/message';

type Words = Record<TextLanguage, string>;
const counted = (texts: Words, count: number, language: TextLanguage): string =>
  texts[language].replace('#', String(count));

/** How many days there are, in the register of the templates. */
export const ruleWords = (days: number, language: TextLanguage): string =>
  counted(
    {
      zh: '签收后 # 天内发布',
      en: 'please post within # days of delivery',
      ja: 'お受け取りから#日以内の投稿をお願いいたします',
      ko: '받으신 뒤 #일 안에 게시해 주세요',
      es: '# días desde la entrega',
      fr: '# jours après la livraison',
      de: '# Tage nach Zustellung',
    },
    days,
    language,
  );

export const extensionWords = (days: number, language: TextLanguage): string =>
  counted(
    {
      zh: '一次，# 天',
      en: '# more days, once',
      ja: '1回に限り#日間',
      ko: '한 번, #일',
      es: '# días más, una vez',
      fr: '# jours de plus, une fois',
      de: 'einmal # Tage',
    },
    days,
    language,
  );

/** `until 1 June`: the day comes in the words of the language. */
export const untilWords = (day: string, language: TextLanguage): string =>
  ({
    zh: `到${day}为止`,
    en: `until ${day}`,
    ja: `${day}まで`,
    ko: `${day}까지`,
    es: `hasta el ${day}`,
    fr: `jusqu’au ${day}`,
    de: `bis ${day}`,
  })[language];

/** As the templates put it: a place in the caption. */
export const atTheStart: Words = {
  zh: '文案最开头',
  en: 'at the very start of the caption',
  ja: 'キャプションの冒頭',
  ko: '캡션 맨 앞',
  es: 'al principio del texto',
  fr: 'au tout début de la légende',
  de: 'ganz am Anfang der Bildunterschrift',
};

type Counts = Record<Exclude<Format, 'other'>, readonly [one: string, more: string]>;
const formats: Record<TextLanguage, Counts> = {
  zh: {
    video: ['一条视频', '# 条视频'],
    photo: ['一条图文', '# 条图文'],
    story: ['一条快拍', '# 条快拍'],
    live: ['一场直播', '# 场直播'],
  },
  en: {
    video: ['one video', '# videos'],
    photo: ['one photo post', '# photo posts'],
    story: ['one story', '# stories'],
    live: ['one live', '# lives'],
  },
  ja: {
    video: ['動画1本', '動画#本'],
    photo: ['写真投稿1件', '写真投稿#件'],
    story: ['ストーリーズ1件', 'ストーリーズ#件'],
    live: ['ライブ配信1回', 'ライブ配信#回'],
  },
  ko: {
    video: ['영상 1편', '영상 #편'],
    photo: ['사진 게시물 1건', '사진 게시물 #건'],
    story: ['스토리 1건', '스토리 #건'],
    live: ['라이브 1회', '라이브 #회'],
  },
  es: {
    video: ['un video', '# videos'],
    photo: ['una publicación con fotos', '# publicaciones con fotos'],
    story: ['una historia', '# historias'],
    live: ['un directo', '# directos'],
  },
  fr: {
    video: ['une vidéo', '# vidéos'],
    photo: ['une publication photo', '# publications photo'],
    story: ['une story', '# stories'],
    live: ['un live', '# lives'],
  },
  de: {
    video: ['ein Video', '# Videos'],
    photo: ['ein Fotobeitrag', '# Fotobeiträge'],
    story: ['eine Story', '# Storys'],
    live: ['ein Livestream', '# Livestreams'],
  },
};

/** `one video and 2 stories`; null where nothing is promised, or something whose form has no name. */
export function formatWords(promised: readonly Format[], language: TextLanguage): string | null {
  if (promised.length === 0) return null;
  const parts: string[] = [];
  for (const format of new Set(promised)) {
    if (format === 'other') return null;
    const count = promised.filter((one) => one === format).length;
    const [one, more] = formats[language][format];
    parts.push(count === 1 ? one : more.replace('#', String(count)));
  }
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}

type Check = NonNullable<Deliverable['disclosure']>['check'];

/** What is missing in a post. `#` is the words that were found there. */
const missing = {
  absent: {
    zh: '文案里没有广告标注',
    en: 'The caption does not say that it is an ad',
    ja: 'キャプションに広告であることの表記がございません',
    ko: '캡션에 광고 표시가 없습니다',
    es: 'El texto no indica que es publicidad',
    fr: 'La légende ne dit pas qu’il s’agit d’une publicité',
    de: 'In der Bildunterschrift fehlt die Kennzeichnung als Werbung',
  },
  inHashtags: {
    zh: '「#」混在一串话题标签里',
    en: '“#” stands in a run of hashtags',
    ja: '「#」がハッシュタグの中に埋もれております',
    ko: '‘#’ 표시가 해시태그 사이에 있습니다',
    es: '«#» está dentro de una serie de hashtags',
    fr: '« # » se trouve au milieu d’une série de hashtags',
    de: '„#“ steht mitten in einer Reihe von Hashtags',
  },
  afterMore: {
    zh: '「#」被折叠了，要点开才看得到',
    en: '“#” is seen only after “more”',
    ja: '「#」が「続きを見る」の後に隠れております',
    ko: '‘#’ 표시가 ‘더 보기’ 뒤에 있습니다',
    es: '«#» solo se ve al pulsar «más»',
    fr: '« # » n’apparaît qu’après « plus »',
    de: '„#“ ist erst nach „mehr“ zu sehen',
  },
  unclear: {
    zh: '「#」作为广告标注不够清楚',
    en: '“#” is not clear enough as a label',
    ja: '「#」では広告の表記として十分に明確ではございません',
    ko: '‘#’ 만으로는 광고 표시로 충분하지 않습니다',
    es: '«#» no es lo bastante claro como indicación',
    fr: '« # » n’est pas une mention assez claire',
    de: '„#“ ist als Kennzeichnung nicht deutlich genug',
  },
} as const satisfies Record<string, Words>;

export function missingLabel(check: Check, language: TextLanguage): string {
  if (!check?.place) return missing.absent[language];
  const { reason, place } = check;
  const kind = reason === 'inHashtags' || reason === 'afterMore' ? reason : 'unclear';
  return missing[kind][language].replace('#', () => place.text);
}

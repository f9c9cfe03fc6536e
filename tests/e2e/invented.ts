import type { Platform } from '@/lib/model/profile';
import type { UiLanguage } from '@/lib/model/settings';

/** One creator of the practice pipeline: what the page said, and what happened since. Nobody in here exists. */
export type Invented = {
  platform: Platform;
  handle: string;
  name: string;
  bio: string;
  links: string[];
  language: string;
  /** Past counts, oldest first; the last is today's. A rounded one is negative. */
  followers: number[];
  /** Set by hand; null: whatever the bio gives. */
  zone: string | null;
  stage: 'sourced' | 'shortlisted' | 'contacted' | 'replied' | 'negotiating' | 'agreed' | 'optedOut';
  tags: string[];
  note: Record<UiLanguage, string> | null;
  /** What to do next, days from today; null: none. */
  next: { text: Record<UiLanguage, string>; inDays: number } | null;
  /** What went to and fro in words; absent: only the facts are known. */
  thread?: {
    sent: { subject: string; body: string; meaning: string };
    reply: { language: string; body: string };
  };
};

/** A second account of the first of them, which somebody captured as another person. */
export const secondAccount: Invented = {
  platform: 'instagram',
  handle: 'ana.belmont.films',
  name: 'Ana Belmont',
  bio: 'Short films about skin\nTikTok: @ana.example\nwork: ana@belmont.example',
  links: [],
  language: 'en',
  followers: [-31_200],
  zone: null,
  stage: 'sourced',
  tags: ['UGC'],
  note: null,
  next: null,
};

export const invented: readonly Invented[] = [
  {
    platform: 'tiktok',
    handle: 'ana.example',
    name: 'Ana Belmont',
    bio: 'Skin care in short films\nSilver Lake LA · she/her\nwork: ana@belmont.example',
    links: ['https://belmont.example/'],
    language: 'en',
    followers: [118_204, 121_377, 124_930, 128_412],
    zone: null,
    stage: 'negotiating',
    tags: ['skin care', 'UGC'],
    note: {
      en: 'Films in daylight only. Asked for two weeks from sample to post.',
      'zh-CN': '只在白天拍。从收到样品到发布要两周。',
    },
    next: { text: { en: 'Answer her offer', 'zh-CN': '回复她的报价' }, inDays: 0 },
    thread: {
      sent: {
        subject: 'Collaboration idea: night serum by Northlight Skin',
        body: 'Hi Ana,\n\nYour post “Three steps after sunset” is the reason I’m writing. Our offer: a flat fee, $350.\n\nWorth a look? A yes or a no is plenty.\n\nLin Yue',
        meaning:
          'Ana，你好：\n\n看了你的「日落后的三步」，所以写信给你。我们的条件：固定费用，$350。\n\n愿意看看吗？回一句「好」或「不用」就行。\n\n林悦',
      },
      reply: {
        language: 'en',
        body: 'Hi Lin, happy to! My rate for one video is $450 plus 10% commission on sales. I could post it on December 8. Please use booking@belmont.example from now on.\n\nAna\n\nOn Wed, Nov 18, 2026 Lin Yue <lin@northlight.example> wrote:\n> Our offer: a flat fee, $350.',
      },
    },
  },
  {
    platform: 'instagram',
    handle: 'jonas.kueche',
    name: 'Jonas Weller',
    bio: 'Schnelle Küche für zwei 🍳 Berlin\nAnfragen: jonas@weller.example',
    links: [],
    language: 'de',
    followers: [40_120, 41_003, 42_871],
    zone: 'Europe/Berlin',
    stage: 'contacted',
    tags: ['food'],
    note: null,
    next: { text: { en: 'Follow up', 'zh-CN': '跟进一次' }, inDays: 2 },
  },
  {
    platform: 'tiktok',
    handle: 'yuki_plants',
    name: '由紀',
    bio: '東京のベランダで植物を育てています🌿\nお仕事 → yuki@hanabi.example',
    links: ['https://hanabi.example/yuki'],
    language: 'ja',
    followers: [310_442, 322_118],
    zone: 'Asia/Tokyo',
    stage: 'replied',
    tags: ['home', 'plants'],
    note: null,
    next: { text: { en: 'Send the sample list', 'zh-CN': '发样品清单' }, inDays: 0 },
  },
  {
    platform: 'instagram',
    handle: 'minji.daily',
    name: '김민지',
    bio: '서울 🇰🇷 매일의 작은 기록\n협업 minji@haru.example',
    links: [],
    language: 'ko',
    followers: [-86_000],
    zone: 'Asia/Seoul',
    stage: 'shortlisted',
    tags: [],
    note: null,
    next: { text: { en: 'Write the first message', 'zh-CN': '写第一封' }, inDays: 1 },
  },
  {
    platform: 'tiktok',
    handle: 'lucia.enruta',
    name: 'Lucía Paredes',
    bio: 'Viajes lentos en furgoneta 🚐\nSevilla ✈ Lisboa',
    links: ['https://enruta.example/'],
    language: 'es',
    followers: [-593_000],
    zone: null,
    stage: 'sourced',
    tags: [],
    note: null,
    next: null,
  },
  {
    platform: 'instagram',
    handle: 'camille.atelier',
    name: 'Camille Roussel',
    bio: 'Couture et patience\nParis 11e\ncontact (at) roussel (dot) example',
    links: [],
    language: 'fr',
    followers: [15_402, 15_980],
    zone: 'Europe/Paris',
    stage: 'agreed',
    tags: ['fashion'],
    note: { en: 'Wants the fabric shipped to the studio.', 'zh-CN': '布料寄到工作室。' },
    next: { text: { en: 'Ask for the address', 'zh-CN': '要收货地址' }, inDays: -1 },
  },
  {
    platform: 'tiktok',
    handle: 'dev.lifts',
    name: 'Dev Rao',
    bio: 'Strength for busy people 🏋️ Bengaluru',
    links: [],
    language: 'en',
    followers: [61_200, 64_018],
    zone: 'Asia/Kolkata',
    stage: 'contacted',
    tags: ['fitness'],
    note: null,
    next: { text: { en: 'Second follow-up', 'zh-CN': '第二次跟进' }, inDays: 4 },
  },
  {
    platform: 'tiktok',
    handle: 'harriet.reads',
    name: 'Harriet Oakes',
    bio: 'Books nobody asked about. Adelaide, SA',
    links: [],
    language: 'en',
    followers: [9_204],
    zone: 'Australia/Adelaide',
    stage: 'sourced',
    tags: ['books'],
    note: null,
    next: null,
  },
  {
    platform: 'instagram',
    handle: 'tomas.climbs',
    name: 'Tomas Lind',
    bio: 'no collabs please',
    links: [],
    language: 'en',
    followers: [22_871],
    zone: null,
    stage: 'optedOut',
    tags: [],
    note: null,
    next: null,
  },
];

import { makeContact, makeCreator, makeDeal, makeObservation, makeProfile, seededRandom } from '@/tests/make';

/** What is put into the database for one creator. */
export type PoolPerson = Record<
  'creators' | 'profiles' | 'observations' | 'deals',
  Record<string, unknown>[]
>;

const day = 86_400_000;
const seed = 20_261_129;

/** Given names before or after surnames, as each script writes them, with the letters that handles are made of. */
const scripts = [
  {
    share: 0.46,
    join: (surname: string, given: string) => `${given} ${surname}`,
    surnames:
      'Müller Rossi Okafor Nguyen Santos Kowalska Oakes Haddad Lindqvist Fernández Dubois Pereira Novák Whitfield Adeyemi Ibáñez Szabó Moreau Castellano Björk Hartley Wijaya Pratama Yılmaz',
    given:
      'Ana Marta Lucía Jonas Priya Noor Émile Zoë Camila Tariq Ingrid Sofia Mateo Harriet Dewi Linh Chloé Oskar Beatriz Yusuf Naomi Elif Theo Carmen Wanda Malik',
    placed: [
      ['America/Los_Angeles', 'US'],
      ['America/New_York', 'US'],
      ['Europe/London', 'GB'],
      ['Europe/Berlin', 'DE'],
      ['Europe/Madrid', 'ES'],
      ['Asia/Jakarta', 'ID'],
    ],
  },
  {
    share: 0.24,
    join: (surname: string, given: string) => surname + given,
    surnames:
      '王:wang 李:li 张:zhang 刘:liu 陈:chen 杨:yang 黄:huang 赵:zhao 吴:wu 周:zhou 徐:xu 欧阳:ouyang 林:lin 郭:guo 曾:zeng 谢:xie',
    given:
      '梓涵:zihan 雨桐:yutong 思远:siyuan 浩然:haoran 佳怡:jiayi 美琪:meiqi 小萌:xiaomeng 子轩:zixuan 诗婷:shiting 晓雯:xiaowen 一诺:yinuo 俊杰:junjie 慧敏:huimin 娜:na 静:jing 磊:lei 田园:tianyuan 星辰:xingchen',
    placed: [
      ['Asia/Shanghai', 'CN'],
      ['Asia/Taipei', 'TW'],
      ['Asia/Singapore', 'SG'],
    ],
  },
  {
    share: 0.15,
    join: (surname: string, given: string) => `${surname} ${given}`,
    surnames:
      '佐藤:sato 鈴木:suzuki 高橋:takahashi 田中:tanaka 渡辺:watanabe 山本:yamamoto 中村:nakamura 小林:kobayashi 加藤:kato 吉田:yoshida',
    given:
      '美咲:misaki さくら:sakura 陽菜:hina ユイ:yui 蓮:ren 大翔:hiroto あかり:akari ハルト:haruto 結衣:yuina 葵:aoi 拓海:takumi モモ:momo',
    placed: [['Asia/Tokyo', 'JP']],
  },
  {
    share: 0.15,
    join: (surname: string, given: string) => surname + given,
    surnames: '김:kim 이:lee 박:park 최:choi 정:jung 강:kang 조:cho 윤:yoon 장:jang 임:lim 한:han 오:oh',
    given:
      '서연:seoyeon 민준:minjun 지우:jiwoo 하은:haeun 도윤:doyun 수빈:subin 예린:yerin 현우:hyunwoo 지민:jimin 유나:yuna 은지:eunji 태현:taehyun',
    placed: [['Asia/Seoul', 'KR']],
  },
] as const;

const stages = [
  'sourced',
  'sourced',
  'sourced',
  'shortlisted',
  'contacted',
  'contacted',
  'replied',
  'negotiating',
  'agreed',
  'stopped',
];
const topics = [
  'skincare',
  'kitchen',
  'fitness',
  'travel',
  'gaming',
  'pets',
  'home',
  'parenting',
  'tech',
  'fashion',
  'books',
  '美妆',
  '穿搭',
  '母婴',
  '料理',
  '먹방',
];
const lines = [
  'Sharing small things that make the day better.',
  'Reviews without filters, two videos a week, honest about what I would buy again.',
  'Mother of two, coffee first. Tips for small flats and big families.',
  '分享日常好物和真实测评，商务合作请发邮件。',
  '毎日のごはんと暮らしの記録。お仕事のご依頼はメールで。',
  '매일 소소한 일상과 리뷰를 올려요. 협업 문의는 메일로 부탁드려요.',
  'Cruelty free only. Shade lists and codes are in the link below.',
  'Building a home studio in public, one box at a time.',
];

const split = (words: string) => words.split(' ').map((word) => word.split(':') as [string, string?]);
const tables = scripts.map((script) => ({
  ...script,
  surnames: split(script.surnames),
  given: split(script.given),
}));

function scriptAt(share: number) {
  let sum = 0;
  for (const one of tables) {
    sum += one.share;
    if (share < sum) return one;
  }
  return tables[0]!;
}

/**
 * Invented people, the same for the same number: 46 % with Latin names, 24 % Chinese, 15 % Japanese, 15 % Korean; an account, an
 * observation and a deal each.
 * @param now ISO 8601 UTC; what is due or was contacted lies around it
 */
export function* poolPeople(count: number, brandId: string, now: string): Generator<PoolPerson> {
  const random = seededRandom(seed);
  const among = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const time = Date.parse(now);
  const ago = (days: number) => new Date(time - Math.floor(random() * days * day)).toISOString();
  const plain = {
    creator: makeCreator(),
    contact: makeContact(),
    profile: makeProfile(),
    observation: makeObservation(),
    deal: makeDeal(),
  };
  const idOf = (kind: number, index: number) =>
    `0192a000-${String(kind).padStart(4, '0')}-7000-8000-${index.toString(16).padStart(12, '0')}`;

  for (let index = 0; index < count; index++) {
    const script = scriptAt(random());
    const [surname, surnameLetters = surname] = among(script.surnames);
    const [given, givenLetters = given] = among(script.given);
    const name = script.join(surname, given);
    const letters = `${givenLetters}.${surnameLetters}`
      .normalize('NFD')
      .replace(/[^A-Za-z.]/g, '')
      .toLowerCase();
    const handle = `${letters}${index.toString(36)}`;
    const [zone, market] = among(script.placed as readonly (readonly [string, string])[]);
    const platform = random() < 0.7 ? 'tiktok' : 'instagram';
    const url =
      platform === 'tiktok' ? `https://www.tiktok.com/@${handle}` : `https://www.instagram.com/${handle}/`;
    const email = random() < 0.6 ? `${handle}@mail.example` : null;
    const [first, second] = [among(topics), among(topics)];
    const bio = [
      `${first} & ${second} · ${name}`,
      among(lines),
      among(lines),
      ...(email ? [`work: ${email}`] : []),
    ].join('\n');
    const followers = { value: Math.floor(10 ** (3 + random() * 3.7)), exact: random() < 0.8 };
    const counts = {
      followers: random() < 0.97 ? followers : null,
      following: { value: Math.floor(random() * 2000), exact: true },
      likes: { value: Math.floor(followers.value * (2 + random() * 40)), exact: true },
      posts: { value: 20 + Math.floor(random() * 900), exact: true },
    };
    const [creatorId, profileId, dealId] = [idOf(1, index), idOf(2, index), idOf(3, index)];
    const createdAt = ago(400);
    const seenAt = ago(60);
    const stage = among(stages);
    const isWritten = stage !== 'sourced' && stage !== 'shortlisted';
    const dueAt = new Date(time + Math.floor((random() * 24 - 6) * day)).toISOString();
    const at = { createdAt, updatedAt: ago(90) };
    yield {
      creators: [
        {
          ...plain.creator,
          ...at,
          id: creatorId,
          name,
          country: market,
          languages: null,
          zone: {
            id: zone,
            market,
            confidence: among(['certain', 'high', 'medium', 'guess']),
            cues: [],
            candidates: [zone],
          },
          contacts: email
            ? [
                {
                  ...plain.contact,
                  value: email,
                  evidence: `work: ${email}`,
                  start: 6,
                  end: 6 + email.length,
                  profileId,
                  at: seenAt,
                },
              ]
            : [],
        },
      ],
      profiles: [
        {
          ...plain.profile,
          ...at,
          ...counts,
          id: profileId,
          creatorId,
          platform,
          platformId: String(7_000_000_000_000_000 + index),
          handle,
          handleKey: handle,
          handles: [{ handle, from: createdAt, to: null }],
          url,
          displayName: name,
          bio,
          emails: email ? [email] : [],
          links: [`https://links.example/${handle}`],
          seenAt,
        },
      ],
      observations: [createdAt, seenAt].map((seen, turn) => ({
        ...plain.observation,
        ...counts,
        id: idOf(4 + turn, index),
        profileId,
        at: seen,
        createdAt: seen,
        updatedAt: seen,
      })),
      deals: [
        {
          ...plain.deal,
          ...at,
          id: dealId,
          creatorId,
          brandId,
          scope: `brand:${brandId}:work`,
          stage,
          stageSince: ago(60),
          market,
          tags: random() < 0.5 ? [first] : [first, second],
          note: random() < 0.2 ? among(lines) : '',
          lastContactAt: isWritten ? ago(50) : null,
          lastReplyAt: isWritten && random() < 0.4 ? ago(40) : null,
          nextAction:
            random() < 0.7
              ? { kind: isWritten ? 'followUp' : 'firstContact', text: '', dueAt, zone: null }
              : null,
        },
      ],
    };
  }
}

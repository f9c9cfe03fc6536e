import { expect, test } from 'vitest';
import { findHeader } from '@/lib/files/creators/findHeader';
import { mapColumns } from '@/lib/files/creators/mapColumns';
import { answerKey, platformSaid, questionsOf, shownAnswers } from '@/lib/files/creators/questions';
import { readRows } from '@/lib/files/creators/readRows';
import { aliases, plainName } from '@/lib/files/creators/targets';

const reading = {
  stages: new Map([['contacted', 'contacted']]),
  at: '2026-11-20T00:00:00.000Z',
  today: '2026-11-24',
  zone: 'Asia/Shanghai',
};

function read(table: string[][], answers: Record<string, string> = {}) {
  const head = findHeader(table) ?? 0;
  const columns = mapColumns(table[head] ?? [], table.slice(head + 1));
  return {
    columns,
    questions: questionsOf(columns, table.slice(head + 1)),
    ...readRows(table, { ...reading, columns, answers }, head),
  };
}
const targetsOf = (table: string[][]) => read(table).columns.map(({ head, target }) => `${head}:${target}`);

test('[SHEET-5] the head is the row with most names we know, under titles and notes', () => {
  const title = [
    ['2026秋季达人总表', '', ''],
    ['更新：10月8日', '', ''],
    ['', '', ''],
    ['达人ID', '粉丝数', '邮箱'],
    ['ana.example', '12w', 'a@x.example'],
  ];

  expect(findHeader(title)).toBe(3);
  expect(findHeader([['ana@example.com', '128.40', 'USD']])).toBeNull();
  expect(findHeader([])).toBeNull();
});

test('[SHEET-6] no name of a column means two things', () => {
  const names = Object.entries(aliases).flatMap(([target, list]) =>
    list.split('|').map((name) => [plainName(name), target] as const),
  );
  const meant = Map.groupBy(names, ([name]) => name);

  expect(
    [...meant].filter(([, all]) => new Set(all.map(([, target]) => target)).size > 1).map(([name]) => name),
  ).toEqual([]);
});

test('[SHEET-6] columns go where their names and cells say', () => {
  expect(
    targetsOf([
      ['达人昵称', '达人ID', '平台', '粉丝数量（万）', '联系方式', '均播', '是否寄样', '订单号', '其他'],
      ['Ana', '@ana.example', 'TK', '12', 'a@x.example', '3w', '是', '5.77E+17', 'x'],
      ['Ben', 'ben.example', 'IG', '3', 'DM', '', '否', '5.78E+17', 'y'],
    ]),
  ).toEqual([
    '达人昵称:name',
    '达人ID:handle',
    '平台:platform',
    '粉丝数量（万）:followers',
    '联系方式:contacts',
    '均播:remark',
    '是否寄样:flag',
    '订单号:leaveOut',
    '其他:leaveOut',
  ]);
});

test('[SHEET-6] an id of digits is the platform’s own, a column of orders gives only who it was', () => {
  expect(
    targetsOf([
      ['达人ID', '达人昵称'],
      ['7592255573464597541', '示例'],
    ]),
  ).toEqual(['达人ID:platformId', '达人昵称:name']);
  expect(
    targetsOf([
      ['Order ID', 'Price', 'Creator Username', 'Platform', 'Order Status'],
      ['9001', '39.99', 'ana.example', 'TikTok', 'Settled'],
    ]),
  ).toEqual([
    'Order ID:leaveOut',
    'Price:leaveOut',
    'Creator Username:handle',
    'Platform:platform',
    'Order Status:leaveOut',
  ]);
});

test('[SHEET-6] exports of Modash, Kalodata and FastMoss are known', () => {
  expect(
    targetsOf([
      ['Username', 'Name', 'Followers', 'Engagement Rate', 'Niche'],
      ['@demo.example', 'Demo', '42.9k', '11.85%', 'Beauty'],
    ]),
  ).toEqual([
    'Username:handle',
    'Name:name',
    'Followers:followers',
    'Engagement Rate:remark',
    'Niche:category',
  ]);
  expect(
    targetsOf([
      ['creator_id', 'creator_handle', 'creator_nickname', 'creator_followers'],
      ['7592255573464597541', 'demo.example', 'Demo', '4.1w'],
    ]),
  ).toEqual([
    'creator_id:platformId',
    'creator_handle:handle',
    'creator_nickname:name',
    'creator_followers:followers',
  ]);
});

test('[SHEET-13] a question is asked once a column, and what is not answered stays unknown', () => {
  const table = [
    ['达人ID', '建联日期', '报价'],
    ['ana.example', '10.8', '2500'],
    ['ben.example', '2026-10-09', '$150'],
  ];

  const silent = read(table, { 'platform 0': 'tiktok' });
  const answered = read(table, { 'platform 0': 'tiktok', 'dayOrder 1': 'monthFirst', 'currency 2': 'CNY' });

  expect(silent.questions.map((one) => [answerKey(one), one.count])).toEqual([
    ['platform 0', 2],
    ['dayOrder 1', 1],
    ['currency 2', 1],
  ]);
  expect(silent.rows[0]).toMatchObject({
    lastContactAt: null,
    quote: null,
    note: ['建联日期: 10.8', '报价: 2500'],
  });
  expect(silent.leftOut.map(({ row, head, fault }) => [row, head, fault])).toEqual([
    [2, '建联日期', 'dayNotSaid'],
    [2, '报价', 'currencyNotSaid'],
  ]);
  expect(answered.rows[0]).toMatchObject({
    lastContactAt: '2026-10-08T04:00:00.000Z',
    quote: { amount: { minor: '250000', currency: 'CNY' } },
    note: [],
  });
  expect(read(table).rejected.map(({ fault }) => fault)).toEqual(['platformUnknown', 'platformUnknown']);
  expect(platformSaid(['TikTok ID'], 'list.csv')).toBe('tiktok');
  expect(platformSaid(['达人ID'], 'list.csv')).toBeUndefined();
});

test('[SHEET-14] a row that cannot be taken has its number and its reason; a cell that was not understood goes into the note', () => {
  const { rows, rejected, leftOut } = read([
    ['昵称', '账号', '主页链接', '平台', '粉丝数', '佣金'],
    ['Ana', 'ana.example', 'https://www.tiktok.com/@ana.example', 'TikTok', '很多', '150%'],
    ['Ben', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    ['Ed', 'ed.example', '', 'TikTok', '12w', '15%'],
    ['Cho', 'cho.example', '', '小红书', '', ''],
    ['Dee', 'dee.example', 'https://www.tiktok.com/@other.example', 'TikTok', '', ''],
    ['', '', '', '', '', ''],
  ]);

  expect(rows.map(({ row, followers, note }) => [row, followers, note])).toEqual([
    [2, null, ['粉丝数: 很多', '佣金: 150%']],
    [5, { value: 120_000, exact: false }, []],
  ]);
  expect(leftOut.map(({ row, head, fault, what }) => [row, head, fault, what])).toEqual([
    [2, '粉丝数', 'notANumber', '很多'],
    [2, '佣金', 'notAShare', '150%'],
  ]);
  expect(rejected.map(({ row, fault }) => [row, fault])).toEqual([
    [3, 'nameOnly'],
    [4, 'emptyRow'],
    [6, 'platformNotSupported'],
    [7, 'linkDisagrees'],
  ]);
});

test('[SHEET-14] several contacts and two platforms in one row are all taken', () => {
  const { rows } = read([
    ['账号', '主页链接', '联系方式', '微信', '电话', '国家'],
    [
      'ana.example',
      'https://www.tiktok.com/@ana.example https://www.instagram.com/ana.ig.example',
      'ana@mail.example.com / WhatsApp: +1 213 373 4253',
      'wx_demo_1',
      '0161 496 0000',
      'UK',
    ],
  ]);

  expect(rows[0]?.accounts).toEqual([
    { platform: 'tiktok', handle: 'ana.example' },
    { platform: 'instagram', handle: 'ana.ig.example' },
  ]);
  expect(rows[0]?.contacts.map(({ kind, value, source }) => `${source} ${kind} ${value}`)).toEqual([
    'person email ana@mail.example.com',
    'person whatsapp +12133734253',
    'person wechat wx_demo_1',
    'person phone +441614960000',
  ]);
});

test('[SHEET-9] a cell that can be read in one way alone tells how the others of its column are meant', () => {
  const table = [
    ['TikTok ID', 'Last contact'],
    ['a.example', '10/25/2026'],
    ['b.example', '10/12/2026'],
  ];
  const { columns, questions } = read(table);

  const answers = shownAnswers(columns, table.slice(1));
  const { rows } = read(table, { ...answers, 'platform 0': 'tiktok' });

  expect(questions.filter(({ kind }) => kind === 'dayOrder')).toEqual([]);
  expect(rows.map(({ lastContactAt }) => lastContactAt?.slice(0, 10))).toEqual(['2026-10-25', '2026-10-12']);
});

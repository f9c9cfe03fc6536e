import writeExcelFile from 'write-excel-file/node';

const heads = [
  '达人昵称',
  '达人ID',
  '平台',
  '主页链接',
  '国家',
  '粉丝数',
  '获赞',
  '类目',
  '联系方式',
  '状态',
  '建联日期',
  '报价',
  '佣金率',
  '是否寄样',
  '均播',
  '备注',
];
const platforms = ['TK', 'IG', 'TikTok', 'INS'];
const countries = ['美国', 'UK', '德国站', 'Japan', '墨西哥', 'FR'];
const stages = ['未建联', '已建联', '待回复', '已寄样', '谈判中'];
const counts = ['12.8w', '3.2万', '8.5K', '1,200', '186000'];

/** Rows of an invented team's list, as a team writes it: `handle` is unique to its number. */
export function sheetRows(count: number, from = 0): string[][] {
  return Array.from({ length: count }, (_, i) => {
    const n = from + i;
    const handle = `creator.${String((n * 7919) % 1_000_000).padStart(6, '0')}.example`;
    const platform = platforms[n % platforms.length] as string;
    const isTikTok = platform.startsWith('T');
    return [
      `示例 ${n}`,
      n % 3 === 0 ? `@${handle}` : handle,
      platform,
      n % 4 === 0 ? (isTikTok ? `https://www.tiktok.com/@${handle}` : `instagram.com/${handle}/`) : '',
      countries[n % countries.length] as string,
      counts[n % counts.length] as string,
      '4.1w',
      '美妆个护',
      n % 2 === 0 ? `c${n}@mail.example.com / 微信 wx_demo_${n}` : '',
      stages[n % stages.length] as string,
      '2026-10-03',
      n % 5 === 0 ? '$150' : '',
      n % 5 === 0 ? '15%' : '0.15',
      n % 3 === 0 ? '是' : '否',
      '3.2万',
      n % 7 === 0 ? '周末回复慢' : '',
    ];
  });
}

/** The list with the heads in its first row. */
export const sheetTable = (count: number): string[][] => [heads, ...sheetRows(count)];

/** As a workbook, under a title row. */
export const sheetWorkbook = (count: number): Promise<Buffer> =>
  writeExcelFile([['2026 秋季达人总表', ...heads.slice(1).map(() => null)], ...sheetTable(count)]).toBuffer();

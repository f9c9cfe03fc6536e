/**
 * China moves days: bridge days off and weekends worked instead, announced each November for the year to come. Where a year's notice is
 * here it is the whole truth of that year; for other years only the days the law names are known, and a person adds the rest.
 */
export const chinaNotices: Record<string, { source: string; off: Record<string, string>; work: string }> = {
  '2026': {
    source: '国务院办公厅关于2026年部分节假日安排的通知 (2025-11-04)',
    off: {
      "New Year's Day": '2026-01-01/2026-01-03',
      'Spring Festival': '2026-02-15/2026-02-23',
      'Qingming Festival': '2026-04-04/2026-04-06',
      'Labour Day': '2026-05-01/2026-05-05',
      'Dragon Boat Festival': '2026-06-19/2026-06-21',
      'Mid-Autumn Festival': '2026-09-25/2026-09-27',
      'National Day': '2026-10-01/2026-10-07',
    },
    work: '2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10',
  },
};

/** Half of the country's children rest, nobody else does: the library lists it, the law does not. */
export const notInChina: readonly string[] = ["Children's Day"];

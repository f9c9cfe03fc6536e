import type { StageKind } from '@/lib/model/brand';
import { plainName } from './targets';

/** What teams write into their column of statuses. */
const words: Record<StageKind, string> = {
  sourced:
    '未建联|待建联|未联系|待联系|待筛选|新|sourced|not contacted|open - not contacted|new|to contact|prospect|lead',
  shortlisted: '已入选|入选|待邀约|shortlisted|selected|qualified',
  contacted:
    '已建联|已联系|已私信|已发邮件|待回复|未回复|已邀约|已读不回|contacted|emailed|dm sent|reached out|working - contacted|no reply|waiting for reply|invited',
  replied: '已回复|有意向|感兴趣|replied|responded|interested|in conversation',
  negotiating: '谈判中|待确认|议价中|沟通中|洽谈中|报价中|negotiating|negotiation|in negotiation|quoting',
  agreed: '已确认|已合作|合作中|已签约|达成合作|确认合作|agreed|confirmed|signed|accepted|closed - converted',
  sample: '寄样中|已寄样|待寄样|样品已寄|已发货|已签收|sample sent|shipped|sample shipped|delivered',
  creating: '创作中|拍摄中|待出视频|制作中|待发布|creating|in production|content in progress|drafting',
  published: '已发布|已上线|已出视频|已发视频|published|posted|live|content posted',
  tracking: '跟踪中|投流中|tracking|monitoring',
  settled: '已结算|已付款|已完成|完成|settled|paid|completed|done',
  retain: '复投|长期合作|复购|work again|retain|recurring|long term',
  stopped:
    '暂停/退订|暂停|退订|不合作|拒绝|已拒绝|放弃|黑名单|已流失|stopped|declined|rejected|lost|closed - not converted|not interested|blacklist',
};

/** A team's word → what it means to the rules. */
export const stageByWord: ReadonlyMap<string, StageKind> = new Map(
  (Object.entries(words) as [StageKind, string][]).flatMap(([kind, list]) =>
    list.split('|').map((word) => [stageWord(word), kind] as const),
  ),
);

/** As it is compared: without the signs that stand before a word, `❌不合作`. */
export function stageWord(cell: string): string {
  return plainName(cell.replace(/\p{Extended_Pictographic}|\ufe0f/gu, ''));
}

/** Where a column of a sheet may go. */
export const targets = [
  'handle',
  'platform',
  'url',
  'platformId',
  'name',
  'followers',
  'following',
  'likes',
  'posts',
  'country',
  'category',
  'bio',
  'contacts',
  'email',
  'phone',
  'whatsapp',
  'wechat',
  'line',
  'telegram',
  'owner',
  'stage',
  'lastContact',
  'lastReply',
  'quote',
  'quoteCurrency',
  'commission',
  'tags',
  'flag',
  'postLinks',
  'note',
  'remark',
  'leaveOut',
] as const;
export type Target = (typeof targets)[number];
/** An own field of the brand, by its id. */
export type OwnTarget = `own:${string}`;
export type AnyTarget = Target | OwnTarget;

/** Several columns may go there; all others take one. */
export const takesMany: ReadonlySet<AnyTarget> = new Set<Target>([
  'contacts',
  'email',
  'phone',
  'lastContact',
  'lastReply',
  'flag',
  'tags',
  'note',
  'remark',
  'postLinks',
  'leaveOut',
]);

/**
 * How people and tools name their columns, best name first: Chinese team sheets, TikTok Shop's exports (English, Vietnamese, Thai), Kalodata,
 * FastMoss, Modash, NoxInfluencer, and our own exports in both languages. `remark` columns go into the note with their name before them:
 * nothing in the record stands for them and nobody wants to lose them.
 */
export const aliases: Record<Target, string> = {
  handle:
    '达人ID|达人账号|账号|账号ID|账号名|红人账号|红人ID|博主ID|博主账号|TikTok ID|TikTok账号|TK账号|TK ID|TT账号|INS账号|IG账号|Instagram账号|用户名|handle|username|user name|account username|creator username|creator handle|creator_handle|uniqueId|unique id|influencer username|tiktok handle|instagram handle|tiktok username|instagram username|creator name|creator|account|Tên người dùng nhà sáng tạo|ชื่อผู้ใช้ครีเอเตอร์|creator info|influencer|kol',
  platform: '平台|渠道|社媒平台|所属平台|platform|social platform|channel|network|social network',
  url: '主页链接|主页|主页地址|链接|达人链接|达人主页|账号链接|红人链接|频道链接|profile url|profile link|profile_url|profile|url|link|creator link|channel url|homepage|tiktok link|instagram link|tiktok url|instagram url',
  platformId: '平台ID|用户ID|UID|sec_uid|user id|userid|platform id|account id|channel id|creator_id',
  name: '达人昵称|昵称|达人名称|达人姓名|红人名|红人昵称|红人名称|博主昵称|博主名称|博主|达人|名字|姓名|名称|频道名称|name|full name|nickname|display name|creator_nickname|creator nickname|account name|influencer name|channel name|fullname',
  followers:
    '粉丝数|粉丝量|粉丝|粉丝数量|总粉丝|关注者|订阅数|followers|follower count|followers count|creator_followers|fans|subscribers|follower',
  following: '关注数|关注|following|following count',
  likes: '获赞|获赞数|点赞总数|总点赞|likes|total likes|hearts',
  posts: '作品|作品数|视频数|发布数|posts|videos count|post count|media count',
  country:
    '国家|站点|市场|国家地区|国家/地区|地区|所在国家|区域|country|region|creator region|market|location|country/region',
  category:
    '类目|垂类|主播标签|领域|赛道|品类|内容类型|达人类型|分类|category|niche|niches|vertical|content category|topics|industry',
  bio: '简介|个人简介|签名|bio|biography|description',
  contacts:
    '联系方式|联系|其他联系方式|contact|contacts|contact info|contact information|other contacts|contact details',
  email: '邮箱|电子邮箱|邮件|email|e-mail|mail|email address|emails|联系邮箱|business email|contact email',
  phone: '电话|手机|手机号|联系电话|phone|phone number|mobile|tel',
  whatsapp: 'WhatsApp|WA|whatsapp号|whatsapp number',
  wechat: '微信|微信号|wechat|vx|wx',
  line: 'LINE|line id',
  telegram: 'Telegram|TG|电报',
  owner:
    '跟进人|BD|归属BD|负责人|业务员|招商负责人|对接人|媒介|owner|contact owner|assigned to|manager|person in charge',
  stage:
    '状态|建联状态|合作状态|进度|阶段|跟进状态|合作进度|当前状态|stage|status|lead status|lifecycle stage|pipeline stage',
  lastContact:
    '建联日期|首次联系|最近跟进|联系日期|建联时间|联系时间|跟进日期|最近联系|上次联系（UTC）|上次联系|last contact|last contacted|last contact (utc)|contacted at|first contact|contact date|outreach date',
  lastReply: '上次回复（UTC）|上次回复|回复时间|回复日期|last reply (utc)|last reply|replied at|reply date',
  quote: '报价|坑位费|费用|合作费用|合作报价|单价|rate|price|quote|fee|cost|budget|asking price|post price',
  quoteCurrency: '报价币种|货币|quote currency',
  commission: '佣金率|佣金|佣金比例|commission|commission rate|commission %',
  tags: '标签|tags|tag|labels|label',
  flag: '是否寄样|寄样|已寄样|是否回复|是否合作|重点|sample sent|priority|vip',
  postLinks: '视频链接|作品链接|发布链接|合作视频|video link|video url|post link|post url',
  note: '备注|说明|合作描述|note|notes|remark|remarks|comment|comments|memo',
  remark:
    'GMV|均播|平均播放|视频均播|播放1|播放2|播放3|播放4|播放5|互动率|达人等级|粉丝画像|近90天带货GMV|带货GMV|不合作原因|驳回原因|跟进记录|跟进历史|品牌|样品|物流公司|物流单号|快递单号|发货单号|签收日期|发布日期|投流码|授权码|实付佣金|商品名称|engagement rate|engagement|avg likes|avg views|average views|average likes|median views|recent collabs|近28天涨粉数|近28天视频平均播放量|赞粉比|近28天总销量|content views|revenue|item sold|best-selling products|follower change|avg. unit price|creator debut time|estimated views|spark code|why lost',
  leaveOut:
    '序号|编号|操作|no.|index|关注：精度|粉丝：精度|获赞：精度|作品：精度|认证|时区|时区：把握|进入阶段（UTC）|下一步|下一步时间（UTC）|谈定费用|币种|上次看到（UTC）|加入时间（UTC）|不再联系|followers: precision|following: precision|likes: precision|posts: precision|verified|time zone|time zone: confidence|links|in stage since (utc)|next step|next step due (utc)|agreed fee|currency|do not contact|last seen (utc)|added (utc)',
};

/** A name of a column as it is compared: one width, one case, without blanks, signs and what stands in brackets. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[(（[【].*?[)）\]】]/g, '')
    .replace(/[\s_\-:：*#·.,，。?？!！'"“”]/g, '');

/** Plain name → where it goes; earlier targets win where two share a name, which a test excludes. */
export const targetByName: ReadonlyMap<string, { target: Target; rank: number }> = new Map(
  (Object.entries(aliases) as [Target, string][])
    .flatMap(([target, names]) =>
      names.split('|').map((name, rank) => [plainName(name), { target, rank }] as const),
    )
    .reverse(),
);

import type { Mention } from './findMentions';
import { foldText } from './foldText';

/**
 * What the words around a place say of it: `home` in words (`based in`), `marked` by a sign, `stated` as one states one's place, `travel`
 * behind an arrow or a plane, `away` for what is loved, visited or left, `passing` for all else.
 */
export type Standing = 'home' | 'marked' | 'stated' | 'travel' | 'away' | 'passing';

export type PlacedMention = Mention & { standing: Standing; standsAlone: boolean };

const homeSign = /[📍🏠🏡📌]\ufe0f?\s*$/u;
const travelSign = /(?:[✈🛫🛬→➡⇒➔➜🔜⇄↔⇆🔁🔄]\ufe0f?|->|=>|(?<=\s)to)\s*$/u;
const edge =
  /[\n|｜•·●▪;；。!！?？~～:：/／&＆+→➡⇒⇄↔★☆—–()（）【】「」.]|\p{Extended_Pictographic}|\p{Regional_Indicator}|\ufe0f| - |->|=>/gu;

const homeBefore =
  /(?:^|[^\p{L}])(?:based(?: out of| in| at| near)?|base|located in|(?:live|lives|living) in|resid(?:e|es|ing) in|resident of|home is|currently (?:in|based in)|now (?:in|living in)|moved to|relocated to|home base|(?:vivo|vive|viviendo|resido|radico|radicad[ao]) en|basad[ao] en|(?:moro|morando|vivendo|vivo) em|basee? (?:a|en)|(?:j'habite|habite|vis) (?:a|en)|(?:wohne|lebe|wohnhaft|zuhause) in|(?:vivo|abito) a|song (?:o|tai)|tinggal di|domisili(?: di)?)[ :]*(?:the )?$|(?:อยู่|ที่|坐标|坐標|人在|现居|現居|住在|定居|常驻|常住|base在|目前在)[ :：]*$/iu;
const homeBehind = /^[ -]{0,2}based\b|^ ?(?:在住|住み|거주|居住|生活)|^에 (?:살|거주)/u;
const nearBefore = /(?:在|住|にて|＠)$/u;

const awayBefore =
  /(?:^|[^\p{L}])(?:love|loves|loving|in love with|adore|visit|visiting|visited|trips? to|travel(?:s|ing|ling)?(?: to| in)?|dream(?:s|ing)? (?:of|about)|miss|missing|next(?: stop)?|heading to|off to|going to|flying to|soon in|back to|see you in|was in|been to|lived in|ex|former|formerly|previously|prev|once|originally(?: from| in)?|(?:born|raised|grew up|made|bred|nacid[ao]|nee?|geboren|nat[oa]|nascid[ao])(?: (?:and|&|\+) (?:raised|bred))? (?:in|en|a|em)|(?:heart|soul|mind|head) .{0,12}in|inspired by|obsessed with|about|guide to|want to go to|take me to|not|no longer in|left)[ :]*(?:the |my )?$/iu;
const awayBehind =
  /^[ -]?(?:vibes?|lovers?|love|dreams?|dreaming|style|styled|inspired|bound|born|raised|bred|native|times|fashion week|marathon|best-?selling|bulls|lakers|knicks|yankees|terrier|cheesecake|pizza|soon|calling|trips?|travels?|tours?|tickets|at heart|obsessed|addict|fans?|wannabe|diaries|nights)(?![\p{L}])|^'s\b|^ ?(?:人|出身|出生|출신|旅行|旅遊|旅游|여행|ラーメン|烤鸭|火锅|好き|loves?)/iu;

const placeWord =
  /(?:^|[^\p{L}])(?:in|at|near|en|em|a|au|di|nel|tai|o|im|from my home in|around)[ ]*(?:the )?$/iu;
const fromWord = /^\s*(?:\p{L}+\s)?(?:from|de|da|aus|dari)[ ]*(?:the )?$/iu;

/** What people call themselves behind the name of their place: `NYC foodie`, `上海探店`. */
const selfBehind =
  /^[ -](?:ugc|wedding|content|digital|lifestyle|fashion|beauty|skincare|makeup|mua|hair|food|foodies?|eats|fitness|fit|yoga|travel|tech|gaming|gamer|vegan|plus size|mom|mum|mama|mami|dad|family|girl|girlie|boy|gal|guy|babe|couple|creator|blogger|vlogger|influencer|model|actor|actress|artist|dancer|singer|photographer|stylist|nurse|student|realtor|coach|chef|baker|local|living|life|home|homes|interiors?|style blogger|area|city|metro|uk|usa)(?![\p{L}])|^ ?(?:生活|探店|美妆|穿搭|博主|妈妈|女生|日常|留学|グルメ|カフェ|コスメ|ママ|暮らし|OL|맛집|일상|카페|에서|살이)/iu;

/** Nothing, or a state that no table knows: `Guadalajara, Jalisco`. */
const nothingBehind = /^[\s,]*$|^, ?\p{Lu}[\p{L} '-]{2,30}$/u;

const joint = /^\s*(?:,|and|&|＆|y|und|et|e|x|\+|＋|\/|／|\||｜|or|和|与|と|、|·|•|-|–|그리고)\s*$/iu;

/** The mentions of a text with what is said of each. `text` as written. */
export function placeMentions(text: string, mentions: readonly Mention[]): PlacedMention[] {
  const folded = foldText(text);
  const placed: PlacedMention[] = [];
  mentions.forEach((mention, index) => {
    const previous = placed.at(-1);
    const next = mentions[index + 1];
    const isJoined = previous !== undefined && joint.test(folded.slice(previous.end, mention.start));
    const isFollowed = next !== undefined && joint.test(folded.slice(mention.end, next.start));
    const before = isJoined ? '' : folded.slice(0, mention.start);
    const behind = isFollowed ? '' : folded.slice(mention.end);
    const own = standingOf(before, behind, mention.isPaired);
    const inherits =
      isJoined &&
      (previous.standing === 'home' || previous.standing === 'marked') &&
      own.standing === 'stated';
    placed.push({ ...mention, ...own, standing: inherits ? previous.standing : own.standing });
  });
  return placed;
}

function standingOf(
  before: string,
  behind: string,
  isPaired: boolean,
): { standing: Standing; standsAlone: boolean } {
  const lead = sinceEdge(before);
  const trail = untilEdge(behind);
  const standsAlone = lead.trim() === '' && nothingBehind.test(trail);
  return {
    standing: standingIn(before, lead, trail, standsAlone || (isPaired && trail.trim() === '')),
    standsAlone,
  };
}

function standingIn(before: string, lead: string, trail: string, standsAlone: boolean): Standing {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (awayBefore.test(line) || awayBehind.test(trail) || /\bI\s*[❤♥💕💗😍🥰💖🫶]\ufe0f?\s*$/u.test(line))
    return 'away';
  if (homeBefore.test(line) || homeBehind.test(trail)) return 'home';
  if (homeSign.test(before)) return 'marked';
  if (travelSign.test(line)) return 'travel';
  if (nearBefore.test(lead)) return 'marked';
  if (standsAlone) return 'stated';
  if (lead.trim() === '') return selfBehind.test(trail) ? 'stated' : 'passing';
  return placeWord.test(lead) || fromWord.test(lead) ? 'stated' : 'passing';
}

function sinceEdge(before: string): string {
  let from = 0;
  for (const match of before.matchAll(edge)) from = match.index + match[0].length;
  return before.slice(from);
}

function untilEdge(behind: string): string {
  edge.lastIndex = 0;
  const match = edge.exec(behind);
  edge.lastIndex = 0;
  return match ? behind.slice(0, match.index) : behind;
}

import { matchParts } from '../../text/matches';
import type { Normalised, Part } from '../../text/normalise';
import { byStart } from '../../text/parts';
import { clauseAfter, clauseBefore } from '../../text/phrases';
import { blanksAsWritten } from './blanks-as-written';

/**
 * Finds signs that stand where a value belongs, in offsets of the source: ____, XX, ××个月, 满**元, ？？天, 00月00日, 【】.
 * Linear time.
 */
export function signsOfBlanks(view: Normalised): readonly Part[] {
  const signs = blanksIn(view.text).filter((part) => !isMeant(view, part));
  const written = blanksAsWritten(view.source).filter(
    ({ start }) => !/[：:]/.test(view.source[start]!) || !asksCustomer.test(lineBefore(view.source, start)),
  );
  return [...signs.map((part) => view.part(part)), ...written];
}

/** Whether such a sign is meant as it stands: a face, a size, kisses, a masked number, a form for the customer. */
function isMeant(view: Normalised, { start, end }: Part): boolean {
  const { text } = view;
  const words = text.slice(start, end);
  const before = clauseBefore(view, start);
  if (
    /^[_x×]/.test(words) &&
    (showsHow.test(lineBefore(text, start)) || isForm.test(text.slice(end, end + 60)))
  )
    return true;
  if (words.startsWith('_')) return isFace(text[start - 1], text[end]);
  if (/^x+$/.test(words) && (sized.test(before) || sizedBehind.test(text.slice(end, end + 8)))) return true;
  if (/^x+$/.test(words) && isKiss(text, start, end)) return true;
  if (words.startsWith(':')) return asksCustomer.test(lineBefore(text, start));
  if (/^(?:yyyy|mm|hh|dd)/.test(words)) return /格式|format/.test(before + clauseAfter(view, end));
  if (/^0{6}/.test(words)) return /密码|口令|password|code|pin/.test(before);
  return /^[【[(]/.test(words) && namesControl.test(before);
}

/** Signs of a face stand on both sides: >__<. */
const isFace = (before = ' ', after = ' '): boolean =>
  '^><-=;tuoq@¬'.includes(before) && '^><-=;tuoq@¬'.includes(after);

/** A size, or letters that are printed on the goods. */
const sized =
  /(?:size|尺码|码数|罩杯|加大)[是:]? ?$|(?:印着?|写着?|刻着?|绣着?|图案是?|says?|reads?|printed)[“"「]? ?$/;
const sizedBehind = /^ ?(?:large|small|码|号码)/;

/** Kisses end an English message, or thanks within it: Love, Anna xx. */
const isKiss = (text: string, start: number, end: number): boolean =>
  /(?:thanks|thank you|love|bye|cheers|soon|hugs|night|么么哒?|[爱亲][你您亲]|比心)[,!.]? ?$/.test(
    text.slice(Math.max(0, start - 12), start),
  ) || endsKissed(text, start, end);

const endsKissed = (text: string, start: number, end: number): boolean =>
  /^[\s.!]*$/.test(text.slice(end, end + 20)) &&
  /[a-z!.,] ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  !/(?:\b(?:is|are|was|of|at|by|to|in|for|from|until|number|code|no|about|within|dear|hi|hello|call|happy|only|via|with|due|your|mr\.?|mrs\.?|ms\.?)|:|#) ?$/.test(
    text.slice(Math.max(0, start - 12), start),
  );

const lineBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 60), at);
const asksCustomer =
  /(?:请|麻烦|按|照)[^。!?]{0,12}(?:回复|填写|提供|格式|模板|告知|发|写|留)|格式|reply with|tell us|send us|fill in|leave us/;
/** A form or an example that shows the customer how to write something. */
const showsHow =
  /(?:例如|比如|格式|(?:写|填|精确|具体)到|写成|(?:请|麻烦)[^,。!?]{0,8}(?:回复|填写|提供|告知|发来|发我|留下)|reply with|tell us|send us|fill in|for example|e\.g\.)[^。!?]{0,30}$/;
/** What is said behind a form that the customer completes. */
const isForm = /^[^。!?]{0,50}(?:填好|填完|回传|发我|发给我|补给我|补全给)/;
const namesControl = /(?:点击?|选择?|进入|找到|打开|复制|右上角|tap|click|press)[^,。!?]{0,4}$/;

/** Units behind a value; characters that begin another word behind them are none (元旦, 天气, 件事). */
const HAN_UNIT =
  '(?:元(?!旦|宵|素|气|件|老|器)|块钱?(?!状)|天(?![气猫然热冷生天啊空蓝使下黑亮真花鹅太])|岁(?!月)|小时|分钟|秒钟?|个(?:月|工作日|小时|积分)|工作日|件(?!事)|折(?![叠返磨损腾])|公?斤|千?克(?![拉服隆])|[毫厘]?[升米](?![饭粉色白线其级])|公分|英?寸|积分|位(?![置于子])|期(?![待间望货末限])|包(?![装邮裹含括子])|袋(?![子鼠])|盒(?![子饭])|瓶(?![子盖装])|人份|%)';
const UNIT = `(?:${HAN_UNIT}|(?:kg|g|cm|mm|ml|l|days?|hours?|yuan|rmb|usd|months?|years?|minutes?)(?![a-z]))`;
const DAY = `(?:月(?![饼亮子底初末中光球季卡份])|日(?![期常本用系历式光韩化])|号(?![键码线楼链])|年(?![货糕轻底级终度代龄纪会味夜]))`;
/** Words that a value follows at once. */
const LEADS =
  '(?:金额|价格?|运费|邮费|尾款|定金|补偿|差价|优惠|库存|合计|共计|总计|重量|体重|身高|长度|宽度|高度|厚度|容量|数量|时长|周期|余额|积分)';

/** Measure words behind a single X; a row of letters is read without them. */
const MEASURE = '[个层瓦种名台双把套张份枚颗片粒支根只对组箱桶罐卷桌次倍]';
const PEOPLE = '(?:先生|女士|小姐|老师|师傅|经理|快递|物流|公司|品牌|[省市县镇])';
/** What a value is called that follows it behind 是, 为 or a colon. */
const LABEL =
  '(?:单号|编号|订单号|[编卡税账]号|批[号次]|收[件货]人|金额|地址|电话|号码|时间|日期|链接|姓名|名字|价格|运费|数量|物流|快递|优惠码|券码|尾款|定金|重量|容量|尺寸|tracking|number|code|date|address|amount|phone|link|name|total|price)';

const letters = [
  '(?<![a-z0-9])x{2,}(?![a-z0-9-])|(?<![a-z0-9])x(?: x){1,9}(?![a-z0-9])|(?<!\\d)1x{9,10}(?![a-z0-9])|(?<=满|减)n(?![a-z0-9])',
  '(?<![a-z0-9])x{2,}(?=(?:kg|g|cm|mm|ml|w|v|pcs|h|min|gb|mah)(?![a-z]))|(?<![a-z0-9])[a-z]{1,3}x{4,}(?![a-z0-9])|(?<![a-z0-9-])(?=[a-z]{0,6}\\d)[a-z0-9]{2,8}?x{3,}(?![a-z0-9-])',
  '(?<![a-z0-9-])\\d{1,3}x{2,3}(?![a-z0-9-])|(?<![a-z0-9])(?<twice>[abdnyz])\\k<twice>{1,3}(?=[元天年月日件折]|小时|快递|路)',
  `(?<![a-z0-9])[xn×?_](?:-|~|到|至)[xn×?_](?=${HAN_UNIT}|${MEASURE}|${DAY})|\\d[-~][x×?_]{1,3}(?=${HAN_UNIT})`,
  '(?<![a-z0-9])[a-z](?=[省市县](?!场|面))|(?:星期|周|礼拜)[x×?](?![a-z])|(?<![a-z0-9])[x×](?=点(?![击赞评数开子心单餐缀]))|\\?{1,2}点(?=[前后到半,。])',
  '[×✕✖╳]{2,}(?!不|表示|代表|没)',
  `(?<![a-z0-9×]|[a-z] )[x×](?=${HAN_UNIT}|${DAY}|${MEASURE}|${PEOPLE}|[点时]x)`,
  '(?<![a-z0-9])[x×]月(?=[上中下]旬|[初底末])|(?<=尊敬的|亲爱的|您好,?)[x×](?=[,!:您客顾])|(?<=姓)[x×](?![a-z])|(?<=客服|店长|顾问|管家|专员|经理|团长)[x×](?=[,。已很将会为]|$)|[长宽高厚]x(?=[,。宽高长厚]|$)|(?<![a-z0-9])[x×](?:月份|色(?=可选|款)|节(?=[五七]号|电池|课))|(?<![a-z0-9])[x×](?=等奖)',
  '(?<=[\\u4e00-\\u9fff:] ?)x(?= ?(?:kg|cm|mm|ml)(?![a-z]))|(?<![a-z0-9]|[a-z\\d] )x(?= (?:kg|cm|mm|ml|grams|inches)\\b)',
  '(?<=\\b(?:is|about|only|over|under|of) )x(?= (?:kg|cm|mm|ml|grams|inches|people|times|pieces)\\b)|\\bbetween x and y\\b|(?<![a-z0-9])x (?:to|-|or) y(?= (?:business |working )?(?:days?|hours?|weeks?|minutes?|yuan|kg|cm)\\b)',
  '(?<=\\b(?:mr|mrs|ms)\\.? ?)x(?= (?:will|would|has|called)\\b)|(?<=\\b(?:name is|agent|this is) )x(?= (?:and|will|from|at|of|has)\\b|[,.])',
  'tb[acd](?![a-z])(?<=(?:[:¥$]|\\b(?:is|on|by|are|in|at)) ?tb[acd])',
  '(?<![a-z0-9])[xn](?= (?:(?:working|business|calendar) )?(?:days?|hours?|minutes?|months?|years?|weeks?|yuan|pcs|pieces|items?|percent)(?![a-z]))',
  '(?<![a-z0-9])[xny]{1,2}%(?! (?:cotton|wool))|(?<![a-z0-9$])[$@](?:name|firstname|customer|order|date)(?![a-z.@])',
  '[¥$]x(?![a-z0-9])|(?<![a-z0-9.])x\\.x(?![a-z0-9.])|(?<=每[天周日月](?:用|吃|喝|敷|做)?)n(?=次|[个片颗粒包])|\\b(?:dear|hi|hello|mr\\.?|ms\\.?|mrs\\.?) x(?=[,!])',
  '第(?:[x×?_](?=[条批次位名章期件代节页步层季弹波轮])|n(?=[条批位名章期件代节页步层]))',
  '小[x×](?=$|[,。!?为])',
  '(?<![a-z0-9])20(?:xx|\\*\\*|\\?\\?|__|××)(?=年|[-/.])',
  `(?<=限购|前|超出|超过|不足|剩余?|还有|库存|满|减|送|返|预计|大约|约|需要?|最多|至少|仅限?|每人)n(?=${HAN_UNIT}|${MEASURE})`,
  '(?<![a-z0-9了])n(?=元|天内|个工作日|小时内|折)',
  '(?<![a-z0-9])[a-z](?:到|至|-|~)[a-z](?=[公千]?[斤克]|元|天|小时|厘米|cm|kg)',
  '(?<=满)[xyzmab](?=[减送元件])|(?<=减)[xyzmb](?![a-z0-9])',
  '(?<![a-z0-9])(?:yyyy[-/年.]?mm[-/月.]?(?:dd日?)?|[a-z]{1,2}月[a-z]{1,2}[日号]|mm/dd|dd/mm|hh:mm(?::ss)?)(?![a-z0-9])',
  '(?<![a-z0-9])n(?=天[后左到会起]|小时[后左]|分钟[后左内]|个[天月小工])|(?<=(?:单号|价格|数量|金额|颜色|尺码|名字|姓名|时间|日期)[是为])[xyn](?=[,。]|$)',
];

const marks = [
  `(?<![a-z0-9*])\\*{2,}(?=旗舰店|店|${UNIT}|${DAY})`,
  '(?<![a-z0-9*\\u4e00-\\u9fff])\\*{2,}(?=先生|女士|小姐)|(?<=亲爱的|尊敬的|您好)\\*{2,}(?=先生|女士|小姐)',
  `(?=[*.—/~-])(?<=${LABEL}(?:是|为|:| is) ?)(?:\\*{3,}|\\.{3,}|-{1,9}|—{1,9}|[/~]{1,9})(?=[,。;]|$)`,
  '(?<!\\.)\\.{3,}(?=天(?![气太然冷热黑亮哪])|元|小时|个工作日)|(?<=:) ?\\.{4,}(?=[ ,。;a-z]|$)|。{2,}(?=[元件]|天(?!气)|小时)|(?<!~)~{2,}(?=元(?!气)|折)',
  `(?<=[\\u4e00-\\u9fff:¥])\\*(?=${HAN_UNIT})|(?=[?#*])(?<=[有约共剩满需到第只为是送])(?:\\?{2,3}|#{2,}|\\*)(?=${MEASURE}(?![人别]))|(?<=[剩约共满需])\\?(?=天(?![气天])|${MEASURE}(?![人别]))|满[?*]减|(?<=^|欢迎(?:光临|来到)?|这里是|我是)(?:\\.{3,}|\\?{2,}|#{2,})(?=(?:旗舰|专卖|专营)?店(?:欢迎|[,。!]|的|$))|(?<=预计|大约|约|大概)\\?{1,3}(?=天(?!气)|小时|个)|(?<=^|[,。:])\\?{1,3}(?=元(?![旦宵素]))|(?<=[前第限])\\*{1,3}(?=[名期位件])|(?<=[为是:])[-~/]{1,3}(?=${HAN_UNIT})|(?<=${LABEL}:)\\?(?=[,。]|$)|\\?{2,}(?=[瓦伏层页节次升])|(?<=体重|身高|[腰胸臀]围|尺码)\\*{2,}(?=[选穿拍斤码])|(?<=由于|因|因为)\\?{2,}|(?<=全场|^)\\*{1,2}折(?=起|优惠|[,。]|$)|(?<=[为是:]|(?:number|code|no\\.?|:| is) )#{2,}(?![#\\u4e00-\\u9fff])`,
  '(?<![?!*])\\?{1,4}(?:[/-]\\?{1,4}(?!\\?)|[×*x]\\?)|(?<=\\b(?:dear|hi|hello|hey) ?)(?:\\?{2,}|\\.{3,}|-{2,})(?=,)|(?<=\\b(?:dear|hi|hello|hey) )[$%&^]{1,2}[a-z][a-z_]{2,20}(?![a-z$%&^])',
  `(?<=[宽高长深厚重约为是共需价额径])\\.{3,}(?=${HAN_UNIT})`,
  `_{2,}|(?<![a-z0-9_])_(?=${UNIT}|[月日号人个只张位])|(?<=[满减约需限])[-/](?=[元件折]|天(?![气天]))`,
  `(?<!\\?)\\?{2,} ?(?=${UNIT}|[月日])|(?<=(?:[:¥$]|[费价额由号]|(?:大概|大约|预计)是|\\b(?:of|for|is|by)) ?)\\?{2,}|[【[]\\?{1,4}[】\\]]|[(]\\?{1,4}[)](?=${UNIT})`,
  `(?<=[:是为共约¥$] ?)\\?(?=${UNIT})|[?*.—-]{1,3}月[?*.—-]{1,3}[日号]|月[?*]{1,3}[日号]|[❓❔]{1,9}(?=${UNIT})|(?<=[:是为])[❓❔]{1,9}`,
  '(?<=联系|致电|拨打|客服|我是|这里是)\\*{2,}(?=[,。为处\\u4e00-\\u9fff]|$)|(?<=联系|致电|拨打)\\?{2,}',
  `(?<=${LABEL} ?)\\?{3,}|(?<![a-z0-9—])— ?(?:到|至) ?—(?= ?${UNIT})|(?<=[\\u4e00-\\u9fff])(?<![吗呢么吧了啊哦呀好嘛哪])\\?(?=元(?![旦宵素])|个工作日|小时|天内|[公毫千]?[斤克升])|(?<=[满减共约需])[#*~](?=${UNIT})`,
  '(?<=您的|我们的|购买的|这款)(?<!\\*\\*[^*\\n]{0,12})\\*{2,}(?=[\\u4e00-\\u9fff,。])|(?<=客服|我是|单号)—{1,2}(?=[,。为]|$)',
  '(?<=[满减$¥])\\*{2,}|(?<=[为:换])\\*{3,}(?=[分元,。]|$)',
  `(?<!#)#{2,}(?=${UNIT}|[月日号])|\\b(?:order|tracking|invoice|number) ?#(?= (?:has|is|was|will|and|have)\\b)`,
  `(?<!-)-{2,}(?=${UNIT}|[月日号])|[¥$] ?(?:-{1,3}\\.-{2}|\\.{2,})|[-?*_]{1,2}:[-?*_]{2}`,
  '(?<!¥)¥{2,}(?=元)|(?<![¥$\\d])[¥$] ?(?=[,。;!]|\\.(?:\\s|$)|$|[〔【[(] ?[〕】\\])])',
  '(?<=亲爱的|您好|尊敬的|单号|[为是:])[@&%$¥^+]{2,}(?=[,。;元天]|$)',
  `(?<=[在需约为后共])[—-]{1,4}(?=${HAN_UNIT})|\\.{3,}(?=月|日(?![常式本用])|号(?![码线]))|: ?: ?[到至~-] ?:|¥{3,}|(?<=[格价额费])¥{2,}|(?<=${LABEL}(?:是|为|:)? )\\.{4,}`,
];

const shapes = [
  '(?<![○◯〇□△☐●■▲(（])(?:[○◯〇]{2,}|[□☐⬜▢]{2,}|△{2,})(?![○◯〇□△☐●■▲)）_.])',
  '(?<![○〇□△零一二三四五六七八九十])[○〇□△](?=[月日天元号]|先生|女士|小姐)|(?<=[为是:])[■●▲◆※]{2,}(?![○□△■●▲◆※])',
];

const zeros = [
  '(?<=(?:电话|单号|号码|手机号): ?)(?:0{3,6}|123(?:4(?:56?)?)?)(?=$|[,。;])',
  '(?<!\\d)(?:1[3-9]\\d(?:0{8}|12345678)|12345678|400-?(?:000-?0000|123-?4567))(?!\\d)|(?:123456|abc|test|xxx)@',
  '(?<![\\d-])(?:123-456-7890|000[ -]000[ -]0000|(?:\\d{3}-)?555-\\d{4})(?![\\d-])',
  '(?<!\\d)0{4}年|(?<!\\d)0{1,2}(?:月0{1,2}[日号]?|[-/]0{2}(?![\\d:]))|(?<!\\d)0{4}[-/年.]0{1,2}(?:[-/月.]0{1,2})?',
  '(?<![\\d#])(?:0{3,4}-0{7,8}|1?0{10,11})(?!\\d)|00:00 ?[-~至到] ?00:00|00点00分',
  `(?<![\\d.,#:])0{2,4}(?=元|天|小时|[件克斤]|分钟)|(?<![\\d.,])00\\.00(?!\\d)`,
  '(?<!\\d)(?:123456789\\d{0,3}|(?:1{9,}|0{9,}|9{9,}))(?!\\d)',
];

const english = [
  '\\b(?:weighs?|measures?|holds?|costs?) (?:kg|cm|mm|ml|grams|litres|liters|dollars)\\b|\\bvia and\\b|(?<=\\b(?:about|within|in|takes?|only|around|is|for) )(?:\\.{3,}|_|#|[[(<][nx#][\\])>])(?= (?:(?:business|working) )?(?:days?|hours?|minutes?|left|weeks?|kg|cm|people)\\b)|\\byour \\.{3,}(?= (?:has|is|was|will|have)\\b)|\\bxth\\b|(?<=\\b(?:charge|pay|costs?|takes?|lasts?|weighs?|holds?) )(?:\\?{2,}|(?:\\.{3,}|-{2,})(?= ?(?:dollars|days|hours|yuan))|[$](?= [a-z]))|(?<=\\b(?:dear|hi|hello|hey) )["\'_:@*]{1,2}(?:(?:first|last|customer|buyer)[_ ]?)?name\\b|\\b(?:number|code|address|total|amount|link|price|date) is(?=[.:]?\\s*$)(?<!\\b(?:what|which|where|whatever|if|whether|how|who)\\b[^,.!?]{0,50})',
  '(?<=(?<!status): )to be (?:confirmed|decided|announced|determined|filled in|added|updated)\\b|[【[]x[】\\]]|[【[(]几[】\\])]|[¥$]\\?{1,3}(?![a-z0-9])|(?<=\\b(?:on|at|in|until|costs|around|about) )\\?{2,}',
  '[$¥](?= (?:per|each|a|for|off|and|is|in|on|refund|discount|coupon)\\b)|(?<=\\b(?:have|has|are|only|just|about|over|buy|save|with|within|in) )#(?= (?:left|in stock|pieces|items|days|hours|units|of|pcs|off)\\b)',
];

const nothing = [
  `(?=:)(?<=${LABEL}[是为]?):(?=\\s*$)|(?<=将|已|预计|计划)于(?=送达|到货|发货|发出|开[始售]|结束|恢复|截止)`,
  '(?<=[价费额款])元(?![旦宵素气件月器])|(?<=[剩共约满需])(?:元|件|天|公?斤|克|个月|小时|份)(?=[,。!]|$)|https?:/{2}(?:www\\.|(?:your|link|url|x{2,})[a-z-]*)?(?=[\\s,。]|$)',
  '[【[](?![+-][】\\]])[-—_/*#~=+.]{1,10}[】\\]]|[(](?<mark>[-—_/.])\\k<mark>{1,9}[)]',
  '[【[(「《〔『“] ?[】\\])」》〕』”]|(?<!\\{)\\{ ?\\}(?!\\})|[《【[]\\.{3,}(?=[\\u4e00-\\u9fff])',
  '(?<=[于至到在自从,:是为。\\n]|^)月日(?![期子志历出后月])|(?<=[于至到在自从])年月日',
  `(?=[为是:共约])(?<=${LEADS})[为是:共约]{1,2}${UNIT}`,
  '¥ ?元|满(?:元(?![旦宵气月])|件(?!套))|\\d月日(?![期历])|\\d年月(?=日|\\d)',
  '(?:预计|大约|约|大概|最快|最慢)(?:天|小时|个工作日)(?=内|左右|后|送达|到)',
  // A unit of time that no number stands before: 会在天内到账, 承诺小时内发货.
  '(?<=[会在于将诺需要过满超近共达前约请第])(?:小时|个工作日|分钟)(?=[内后前])|(?<=[会在于将诺需要过满超共达约])天(?=内(?![容部心衣里])|之内)|(?<=请您?[于在])日(?=[之以]?前)|(?<=[是为])年(?=新款|款)|[¥$] ?\\/ ?(?=[斤件个袋瓶盒]|kg)',
  `(?<=[\\u4e00-\\u9fff]):(?=[,。;])|(?=[是为])(?<=${LABEL})[是为](?=[,。;]|$)|尊敬的(?=[,:!])`,
  '\\b(?:is|on|by|at|of|until|within|dear|hi|hello|hey) (?=[,.](?:\\s|$))|\\b(?:mr|mrs|ms)\\.?(?: ?/ ?(?:mr|mrs|ms)\\.?){0,2} ?(?=,)',
  '\\b(?:between and|from to)\\b(?!-)|\\b(?:is|costs?|pay) (?:yuan|rmb|usd|dollars)\\b|\\bis (?:days|hours|months)\\b',
  // What programs write where they found nothing.
  '%[sd](?![a-z])|%\\d\\$s|(?<!\\{)\\{\\d\\}(?!\\})|#(?:n/a|ref!|value!|name\\?)|\\[object object\\]|\\*\\|[a-z_]{2,20}\\|\\*',
  '(?<![a-z0-9]|\\b(?:a|the|an) )(?:null|undefined)(?![a-z0-9])(?! (?:and void|hypothesis|modem))',
  '(?<![a-z0-9])(?:first|last|full|customer|buyer|user|nick|order|tracking|product|item|shop|store|agent)_(?:name|id|no|num|number|code|title|date)(?![a-z0-9_])',
  '(?<![a-z0-9])(?:example\\.com|your(?:shop|store|domain|name|company|brand)(?:\\.com|@))',
  '(?<=[\\u4e00-\\u9fff](?<!如下|[件因码所地法案题点式容行径问])[是为]):(?=\\s*$)|(?<=[为是间期])年月日|(?<=订单|包裹|商品|快递)(?:已\\/未|未\\/已)|(?<=^|[^\\d])1[.、] ?2[.、] ?3[.、]?(?=\\s*$|[,。;])',
];

/** Each family, with what a text without any sign of it does not hold: most texts hold little of it. */
const families: readonly (readonly [needs: RegExp, signs: RegExp])[] = [
  [
    /[x×✕✖╳?_]|20\*\*|(?:^|[^a-z0-9])n(?![a-z])|aa|bb|dd|nn|yy|zz|[a-z](?:[省市县]|[到至~月-][a-z])|mm\/|hh:mm|tb[acd]|[xny]%|[$@][nfcod]/,
    anyOf(letters),
  ],
  [/[*~_?❓❔#¥$@&%^+—/-]|\.[.月]|。。|: ?[:到至~-]/, anyOf(marks)],
  [/[○◯〇□☐⬜▢△●■▲◆※]/, anyOf(shapes)],
  [/0[0月/-]|: ?[01]|1{9}|9{9}|123|555|@/, anyOf(zeros)],
  [
    new RegExp(
      [
        ':(?:\\s*$|[,。;])|[于至到在自从,:是为。]月日|[于至到在自从]年月日|^月日|\\n月日|\\d年?月|¥|满[元件]|尊敬的[,:!]|https?://',
        '于[送到发开结恢截]|[会在于将诺需要过满超近共达前约请第](?:小时|个工作日|分钟|天)[内后前之]|[会在于将诺需要过满超近共达前约请第](?:小时|个工作日|分钟|天)[内后前之]|请您?[于在]日|[是为]年|[价费额款]元|[剩共约满需](?:[元件天公斤克小份]|个月)|[计约概快慢](?:天|小时|个工)',
        '[额价格费款金偿惠存计量重高度长期分][为是:共约]|[是为](?:[,。;]|$)',
        '[【[(「《〔『“{][-—_/*#~=+. 】\\])」》〕』”}]',
        ' [,.](?:\\s|$)|\\bm(?:r|s)|between and|from to|(?:is|costs?|pay) [yrudhm]',
        '[为是间期]年月日|[已未]\\/[已未]|1[.、] ?2|%[sd\\d]|\\{\\d|#[nrv]|\\[object|\\*\\||null|undefined|[a-z]_[a-z]|example\\.com|your[sdnbc]',
      ].join('|'),
    ),
    anyOf(nothing),
  ],
  [
    /[a-z"'] ?[?$#_[<(.:@-]|[a-z]:? to be|xth|via and|between x|weigh|measur|hold|cost|[【[(][几x]|[¥$][?]/,
    anyOf(english),
  ],
];

function anyOf(signs: readonly string[]): RegExp {
  return new RegExp(signs.join('|'), 'g');
}

/** The signs of all families, sorted by their starts. */
const blanksIn = (text: string): readonly Part[] =>
  families.flatMap(([needs, signs]) => (needs.test(text) ? matchParts(text, signs) : [])).sort(byStart);

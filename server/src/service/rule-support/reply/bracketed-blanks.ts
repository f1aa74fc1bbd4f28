import { isWithin } from '../../lexicon/context';
import type { TextReading } from '../../lexicon/reading';
import { allMatches } from '../../text/matches';
import type { Part } from '../../text/normalise';
import { byStart } from '../../text/parts';
import { clauseAfter, clauseBefore } from '../../text/phrases';
import { asksFor, namesControl } from './named-controls';

/** Words in brackets, with what is around them in their clause. */
interface Bracketed extends Part {
  readonly open: string;
  readonly inside: Part;
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** Finds brackets that hold the name of a value or an instruction in place of the value: 【姓名】, [date], （插入图片）. */
export function bracketedBlanks(reading: TextReading): readonly Part[] {
  const { view } = reading;
  if (!needed.test(view.text)) return [];
  return [...allMatches(view.text, brackets), ...allMatches(view.text, marks)]
    .map(({ 0: all, index, groups }) => bracketedAt(reading, index, all, groups!.inside!))
    .filter((one) => isBlank(reading, one))
    .map((one) => view.part(one));
}

const brackets =
  /(?<!<)<?[【[〔「『《<(“«] ?(?<inside>[^【】[\]〔〕「」『』《》<>()“”«»\n]{1,40}) ?[】\]〕」』》>)”»]>?/g;
/** The same mark on both sides: @@name@@, %name%. */
const marks = /([@%#$|*~]|={2,3}|-{2,3}|—{2})\1?(?<inside>[a-z][a-z_ ]{1,20}|[\u4e00-\u9fff]{2,6})\1{1,2}/g;

/** What a text without any of them does not hold: most texts end here. */
const needed = /[【[〔「『《<(“«@%#$|*~]|[=—-]{2}/;

function bracketedAt({ view }: TextReading, start: number, all: string, words: string): Bracketed {
  const end = start + all.length;
  const from = start + all.indexOf(words);
  return {
    start,
    end,
    open: all[0]!,
    inside: { start: from, end: from + words.length },
    words,
    before: clauseBefore(view, start),
    after: clauseAfter(view, end),
  };
}

function isBlank(reading: TextReading, one: Bracketed): boolean {
  const { open, inside, words, before, after } = one;
  if (instructs.test(words) || isWithin(reading, inside, 'fill_in')) return !namesControl(one);
  if (isWithin(reading, inside, 'pending')) return isUnsettled(one);
  const named = isNamed(reading, inside, ['value_name']);
  const loosely =
    named || valueLike.test(words) || isNamed(reading, inside, ['value_name', 'loose_value_name']);
  if (isAttached(reading, one)) return true;
  if (open === '(')
    return (
      loosely &&
      !/\d/.test(words) &&
      (measured.test(after) ||
        holes.test(before) ||
        isTitled(reading, one) ||
        isSalutation(one) ||
        (named && (isWorded(one) || isSignature(one))))
    );
  if ((namesControl(one) && !(named && pointer.test(before))) || asksFor(one)) return false;
  if (open === '<') return loosely || isCapitals(reading, inside) || isTag(one);
  if (open === '[' && isChineseBlank(one)) return true;
  if ('「『“《'.includes(open))
    return (
      named &&
      (quotes.test(before) || goodsName.test(words) || isSalutation(one)) &&
      !/^[在可就里是上能会，,]/.test(after)
    );
  if (named) return !'【[〔'.includes(open) || !isHeading(one);
  if (loosely)
    return (
      '【[〔'.includes(open) && /(?<!里有|都有|^有)[\u4e00-\u9fffa-z:]$/.test(before) && !/^[:\d]/.test(after)
    );
  return open === '[' && isEnglishBlank(reading, one);
}

/** Words that end as the name of a value does: 座位号, 宠物名, 配送范围. */
const valueLike =
  /^(?!.*(?:我的|[大中小特加]号$|确认|修改|查看|申请|提交|领取|复制|投诉|联系|退换|随机|默认|任意|自选|所有|全部))[\u4e00-\u9fff]{1,6}(?:姓?名|[单编工]?号|数|量|日期|时间|时段|金额|价格?|费用?|比例|地址|地点|范围|名称|类型|种类|方式|次数|天数|单位|[长宽高温度]度|口味|颜色|年龄|月龄|地区|区域|部门|部位|人名|理由)$/;

const instructs =
  /^(?:什么|哪[个种款天家位]|几|多少)[\u4e00-\u9fff]{1,4}$|^(?:补|填|改|略|空|待定稿)$|^(?:update|edit|confirm|verify|fix|ask|check)(?: [a-z]+)?$|^(?:which|what|how many|when|price)\b.{0,20}\?$|^(?:请|在此|此处)?(?:填写?|输入(?!法)|插入(?!式)|替换(?!装|芯|头))/;

/** Something unsettled is a blank where a value belongs; a status is not. */
function isUnsettled(one: Bracketed): boolean {
  if (namesControl(one) || /(?:状态|显示|变成|变为|进度|标记|标注)[^,。]{0,4}$/.test(one.before))
    return false;
  return one.open === '(' ? one.before.endsWith(':') : true;
}

/** Whether names of values make up the whole of it, but for words between and before them. */
function isNamed(reading: TextReading, { start, end }: Part, classes: readonly string[]): boolean {
  const mentions = classes
    .flatMap((name) => reading.mentionsAround(name))
    .filter((one) => one.start >= start && one.end <= end)
    .sort(byStart);
  if (mentions.length === 0) return false;
  let at = start;
  let rest = '';
  for (const one of mentions) {
    if (one.start > at) rest += `${reading.view.text.slice(at, one.start)} `;
    at = Math.max(at, one.end);
  }
  return between.test(rest + reading.view.text.slice(at, end));
}

const between =
  /^(?:[的之等或和与及/、+&,:_?!\s\d-]|具体|某个?|您的?|你的?|实际|对应|相应|本店|各|一个|x{1,3}|and|or|the|your|mrs?\.?|ms\.?|a|an|of|for|our|my|this|exact|here|please|insert|enter|to){0,12}$/;

/** A hole in the sentence that a bracket fills: 预计在（日期）送达. */
const holes =
  /(?:(?:请|已)联系|购买的?|选购的?|订购的?|我是|这里是|选择|(?:因|由于)[^,。]{0,8}|[在于是为因由至到从给向以满减共约叫]|: ?|您的|产自|来自|[前限]|优惠|超过|不到|将在|您好,?|预计|亲爱的|尊敬的|\b(?:on|by|at|is|are|from|until|before|dear|hi|hello|within|costs?|called|due to|because of|in|click|use|via|with|for|charge|to|m(?:r|s|rs)\.?) )$/;

/** What is counted behind a bracket: （温度）度, (number) days. */
const measured =
  /^(?:[度元件斤米折位名起]|小时|毫[安升米]|公?[斤分升]|平米|天(?!气)|个(?!人)|分钟| (?:(?:business|working) )?(?:days?|hours?|minutes?|left)\b)/;

/** Words in front of what is to be looked at, a button or a value. */
const pointer = /\b(?:see|use|via|called|under) ?$/;

/** A name of a value in the middle of a sentence, or with a question to a colleague: your order (order number) is packed. */
const isWorded = ({ words, after }: Bracketed): boolean =>
  words.endsWith('?') ||
  /^(?: (?:is|has|was|will|are)\b|已经?|将[于在会]|正在|预计|暂[时未]|还没|尚未)/.test(after);

/** The name of who writes: 我是您的顾问（名字）. */
const isSignature = ({ words, before }: Bracketed): boolean =>
  /[名号]/.test(words) && /(?:顾问|客服|管家|专员|师傅)$/.test(before);

/** A title ends with a full stop, and with it the clause: Dear Mr. (last name). */
const isTitled = ({ view }: TextReading, { start }: Bracketed): boolean =>
  /\bm(?:r|s|rs)\. ?$/.test(view.text.slice(Math.max(0, start - 5), start));

const isSalutation = ({ before, after }: Bracketed): boolean =>
  before.trim() === '' && /^ ?(?:$|您好|你好|欢迎|感谢您|祝您|先生|女士|小姐|[,!])/.test(after);

/** Words behind which a quoted name is a blank: 感谢购买「商品名」. */
const quotes = /(?:(?:购买|选购|订购|选择|拍下)(?:的|了)?|您的|您好,?|亲爱的|尊敬的|已为|[是为于叫到在])$/;

const goodsName = /^(?:商品|产品|宝贝|款式)名称?$/;

/** Words in angle brackets that are no HTML. */
const isTag = ({ words, before }: Bracketed): boolean =>
  /^(?!(?:br|img|div|span|font|table|strong|em|li|ul|ol|td|tr|code|pre|html|body)$)[a-z][a-z _'-]{2,30}$/.test(
    words,
  ) ||
  (/^[\u4e00-\u9fff]{1,8}$/.test(words) && /[\u4e00-\u9fff]$/.test(before));

/** What a chat shows for a picture, and what stays of it when it is copied. */
const isAttached = ({ view: { text } }: TextReading, { open, words, start, after }: Bracketed): boolean =>
  (open === '[' ||
    (open === '【' && (start > 0 || after === '') && !/[点击选搜]$/.test(text.slice(start - 1, start)))) &&
  attached.test(words);
const attached =
  /^(?:图片?|图\d|插图|视频|表情|语音|文件|链接|位置|名片|截图|附件|image|photo|picture|screenshot|video|attachment|(?:add|attach|insert) (?:an? |the )?(?:photo|image|link|picture|file|size chart|screenshot|video)s?)$/;

/** Chinese words in square brackets where the sentence wants a value; stickers and pages stand elsewhere. */
const isChineseBlank = ({ words, before }: Bracketed): boolean =>
  /^(?!.*(?:我的|详情|页|中心|设置|首页|退款|售后|购物车|客服|确认|申请|[已待]))[\u4e00-\u9fff]{2,8}$/.test(
    words,
  ) && /(?:[您你]的|我们的|[为于到从因由给和与以约至:])$/.test(before);

/** A heading stands in front of its text. */
const isHeading = ({ before, after }: Bracketed): boolean =>
  (before === '' || /[】\]]$/.test(before)) &&
  /^ ?(?:[:\d¥$]|可以|能|支持|不能|怎么|是[防可]|以)/.test(after);

const isCapitals = ({ view }: TextReading, inside: Part): boolean => {
  const { start, end } = view.part(inside);
  return /^[A-Z]{3,}(?:[ _-][A-Z]{2,}){0,4}$/.test(view.source.slice(start, end));
};

/** English words in square brackets behind other words, unless they are a label or a sticker. */
const isEnglishBlank = (reading: TextReading, { start, inside, words }: Bracketed): boolean =>
  start > 0 &&
  /\S/.test(reading.view.text.slice(Math.max(0, start - 2), start)) &&
  /^[a-z][a-z/' -]{2,40}\d?$/.test(words) &&
  !isWithin(reading, inside, 'bracket_label');

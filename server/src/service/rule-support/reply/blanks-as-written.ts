import { matchParts } from '../../text/matches';
import type { Part } from '../../text/normalise';

/** Signs of blanks as they are written, since capitals and spaces tell: a to-do list may be for sale, and so may a name. */
const asWritten = new RegExp(
  [
    '(?<=^|[\\s，。；：,.;:(（])(?:TODO(?! notepad| lists?| board)|FIXME)(?![A-Za-z-])(?=[\\s:：]|$|[补改填加写确更替换删待问])|(?<![A-Za-z])todo(?=[:：]| ?[补改填加写])',
    "(?<![A-Za-z0-9-])(?:TBD|TBC|TBA|NaN)(?![A-Za-z0-9-])|(?<=(?:Hi|Hello|Dear) )None(?=[,!])|(?<![A-Za-z])tbd(?![A-Za-z])|(?<=(?:This is|from|I am|[Ii]'m) )(?:AGENT|SHOP|STORE|COMPANY)(?![A-Za-z])|(?<=(?:choosing|from|at|[Rr]egards,|[Ss]incerely,|[Yy]ours,)\\s?)(?:Company|Your|Shop|Store) Name(?![A-Za-z])",
    '(?<=(?:Hi|Hello|Dear|Hey|your|on|by) )(?:(?:FIRST|LAST|CUSTOMER|BUYER|CLIENT|SHOP|STORE|COMPANY|PRODUCT|ITEM) ?)?(?:NAME|DATE|ITEM|PRODUCT|FIRSTNAME|CUSTOMER|CLIENT|BUYER|AMOUNT)(?![A-Za-z])',
    '(?<=\\b(?:buying|bought|ordering|ordered|purchasing) (?:the |our |a )?)(?:ITEM|PRODUCT)(?: NAME)?(?![A-Za-z])|(?<![A-Z] )YOUR (?:SHOP |STORE |COMPANY )?NAME(?! [A-Z])|(?<![A-Za-z])[A-Z]{3,12}_HERE(?![A-Za-z])|(?<![A-Za-z])YOUR(?:CODE|NAME|SHOP|STORE|LINK|BRAND|COMPANY|EMAIL|NUMBER|DATE)(?![A-Za-z])',
    "(?<![A-Za-z])(?:CHANGE[_ ]?ME|FILL[-_ ](?:ME[-_ ])?IN|PLACEHOLDER)(?![A-Za-z])|(?<=[：:] ?)N/A(?![A-Za-z])|^(?:DRAFT|Draft|draft)(?=[:：]| - )|^(?:to do|To do)(?=[:：])|(?:DO NOT|do not|Do not|Don't|don't) (?:SEND|send|USE|use)(?=[.!)]?\\s*$)",
    '(?<=[\\u4e00-\\u9fff])[：:](?=\\s?[②③④⑤⑥])',
    '(?<=(?:购买|选购|下单|联系|致电|您是|我是|您的|寄往|寄到|发往|到达|推荐|原因是|预计|[为于是在至由]))[ \\u3000]{1,20}(?=[，。；,;])',
    '(?<=[\\u4e00-\\u9fff：:￥¥])[ \\u3000]{1,20}(?=(?:元(?![旦宵素件])|个工作日|小时|公?斤|毫[升米]|厘米|件(?![事件])|折(?![叠上]))|天(?![天气猫然热冷])|月[ \\u3000]{1,20}日|市[ \\u3000]{1,20}区)',
    '(?<=尊敬的|亲爱的)(?:[ \\u3000]{1,20}(?=先生|女士|小姐)|[ \\u3000]{2,20}(?=客户|顾客|会员))',
    '(?<=[\\u4e00-\\u9fff])[：:](?:[ \\u3000]{1,20}|[/|；;→、])(?=[\\u4e00-\\u9fff]{1,4}[：:](?:[ \\u3000/|；;→、]|$))',
    '(?<=\\b(?:within|in|is|of|about|for|to|by|costs?)) {2,20}(?=(?:working |business )?(?:days?|hours?|yuan|months?|pieces|kg|cm|weeks?)\\b)',
  ].join('|'),
  'g',
);

/** What a text without any of them does not hold: most texts end here. */
const needed =
  /TODO|FIXME|todo|TB[DCA]|tbd|NaN|None|NAME|AGENT|SHOP|STORE|COMPANY|(?:Company|Your|Shop|Store) Name|YOUR|DATE|ITEM|PRODUCT|CUSTOMER|CLIENT|BUYER|AMOUNT|_HERE|CHANGE|FILL|PLACEHOLDER|N\/A|DRAFT|[Dd]raft|[Tt]o do|D(?:O NOT|o not|on't)|d(?:o not|on't)|[\u4e00-\u9fff][ \u3000]+[，。；,;]|[：:](?:\s?[②③④⑤⑥]|[ \u3000/|；;→、])|[ \u3000](?:[元个小公斤毫厘件折天]|月[ \u3000]|市[ \u3000])|(?:尊敬|亲爱)的[ \u3000]| {2}/;

/** Such signs in a text as it is written, or the whole of it where it says no more than what was to stand there. */
export function blanksAsWritten(source: string): readonly Part[] {
  if (source.length <= LONGEST && unwritten.test(source)) return [{ start: 0, end: source.length }];
  return needed.test(source) ? matchParts(source, asWritten) : [];
}

/** How long a text is at most that only names what is to be written, in UTF-16 units. */
const LONGEST = 40;

/** A text that is nothing but a heading, an instruction to whoever writes it, or a formula: 话术1, 这里写发货说明, 店名+问候语. */
const unwritten = new RegExp(
  [
    '(?:test|testing|aaa|bbb|abc|111|123|示例|范例|样例|模板|范本|草稿|新建话术|话术\\d{0,3}|标题|正文|内容|文字|文本|点击编辑|复制粘贴|未完待续|同上|略|无|空|待写|待更新|暂无内容|回复内容|默认回复)',
    '请(?:输入|填写|编辑|添加|键入|写)(?:内容|话术|回复|描述|公告|消息|问候语|欢迎语|说明|标题|回答)?|插入(?:链接|图片|视频|表情|商品|优惠券|卡片|文字)',
    '(?:这里|此处|该处|这儿|这栏|这段)先?(?:写|填|放|补充?|插入?|贴|加)(?![着了的])(?:上|入|个|一段|一句|一张)?[\\u4e00-\\u9fff]{0,10}',
    '(?:[\\u4e00-\\u9fff]{2,6}[＋+]){1,5}[\\u4e00-\\u9fff]{2,6}',
    '(?:[Tt]ext|[Tt]itle|[Dd]raft|[Tt]ype here|test123|[Tt]emplate|[Mm]essage|[Rr]eply|[Bb]ody|[Ss]ubject|N/A|[Nn]ame|[Gg]reeting|[Yy]our name|[Cc]opy later|[Tt]o be (?:written|filled in|completed|added|translated|decided))',
  ]
    .map((one) => `^\\s*(?:${one})[。.!！]?\\s*$`)
    .join('|'),
);

import { matchParts } from '../../text/matches';
import type { Part } from '../../text/normalise';

/** Signs of blanks as they are written, since capitals and spaces tell: a to-do list may be for sale, and so may a name. */
const asWritten = new RegExp(
  [
    '(?<=^|[\\s，。；：,.;:(（])(?:TODO(?! notepad| lists?| board)|FIXME)(?![A-Za-z-])(?=[\\s:：]|$|[补改填加写确更替换删待问])|(?<![A-Za-z])todo(?=[:：]| ?[补改填加写])',
    '(?<![A-Za-z0-9-])(?:TBD|TBC|TBA|NaN)(?![A-Za-z0-9-])|(?<=(?:Hi|Hello|Dear) )None(?=[,!])|(?<![A-Za-z])tbd(?![A-Za-z])',
    '(?<=(?:Hi|Hello|Dear|Hey|your|on|by) )(?:(?:FIRST|LAST|CUSTOMER|BUYER|CLIENT|SHOP|STORE|COMPANY|PRODUCT|ITEM) ?)?(?:NAME|DATE|ITEM|PRODUCT|FIRSTNAME|CUSTOMER|CLIENT|BUYER|AMOUNT)(?![A-Za-z])',
    '(?<=\\b(?:buying|bought|ordering|ordered|purchasing) (?:the |our |a )?)(?:ITEM|PRODUCT)(?: NAME)?(?![A-Za-z])|(?<![A-Z] )YOUR (?:SHOP |STORE |COMPANY )?NAME(?! [A-Z])|(?<![A-Za-z])[A-Z]{3,12}_HERE(?![A-Za-z])|(?<![A-Za-z])YOUR(?:CODE|NAME|SHOP|STORE|LINK|BRAND|COMPANY|EMAIL|NUMBER|DATE)(?![A-Za-z])',
    "(?<![A-Za-z])(?:CHANGE[_ ]?ME|FILL[-_ ](?:ME[-_ ])?IN|PLACEHOLDER)(?![A-Za-z])|(?<=[：:] ?)N/A(?![A-Za-z])|^(?:DRAFT|Draft|draft)(?=[:：]| - )|^(?:to do|To do)(?=[:：])|(?:DO NOT|do not|Do not|Don't|don't) (?:SEND|send|USE|use)(?=[.!)]?\\s*$)",
    '(?<=[\\u4e00-\\u9fff])[：:](?=\\s?[②③④⑤⑥])',
    '(?<=[\\u4e00-\\u9fff：:￥¥])[ \\u3000]{1,20}(?=(?:元(?![旦宵素件])|个工作日|小时|公?斤|毫[升米]|厘米|件(?![事件])|折(?![叠上]))|天(?![天气猫然热冷])|月[ \\u3000]{1,20}日|市[ \\u3000]{1,20}区)',
    '(?<=尊敬的|亲爱的)(?:[ \\u3000]{1,20}(?=先生|女士|小姐)|[ \\u3000]{2,20}(?=客户|顾客|会员))',
    '(?<=[\\u4e00-\\u9fff])[：:](?:[ \\u3000]{1,20}|[/|；;→、])(?=[\\u4e00-\\u9fff]{1,4}[：:](?:[ \\u3000/|；;→、]|$))',
    '(?<=\\b(?:within|in|is|of|about|for|to|by|costs?)) {2,20}(?=(?:working |business )?(?:days?|hours?|yuan|months?|pieces|kg|cm|weeks?)\\b)',
  ].join('|'),
  'g',
);

/** What a text without any of them does not hold: most texts end here. */
const needed =
  /TODO|FIXME|todo|TB[DCA]|tbd|NaN|None|NAME|YOUR|DATE|ITEM|PRODUCT|CUSTOMER|CLIENT|BUYER|AMOUNT|_HERE|CHANGE|FILL|PLACEHOLDER|N\/A|DRAFT|[Dd]raft|[Tt]o do|D(?:O NOT|o not|on't)|d(?:o not|on't)|[：:](?:\s?[②③④⑤⑥]|[ \u3000/|；;→、])|[ \u3000](?:[元个小公斤毫厘件折天]|月[ \u3000]|市[ \u3000])|(?:尊敬|亲爱)的[ \u3000]| {2}/;

/** Such signs in a text as it is written. */
export const blanksAsWritten = (source: string): readonly Part[] =>
  needed.test(source) ? matchParts(source, asWritten) : [];

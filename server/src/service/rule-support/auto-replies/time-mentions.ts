import { englishNumberWords } from '../../text/english-numbers';
import { matchParts } from '../../text/matches';
import type { Normalised, Part } from '../../text/normalise';
import { apart } from '../../text/phrases';
import { namedRanges, namedTimes } from './named-hours';

/** A time, a day, a date or a span that a text names, in offsets of the source. */
export interface TimeMention extends Part {
  /** Whether it is a range of clock times, which usually are opening hours. */
  readonly isRange: boolean;
}

/** Finds every time that a text names: 9:00-18:00, 明早8点, 后天, 4号早上, 初七, 2h内, Mon-Fri 9-5, back on Monday. Linear time. */
export function timeMentions(view: Normalised): readonly TimeMention[] {
  const found = [
    ...namedRanges(view).map((part) => ({ ...part, isRange: true })),
    ...matchParts(view.text, daysWithHours).map((part) => ({ ...part, isRange: true })),
    ...namedTimes(view).map((part) => ({ ...part, isRange: false })),
    ...matchParts(view.text, times).map((part) => ({ ...part, isRange: false })),
  ];
  return apart(found).map(({ start, end, isRange }) => ({ ...view.part({ start, end }), isRange }));
}

const N = '(?:\\d{1,3}|[一二两三四五六七八九十半几]{1,3})';
const PART = '(?:一大?早|早[上晨]?|清晨|上午|中午|午[前后]|下午|傍晚|晚上?|夜里|凌晨|白天)';
const WEEKDAY = '(?:mon|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const COUNT = `(?:\\d{1,3}|an?|${englishNumberWords()}|few|couple of|half an?)`;
const SPELLED = `(?:${englishNumberWords(12)})`;
const HOUR = `(?:\\d{1,2}|${SPELLED})`;

/** Days of the week with hours that only they tell to be hours: Mon-Fri 9-5. */
const daysWithHours = new RegExp(
  `\\b${WEEKDAY}(?: ?(?:-|–|to|through|till) ?${WEEKDAY})?[,:]? (?:from )?\\d{1,2} ?(?:-|–|~|to|till) ?\\d{1,2}(?![\\d:/])|\\bbetween ${HOUR} and ${HOUR}\\b|\\bm ?- ?f \\d{1,2} ?(?:-|–|to|till) ?\\d{1,2}(?![\\d:/])|\\b\\d{1,2} ?(?:-|–|to|till) ?\\d{1,2},? (?:on )?${WEEKDAY}\\b|(?<=\\b(?:us|me|open|here|work|available|online|staffed) )\\d{1,2} ?(?:-|–|to|till) ?\\d{1,2}(?![\\d:/]|,? ?(?:business |working )?(?:days?|hours?|min))|[ap]m ?\\d{1,2}(?::\\d{2})? ?(?:-|–|~|to|至|到) ?[ap]m ?\\d{1,2}(?::\\d{2})?|(?<!\\d)7 ?[x×*] ?24(?!\\d)|\\bhours:? (?:are |is |from )?\\d{1,2} ?(?:-|–|~|to|till) ?\\d{1,2}(?![\\d:/])|(?<![\\d-])\\b${SPELLED} (?:to|till|until|through) ${SPELLED}\\b(?! (?:business |working )?(?:hours?|days?|minutes?|weeks?|months?))|早${N}点?晚${N}点?|(?<!\\d)(?:[01]\\d|2[0-4])(?:00|15|30|45) ?(?:-|–|~|to|till|until|到|至) ?(?:[01]\\d|2[0-4])(?:00|15|30|45)(?!\\d)`,
  'g',
);

const chinese = [
  // Days seen from today; today alone is none.
  `(?:大后天|明后天|[明后]天|[明后]日|[明后]儿个?|次日|隔[天日]|翌日|第二天|转天)${PART}?`,
  `(?:明[早晚晨]|次晨|今[晚夜])|今[天日儿](?:之?内|${PART}|晚些|稍晚)|当[天日晚]|同一天`,
  `(?<!上)(?:下下|[下本这])?个?(?:周|星期|礼拜)(?:[一二三四五六日天末]|[1-7](?!\\d|[天个次年]))${PART}?|下个?(?:周|星期|礼拜)|工作日|平[日时]|双休日`,
  // Dates.
  `(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?${PART}?`,
  `(?<![\\d./-])\\d{1,2}[./]\\d{1,2}(?![\\d./%折元]|号)|(?<!\\d)(?:\\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])号(?![码键店链客线楼仓色款机位])${PART}?`,
  `大?年?初[一二三四五六七八九十]${PART}?|正月(?:初|十)[一二三四五六七八九十]|下个?月|月[底初]|年初`,
  // Spans.
  `(?!几个?(?:天|日|周|星期|礼拜|月))${N}(?:[到至~-]${N})?个?多?(?:半?小时|钟头?|分钟|工作日|工作天|天|日|周|星期|礼拜|月)(?:之?内|以内|之?后|左右|前)?|半天|一刻钟`,
  `(?<![a-z0-9])\\d{1,3} ?(?:h|hrs?|mins?)(?![a-z])(?:内|后)?`,
];

const english = [
  '\\b(?:(?:the )?day after tomorrow|tomorrow|tonight|later today|this (?:morning|afternoon|evening)|first thing|overnight|(?:the )?same day|(?:the )?next (?:day|morning|week|month|(?:business|working) day))\\b',
  '\\bend of (?:the )?(?:day|today|week|business|business day|working day)\\b|\\bweek(?:days?|ends?)\\b|\\b(?:every|each) (?:(?:half |two |three |few )?hours?|day|morning|afternoon|evening|noon|night)\\b|\\bin the (?:mornings?|afternoons?|evenings?)\\b|\\b(?:mornings|afternoons|evenings)\\b|(?<=\\bback in )\\d{1,2}\\b(?! ?[a-z])|\\b(?:once|twice) a day\\b|\\bdaily\\b',
  `\\b(?:mon|tue(?:s|sday)?|wed|wednesday|thu(?:r|rs|rsday)?|fri)(?:day)?s?\\b|\\b(?:satur|sun)days?\\b`,
  `\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\b`,
  `\\b(?:at|by|from|until|till|before|after|around|about) (?:${HOUR}(?! (?:hours?|days?|minutes?|mins?|weeks?|business|working|months?|of|to|items?))(?::\\d{2})?(?: ?[ap]\\.?m\\b\\.?)?|noon|midday|midnight)\\b|\\b(?:half past|quarter (?:past|to)) ${HOUR}\\b|\\b${HOUR} ?(?:o'?)?clock\\b`,
  `(?<!\\b(?:find|have|get|got|spare|every) )\\b${COUNT}(?:(?: to |-| or )${COUNT})?[ -](?:full )?(?:business |working )?(?:hours?|hrs?|minutes?|mins?|days?|weeks?)\\b|\\b(?:the )?first hour\\b|\\b(?:within|in) (?:the (?:hour|day)|minutes|hours|a day)\\b|\\b24\\/7\\b`,
];

const times = new RegExp([...chinese, ...english].join('|'), 'g');

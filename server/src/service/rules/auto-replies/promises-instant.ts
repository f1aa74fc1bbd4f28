import { secondsInWords } from '../../wording/durations';
import { readDuration } from '../../../../../schemas/scalars';
import type { Playbook } from '../../../../../schemas/playbook';
import type { AutoReply } from '../../../../../schemas/sections/auto-replies';
import { allMatches } from '../../text/matches';
import { type Normalised, type Part, plainOf } from '../../text/normalise';
import { readNumber } from '../../text/numerals';
import { apart, clauseAfter, clauseBefore, phrases, sourceSentence } from '../../text/phrases';
import { onReturn } from '../../rule-support/auto-replies/on-return';
import { hourSpans } from '../../rule-support/auto-replies/hour-spans';
import { rewriteClause } from '../../rule-support/reply/rewrite-clause';
import { defineTextRule } from '../../rule-support/rule';
import type { Facts } from '../../document/facts';
import { uncoveredWeek } from '../../time/coverage';
import { firstClosed } from '../../triage/first-closed';
import { closedTimeIsOurs } from '../../triage/smart-service';
import { goesToChats } from '../../triage/in-force';
import { answersWithin, instantAnswers, personNext } from '../../rule-support/auto-replies/instant-words';

export const autoRepliesPromisesInstant = defineTextRule({
  id: 'auto-replies/promises-instant',
  level: 'warning',
  source: 'G2',
  title: { zh: '自动回复许诺得太快', en: 'Promises an answer too soon' },
  why: {
    zh: '没有人在班却说“马上回复”，顾客会守着等，越等越气。说一个做得到的时间，比说快更让人安心。',
    en: '"Right away" with nobody on shift keeps the customer waiting and makes it worse. A time that you can keep calms more than a fast one.',
  },
  howToFix: {
    zh: '下班、放假的回复，写 {{hours.next_open}} 回复；店开着、没人在班的回复，写客服回来后按先后顺序回复；排队时的回复，写 targets 做得到的时间。',
    en: 'While closed, say {{hours.next_open}}; while open with nobody on shift, that you answer once someone is back; while busy, a time that your targets can hold.',
  },
  reads: ['shop', 'decision', 'assistant', 'hours', 'staffing'],
  messages: {
    closed: {
      zh: '这条在没有人的时候发，“{words}”做不到。',
      en: 'This is sent while nobody is there; "{words}" cannot be kept.',
    },
    gap: {
      zh: '店开着、没人在班的时间最长有 {gap}，“{words}”做不到。',
      en: 'Nobody is on shift for up to {gap} while you are open; "{words}" cannot be kept.',
    },
    alsoClosed: {
      zh: '下班以后来的顾客也会收到这条（比如 {from}），那时没有人，“{words}”做不到。',
      en: 'Customers who write while you are closed (from {from}, for one) get this too, and "{words}" cannot be kept then.',
    },
    sooner: {
      zh: '“{words}”比手册里的目标（{target}）还快。',
      en: '"{words}" is sooner than the target of {target}.',
    },
  },
  fixes: {
    rewrite: { zh: '换成按 {{hours.next_open}} 回复', en: 'Say {{hours.next_open}} instead' },
    onReturn: {
      zh: '换成客服回来后回复',
      en: 'Say that you answer once someone is back',
    },
    sayHours: {
      zh: '换成几点有人（{{hours.summary}}）',
      en: 'Say when someone is there ({{hours.summary}}) instead',
    },
  },
  examples: {
    bad: [
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
auto_replies:
  - { when: after_hours, text: 您好，客服马上回复您 }
`,
      `playbook: 1
shop:
  name: Oak & Linen
staffing:
  targets: { first_response: 3m }
auto_replies:
  - { when: busy, text: We will reply within 1 minute. }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
hours:
  weekly: { mon-sun: '09:00-22:00' }
auto_replies:
  - { when: welcome, text: 您好，接下来是真人客服回您，请把订单号发过来 }
  - { when: after_hours, text: '下班了，{{hours.next_open}} 回复您' }
`,
    ],
    good: [
      `playbook: 1
shop:
  name: Oak & Linen
hours:
  weekly: { mon-fri: '09:00-18:00' }
auto_replies:
  - { when: welcome, text: 'Hello! People answer {{hours.summary}}.' }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
auto_replies:
  - { when: after_hours, text: '已经下班，{{hours.next_open}} 上班后马上回复您' }
  - { when: welcome, text: 您好，马上为您服务 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
staffing:
  targets: { first_response: 60s }
auto_replies:
  - { when: queue, text: 前面还有人，3分钟内回复您 }
`,
      `playbook: 1
shop:
  name: 小满家居旗舰店
decision: { smart_service: enabled }
assistant: { active: always }
hours:
  weekly: { mon-sun: '09:00-22:00' }
auto_replies:
  - { when: welcome, text: 您好，马上为您服务 }
`,
    ],
  },
  checkText(given, facts, report) {
    const { text, owner, key, item, section } = given;
    if (section !== 'auto_replies') return;
    const { playbook, language } = facts;
    const { when } = item as AutoReply;
    const view = plainOf(given);
    if (when === 'no_agent') {
      const gap = longestGap(facts);
      const inGap = [
        ...instant(view, [instantAnswers]).map((part) => ({ ...part, message: 'closed' as const })),
        ...(gap === undefined ? [] : within(view, gap)).map((part) => ({ ...part, message: 'gap' as const })),
      ];
      for (const { message, ...found } of apart(inGap)) {
        const part = view.part(found);
        const words = text.slice(part.start, part.end);
        report({
          at: { in: owner, key, part },
          message,
          data: { words, ...(message === 'gap' && { gap: secondsInWords(gap! * 60) }) },
          fixes: [rewriteClause(given, part, 'onReturn', onReturn, language)],
        });
      }
      return;
    }
    if (nobodyThere.includes(when)) {
      for (const found of apart(instant(view, atOnceOrWithin))) {
        const part = view.part(found);
        report({
          at: { in: owner, key, part },
          message: 'closed',
          data: { words: text.slice(part.start, part.end) },
          fixes: playbook.hours ? [rewriteClause(given, part, 'rewrite', instead, language)] : [],
        });
      }
      return;
    }
    const atOnce = atAnyTime.includes(when) ? apart(promisesAtAnyTime(view, when)) : [];
    const closed = atOnce.length > 0 ? closedTime(item as AutoReply, facts) : undefined;
    for (const found of closed ? atOnce : []) {
      const part = view.part(found);
      report({
        at: { in: owner, key, part },
        message: 'alsoClosed',
        data: { words: text.slice(part.start, part.end), from: closed!.from },
        fixes: [{ ...rewriteClause(given, part, 'sayHours', hoursInstead, language), kind: 'draft' }],
      });
    }
    const target = closed ? undefined : targetOf(playbook);
    for (const found of target ? apart(sooner(view, target.seconds)) : []) {
      const part = view.part(found);
      const limit = secondsInWords(target!.seconds);
      report({
        at: { in: owner, key, part },
        message: 'sooner',
        data: { words: text.slice(part.start, part.end), target: limit },
      });
    }
  },
});

/** Those that are sent whatever the hour. */
const atAnyTime: readonly AutoReply['when'][] = ['welcome', 'keyword'];

/** A promise of an answer at once; a greeting may also promise that a person is next. */
function promisesAtAnyTime(view: Normalised, when: AutoReply['when']): Part[] {
  return instant(view, [...atOnceOrWithin, ...(when === 'welcome' ? [personNext] : [])]);
}

/** The next time at which such a reply goes out and nobody is there; undefined where that does not happen. */
function closedTime({ channels }: AutoReply, { playbook, today }: Facts) {
  if (!closedTimeIsOurs(playbook) || !goesToChats({ channels })) return undefined;
  return firstClosed(playbook, today, today);
}

const nobodyThere: readonly AutoReply['when'][] = ['after_hours', 'holiday'];

const instead = {
  zh: '我们 {{hours.next_open}} 上班后回复您',
  en: 'we will answer when we are back {{hours.next_open}}',
};

const hoursInstead = {
  zh: '人工客服的服务时间是 {{hours.summary}}',
  en: 'people answer {{hours.summary}}',
};

/** Promises of an answer now or in minutes that are not tied to the next opening. */
function instant(view: Normalised, patterns: readonly RegExp[]): Part[] {
  return patterns.flatMap((words) => phrases(view, words)).filter((found) => isPromise(view, found));
}

/** Whether words promise what they say, from now on. */
function isPromise(view: Normalised, found: Part): boolean {
  const before = clauseBefore(view, found.start);
  const words = view.text.slice(found.start, found.end);
  return (
    !denied.test(before) &&
    !later.test(before + words) &&
    !later.test(sourceSentence(view.source, view.part(found)))
  );
}

const atOnceOrWithin = [instantAnswers, answersWithin];

/** Promises of an answer within less time than a gap in which nobody is on shift, in minutes. */
function within(view: Normalised, gap: number): Part[] {
  const spans = hourSpans(view).filter(({ start, end, minutes }) => {
    const clause = clauseBefore(view, start) + clauseAfter(view, end);
    return minutes < gap && answering.test(clause);
  });
  return [...sooner(view, gap * 60), ...spans].filter((found) => isPromise(view, found));
}

const answering = /回|答|接待|联系|处理|\b(?:repl(?:y|ies)|answer|respond|get back|be back|be with you)\b/;

/** The longest time of a plain week for which the shop is open and nobody is on shift, in minutes. */
function longestGap({ playbook, today }: Facts): number | undefined {
  if (!playbook.hours || !playbook.staffing?.shifts) return undefined;
  const lengths = uncoveredWeek(playbook, { today }).map(({ range: { start, end } }) => end - start);
  return lengths.length > 0 ? Math.max(...lengths) : undefined;
}

const denied = /(?:不能|无法|没法|没办法|不方便|暂时不|cannot|can't|unable|not)[^,。!?;\n]{0,12}$/;
const later =
  /上班|开班|开门|营业后|明[天早日]|次日|第二天|工作时间|hours\.|when we (?:open|are back)|open|tomorrow|morning|working day/i;

/** Promises of an answer within less than some seconds. */
function sooner(view: Normalised, seconds: number): Part[] {
  const { text } = view;
  return allMatches(text, answersWithin).flatMap(({ 0: words, index, groups = {} }) => {
    const number = groups.zh ?? groups.en;
    const count =
      number === undefined
        ? unnumbered.find(([pattern]) => pattern.test(words))?.[1]
        : /^[a-z]/.test(number)
          ? english[number]
          : readNumber(number);
    const unit = /秒|second/.test(words) ? 1 : 60;
    return count !== undefined && count * unit < seconds ? [{ start: index, end: index + words.length }] : [];
  });
}

/** Minutes that a text says without their number. */
const unnumbered: readonly (readonly [RegExp, number])[] = [
  [/半个?小时|half an hour/, 30],
  [/一刻钟/, 15],
];
const english: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, five: 5, ten: 10 };

function targetOf({ staffing }: Playbook): { seconds: number } | undefined {
  const written = staffing?.targets?.first_response ?? staffing?.standards?.reply_within;
  const seconds = written === undefined ? undefined : readDuration(written);
  return seconds === undefined ? undefined : { seconds };
}

import { readDuration } from '../../../../../schemas/scalars';
import type { Playbook } from '../../../../../schemas/playbook';
import type { AutoReply } from '../../../../../schemas/sections/auto-replies';
import { allMatches } from '../../text/matches';
import { type Normalised, type Part, plainOf } from '../../text/normalise';
import { readNumber } from '../reply/numerals';
import { apart, clauseAround, clauseBefore, phrases, sourceSentence } from '../reply/phrases';
import { defineTextRule } from '../rule';
import { answersWithin, instantAnswers } from './instant-words';

export const autoRepliesPromisesInstant = defineTextRule({
  id: 'auto-replies/promises-instant',
  level: 'warning',
  source: 'G2',
  title: { zh: '自动回复许诺得太快', en: 'Promises an answer too soon' },
  why: {
    zh: '没有人在班却说“马上回复”，顾客会守着等，越等越气。说一个做得到的时间，比说快更让人安心。',
    en: '"Right away" with nobody on shift keeps the customer waiting and makes it worse. A time that you can keep calms more than a fast one.',
  },
  mend: {
    zh: '下班、放假、没人在班的回复，写 {{hours.next_open}} 回复；排队时的回复，写 targets 做得到的时间。',
    en: 'While closed, say {{hours.next_open}}; while busy, a time that your targets can hold.',
  },
  reads: ['hours', 'staffing'],
  messages: {
    closed: {
      zh: '这条在没有人的时候发，“{words}”做不到。',
      en: 'This is sent while nobody is there; "{words}" cannot be kept.',
    },
    sooner: {
      zh: '“{words}”比目标里的 {target} 还快。',
      en: '"{words}" is sooner than the target of {target}.',
    },
  },
  fixes: { rewrite: { zh: '换成按 {{hours.next_open}} 回复', en: 'Say {{hours.next_open}} instead' } },
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
    ],
    good: [
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
    ],
  },
  checkText(given, { playbook, language }, report) {
    const { text, owner, key, item, section } = given;
    if (section !== 'auto_replies') return;
    const { when } = item as AutoReply;
    const view = plainOf(given);
    const closed = nobodyThere.includes(when);
    const target = closed ? undefined : targetOf(playbook);
    if (!closed && !target) return;
    for (const found of apart(closed ? instant(view) : sooner(view, target!.seconds))) {
      const part = view.part(found);
      report({
        at: { in: owner, key, part },
        message: closed ? 'closed' : 'sooner',
        data: { words: text.slice(part.start, part.end), target: target?.written ?? '' },
        fixes:
          closed && playbook.hours
            ? [
                {
                  title: 'rewrite',
                  kind: 'suggestion',
                  edits: [
                    {
                      kind: 'replace',
                      at: { in: owner, key, part: clauseAround(text, part) },
                      text: instead[language],
                    },
                  ],
                },
              ]
            : [],
      });
    }
  },
});

const nobodyThere: readonly AutoReply['when'][] = ['after_hours', 'holiday', 'no_agent'];

const instead = {
  zh: '我们 {{hours.next_open}} 上班后回复您',
  en: 'we will answer when we are back {{hours.next_open}}',
};

/** Promises of an answer now or in minutes that are not tied to the next opening. */
function instant(view: Normalised): Part[] {
  return [...phrases(view, instantAnswers), ...phrases(view, answersWithin)].filter((found) => {
    const before = clauseBefore(view, found.start);
    const words = view.text.slice(found.start, found.end);
    return (
      !denied.test(before) &&
      !later.test(before + words) &&
      !later.test(sourceSentence(view.source, view.part(found)))
    );
  });
}

const denied = /(?:不能|无法|没法|没办法|不方便|暂时不|cannot|can't|unable|not)[^,。!?;\n]{0,12}$/;
const later =
  /上班|开班|开门|营业后|明[天早日]|次日|第二天|工作时间|hours\.|when we (?:open|are back)|open|tomorrow|morning|working day/i;

/** Promises of an answer within less time than the target. */
function sooner(view: Normalised, seconds: number): Part[] {
  const { text } = view;
  return allMatches(text, answersWithin).flatMap(({ 0: words, index, groups = {} }) => {
    const number = groups.zh ?? groups.en;
    const count =
      number === undefined ? undefined : /^[a-z]/.test(number) ? english[number] : readNumber(number);
    const unit = /秒|second/.test(words) ? 1 : 60;
    return count !== undefined && count * unit < seconds ? [{ start: index, end: index + words.length }] : [];
  });
}

const english: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, five: 5, ten: 10 };

function targetOf({ staffing }: Playbook): { written: string; seconds: number } | undefined {
  const written = staffing?.targets?.first_response ?? staffing?.standards?.reply_within;
  const seconds = written === undefined ? undefined : readDuration(written);
  return seconds === undefined ? undefined : { written: written!, seconds };
}

import { readDuration } from '../../../../../../schemas/scalars';
import type { AutoReply } from '../../../../../../schemas/sections/auto-replies';
import type { Text } from '../../../../../../schemas/text';
import type { NotSent, SentReply } from '../../../triage/auto-replies';
import { labelOf } from '../../../wording/label';
import type { PageContext } from '../../page-context';
import { durationText } from '../../../wording/clock';
import type { Outcome } from '../../../simulation/outcome';
import type { StepReason, ExplanationStep } from './step';

const words = {
  sent: { zh: '马上自动发出：{name}', en: 'Sent automatically at once: {name}' },
  delayed: { zh: '{time}后自动发出：{name}', en: 'Sent automatically after {time}: {name}' },
  none: { zh: '没有自动回复', en: 'No automatic reply' },
  occasion: { zh: '发送的时机：{when}', en: 'It is sent: {when}' },
  keyword: { zh: '“{part}”里有关键词“{word}”', en: '“{part}” contains the keyword “{word}”' },
  forHoliday: {
    zh: '没有在用的节假日回复，由非服务时间的这条代替',
    en: 'No holiday reply is in force; the after-hours one stands in',
  },
  off: { zh: '“{name}”停用了，不发', en: '“{name}” is switched off' },
  past: { zh: '“{name}”已经过期，不发', en: '“{name}” is past its last day' },
  later: { zh: '“{name}”还没到开始的日子，不发', en: '“{name}” has not begun yet' },
  channel: { zh: '“{name}”不在这个渠道发', en: '“{name}” is not sent in this channel' },
  behind: {
    zh: '“{name}”也符合，排在“{first}”后面，不发',
    en: '“{name}” fits too but comes after “{first}”',
  },
} as const satisfies Record<string, Text>;

/** The automatic replies that are sent, and those that might have been and are not. */
export function autoReplySteps(
  page: PageContext,
  { autoReplies: { sent, notSent } }: Outcome,
): readonly ExplanationStep[] {
  const others = notSent.flatMap((one) => whyNot(page, one));
  if (sent.length === 0) return [{ topic: 'auto_reply', text: page.say(words.none), because: others }];
  return sent.map((one, index) => ({
    topic: 'auto_reply',
    text: replyText(page, one.reply),
    because: [...why(page, one), ...(index === sent.length - 1 ? others : [])],
  }));
}

function replyText(page: PageContext, reply: AutoReply): string {
  const name = labelOf('auto_replies.*', reply);
  const seconds = reply.delay === undefined ? undefined : readDuration(reply.delay);
  return seconds
    ? page.say(words.delayed, { name, time: durationText(seconds, page.locale) })
    : page.say(words.sent, { name });
}

function why(page: PageContext, { reply, keyword, forHoliday }: SentReply): readonly StepReason[] {
  const occasion = {
    text: forHoliday
      ? page.say(words.forHoliday)
      : page.say(words.occasion, { when: page.words('auto_replies.*.when', reply.when) }),
    at: { in: reply, key: 'when' },
  };
  if (!keyword) return [occasion];
  const word = reply.keywords![keyword.index]!;
  const at = { in: reply.keywords!, key: keyword.index };
  return [{ text: page.say(words.keyword, { part: keyword.words, word }), at }];
}

/** Why a reply is not sent. Replies for other occasions and keywords are left out, since most always are. */
function whyNot(page: PageContext, one: NotSent): readonly StepReason[] {
  if (one.because === 'occasion' || one.because === 'keyword') return [];
  const key = { off: 'enabled', past: 'to', later: 'from', channel: 'channels', behind: 'when' }[one.because];
  const first = one.because === 'behind' ? labelOf('auto_replies.*', one.first) : '';
  return [
    {
      text: page.say(words[one.because], { name: labelOf('auto_replies.*', one.reply), first }),
      at: { in: one.reply, key },
    },
  ];
}

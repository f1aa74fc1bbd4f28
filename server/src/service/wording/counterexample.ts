import { fill, joinTexts, type Text } from '../../../../schemas/text';
import type { Inquiry } from '../format/counterexample';
import { schemaOfField } from '../format/schema-node';
import { format } from '../format/format';
import { excerpt } from './quoted';

const words = {
  plain: { zh: '顾客{at}{how}说“{message}”', en: 'a customer who writes "{message}"{how}{at}' },
  known: { zh: '{who}的顾客{at}{how}说“{message}”', en: 'a customer {who} who writes "{message}"{how}{at}' },
  tag: { zh: '带“{tag}”标签', en: 'with the tag "{tag}"' },
  order: { zh: '订单是“{state}”', en: 'whose order is "{state}"' },
  channel: { zh: '在“{channel}”里', en: ' in "{channel}"' },
  busy: { zh: '在客服都忙的时候', en: ' while every agent is busy' },
  queue: { zh: '在排队的时候', en: ' while waiting in the queue' },
  closing: { zh: '在会话结束的时候', en: ' as the chat is being closed' },
  at: { zh: ' {date} {time} ', en: ' on {date} at {time}' },
  and: { zh: '、', en: ' and ' },
  nothing: { zh: '', en: '' },
} as const satisfies Record<string, Text>;

/** The customer's message of a counterexample in which the words do not matter. */
export const anyWords = { zh: '在吗', en: 'Are you there?' } as const satisfies Text;

/**
 * Who writes what and when, as part of a sentence.
 * @param at `YYYY-MM-DD HH:MM`; left out where the time does not matter
 */
export function customerInWords(inquiry: Inquiry, at?: string): Text {
  const { text, channel, orderState, tags, situation } = inquiry;
  const who = [
    ...tags.map((tag) => fill(words.tag, { tag })),
    ...(orderState === undefined ? [] : [fill(words.order, { state: nameOf('order_states', orderState) })]),
  ];
  const how = [
    ...(channel === 'im' ? [] : [fill(words.channel, { channel: nameOf('channels', channel) })]),
    ...(situation === undefined ? [] : [words[situation]]),
  ];
  const [date = '', time = ''] = at?.split(' ') ?? [];
  return fill(who.length > 0 ? words.known : words.plain, {
    who: joinTexts(who, words.and),
    how: joinTexts(how, words.nothing),
    at: at === undefined ? words.nothing : fill(words.at, { date, time }),
    message: excerpt(text),
  });
}

/** The name of an order state or channel; a shop's own word is returned as it is. */
function nameOf(condition: 'order_states' | 'channels', word: string): Text | string {
  const choices = schemaOfField(format, `priority.categories.*.match.${condition}.*`).choices ?? {};
  return Object.hasOwn(choices, word) ? choices[word]! : word;
}

import { type Locale, say, type Text } from '../../../schemas/text';
import { lineOf, rangeFromOne } from '../from-one';
import { nameFromHere } from './result';
import { inTurn, type Simulation, printable } from '../service';

const words = {
  customer: { zh: '顾客', en: 'Customer' },
  sent: { zh: '自动回复', en: 'Auto reply' },
  delayed: { zh: '自动回复，{seconds} 秒后', en: 'Auto reply, after {seconds} s' },
  why: { zh: '会怎样，为什么', en: 'What happens, and why' },
} as const satisfies Record<string, Text>;

/** The output for people: the chat, then what happens with its reasons and their lines. */
export function asText(file: string, result: Simulation, locale: Locale): string {
  const said = (who: string, text: string): string => `${who}\n${indented(text, '  ')}`;
  const at = result.at_of_two ? inTurn(result.at_of_two, result.at, locale) : result.at;
  const chat = [
    `${at} (${result.timezone})`,
    said(say(words.customer, locale), result.message),
    ...result.auto_replies.map(({ delay_seconds, text }) => {
      const label = delay_seconds === 0 ? words.sent : words.delayed;
      return said(say(label, locale, { seconds: delay_seconds }), text);
    }),
  ];
  const replies = result.replies.map(({ text }) => text);
  const steps = result.steps.map(({ topic, text, because }) => {
    const offered = topic === 'reply' ? replies.shift() : undefined;
    return [
      `- ${printable(text)}`,
      ...because.map((reason) => {
        const place = reason.range ? `  ${fileOf(reason.range) ?? file}:${lineOf(reason.range)}` : '';
        return `    ${printable(reason.text)}${place}`;
      }),
      ...(offered === undefined ? [] : [indented(offered, '    > ')]),
    ].join('\n');
  });
  return `${[...chat, say(words.why, locale), ...steps].join('\n\n')}\n`;
}

type Place = Simulation['replies'][number]['range'];

/** The name of the file in which a place is; undefined for the playbook's own. */
const fileOf = ({ uri }: Place): string | undefined => (uri === undefined ? undefined : nameFromHere(uri));

/**
 * The stable output for programs: version 1, lines and columns from 1, and the file of a place that is in one which the
 * playbook extends. Keys may be added, none is removed.
 */
export function asJson(result: Simulation): string {
  const placed = <T extends { readonly range?: Place }>({ range, ...rest }: T) => ({
    ...rest,
    ...(range ? { ...rangeFromOne(range), file: fileOf(range) } : {}),
  });
  const json = {
    version: 1,
    ...result,
    auto_replies: result.auto_replies.map(placed),
    replies: result.replies.map(placed),
    steps: result.steps.map((step) => ({ ...step, because: step.because.map(placed) })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const indented = (text: string, by: string): string =>
  text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => by + printable(line))
    .join('\n');

import type { Playbook } from '../../../../schemas/playbook';
import type { AutoReply } from '../../../../schemas/sections/auto-replies';
import { inSpan, type LocalDate } from '../time/dates';
import type { Status } from '../time/status';
import type { PlainInquiry } from './inquiry';
import type { Inquiry } from '../format/counterexample';
import { firstKeyword, type FoundKeyword } from './keywords';

/** The trigger of an automatic reply. */
export type Occasion = AutoReply['when'];

export interface SentReply {
  readonly reply: AutoReply;
  /** The keyword that triggered it, for keyword replies. */
  readonly keyword?: FoundKeyword;
  /** Whether it is sent in place of a holiday reply, since none is in force. */
  readonly forHoliday: boolean;
}

/** Why a reply is not sent: first that nothing triggers it, then that it is not in use, then that another goes first. */
export type NotSent =
  | {
      readonly reply: AutoReply;
      readonly because: 'off' | 'past' | 'later' | 'channel' | 'occasion' | 'keyword';
    }
  /** Another one for the same occasion takes precedence. */
  | { readonly reply: AutoReply; readonly because: 'behind'; readonly first: AutoReply };

export interface AutoReplies {
  /** In the order in which they reach the customer. */
  readonly sent: readonly SentReply[];
  /** In the order of the file. */
  readonly notSent: readonly NotSent[];
}

/** The shop's status at the moment of the inquiry, by the hours with an id; without one, by the main hours. */
export type StatusBy = (calendar?: string) => Status;

/** The order in which replies reach the customer where several occasions apply at once. */
const inOrder: readonly Occasion[] = [
  'welcome',
  'holiday',
  'after_hours',
  'no_agent',
  'busy',
  'queue',
  'keyword',
  'closing',
];

/**
 * The automatic replies that an inquiry gets: of those for an occasion that are switched on, in force on the date and
 * meant for the channel, the one with the lowest `order`, then the first in the file. Each occasion sends one;
 * `after_hours` is the fallback where no holiday reply is in force.
 */
export function autoRepliesFor(
  { auto_replies: all = [] }: Pick<Playbook, 'auto_replies'>,
  inquiry: PlainInquiry,
  statusBy: StatusBy,
): AutoReplies {
  const { date } = statusBy().now;
  const answeredByOf = ({ calendar }: AutoReply) => statusBy(calendar).answeredBy;
  const idleOf = (reply: AutoReply) => whyIdle(reply, date, inquiry.channel);
  const candidates = all.filter((reply) => idleOf(reply) === undefined);
  const holidayReplies = candidates.filter(({ when }) => when === 'holiday');
  const fits = (reply: AutoReply): SentReply | NotSent => {
    const answeredBy = answeredByOf(reply);
    const forHoliday = standsIn(reply, answeredBy);
    const served = () => holidayReplies.some((one) => answeredByOf(one) === 'holiday');
    if (forHoliday ? served() : !holds(reply.when, answeredBy, inquiry))
      return { reply, because: 'occasion' };
    if (reply.when !== 'keyword') return { reply, forHoliday };
    const keyword = firstKeyword(inquiry.plain, reply.keywords);
    return keyword ? { reply, keyword, forHoliday } : { reply, because: 'keyword' };
  };
  const held = byOrder(candidates).map(fits);
  const fitting = held.filter((one) => !('because' in one)) as SentReply[];
  const firstOf = (when: Occasion): SentReply | undefined => fitting.find(({ reply }) => reply.when === when);
  const sent = inOrder.flatMap((when) => firstOf(when) ?? []);
  const notSent = all.flatMap((reply): NotSent[] => {
    if (sent.some((one) => one.reply === reply)) return [];
    const found = fits(reply);
    if ('because' in found) return [found];
    const idle = idleOf(reply);
    return [
      idle ? { reply, because: idle } : { reply, because: 'behind', first: firstOf(reply.when)!.reply },
    ];
  });
  return { sent, notSent };
}

/** Why a reply cannot be sent on a date, whatever the customer writes; undefined where it can. */
export function whyIdle(
  reply: AutoReply,
  date: LocalDate,
  channel: string,
): 'off' | 'past' | 'later' | 'channel' | undefined {
  if (reply.enabled === false) return 'off';
  if (!inSpan(date, reply)) return reply.to !== undefined && reply.to < date ? 'past' : 'later';
  return reply.channels === undefined || reply.channels.includes(channel) ? undefined : 'channel';
}

/** Sorts replies by `order`, lowest first, then by the order of the file; those without an order come last. */
export function byOrder(replies: readonly AutoReply[]): AutoReply[] {
  const order = ({ order = Number.MAX_SAFE_INTEGER }: AutoReply): number => order;
  return [...replies].sort((a, b) => order(a) - order(b));
}

/** Whether a reply for closed hours is the fallback on a holiday on which no holiday reply is in force. */
export const standsIn = ({ when }: AutoReply, answeredBy: Status['answeredBy']): boolean =>
  answeredBy === 'holiday' && when === 'after_hours';

/** Whether an occasion applies, fallbacks aside: `after_hours` does not on a holiday. */
export function holds(
  when: Occasion,
  answeredBy: Status['answeredBy'],
  inquiry: Pick<Inquiry, 'opensChat' | 'situation'>,
): boolean {
  switch (when) {
    case 'welcome':
      return inquiry.opensChat;
    case 'keyword':
      return true;
    case 'closing':
      return inquiry.situation === 'closing';
    case 'busy':
    case 'queue':
      return answeredBy === 'person' && inquiry.situation === when;
    default:
      return answeredBy === when;
  }
}

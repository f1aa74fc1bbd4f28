import type { Playbook } from '../../../../schemas/playbook';
import type { AutoReply } from '../../../../schemas/sections/auto-replies';
import { inSpan, type LocalDate } from '../time/dates';
import { windowOf } from './assistant';

/** The day on which replies have to be in force: today, or the first day of a window in the future. */
export function decidingDay(playbook: Playbook, today: LocalDate): LocalDate {
  const from = windowOf(playbook)?.from;
  return from !== undefined && from > today ? from : today;
}

/** Why a reply does not answer the shop's chat on that day; undefined where it does. */
export function idleBecause(
  reply: AutoReply,
  day: LocalDate,
): 'off' | 'past' | 'later' | 'elsewhere' | undefined {
  if (reply.enabled === false) return 'off';
  if (!inSpan(day, reply)) return reply.to !== undefined && reply.to < day ? 'past' : 'later';
  return goesToChats(reply) && reply.calendar === undefined ? undefined : 'elsewhere';
}

/** Whether it is sent in the shop's chat. */
export const goesToChats = ({ channels }: Pick<AutoReply, 'channels'>): boolean =>
  channels === undefined || channels.includes('im');

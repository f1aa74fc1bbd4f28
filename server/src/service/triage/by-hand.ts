import type { Playbook } from '../../../../schemas/playbook';
import { switchedOn } from './assistant';
import type { LocalDate } from '../time/dates';

/** Whether people answer the chats of a date's open hours. */
export function byHandOn(
  playbook: Pick<Playbook, 'decision' | 'assistant' | 'promotions'>,
  date: LocalDate,
): boolean {
  return playbook.assistant?.active === 'out_of_hours' || !switchedOn(playbook, date).on;
}

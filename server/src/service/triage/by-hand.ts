import type { Playbook } from '../../../../schemas/playbook';
import { inSpan, type LocalDate } from '../time/dates';
import { lastsOn } from '../time/shifts';
import { windowOf } from './assistant';
import { isSwitchedOff } from './smart-service';

/** Whether people answer the chats of a date's open hours; what a promotion says of its own days goes first. */
export function byHandOn(playbook: Playbook, date: LocalDate): boolean {
  if (playbook.assistant?.active === 'out_of_hours') return true;
  const said = (playbook.promotions ?? []).findLast(
    (promotion) => promotion.smart_service !== undefined && lastsOn(promotion, date),
  );
  if (said) return said.smart_service !== 'enabled';
  return isSwitchedOff(playbook) && inSpan(date, windowOf(playbook) ?? {});
}

import type { Playbook } from '../../../../../schemas/playbook';
import { inSpan, type LocalDate } from '../../time/dates';
import { lastsOn } from '../../time/shifts';
import { windowOf } from '../../matching/assistant';
import { servesByHand } from '../smart-service';

/** Whether people answer instead of smart service on a date; what a promotion says of its own days goes first. */
export function byHandOn(playbook: Playbook, date: LocalDate): boolean {
  const said = (playbook.promotions ?? []).findLast(
    (promotion) => promotion.smart_service !== undefined && lastsOn(promotion, date),
  );
  if (said) return said.smart_service !== 'enabled';
  return servesByHand(playbook) && inSpan(date, windowOf(playbook) ?? {});
}

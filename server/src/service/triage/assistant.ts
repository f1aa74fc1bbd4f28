import type { Playbook } from '../../../../schemas/playbook';
import type { Promotion } from '../../../../schemas/sections/promotions';
import { inSpan, type LocalDate } from '../time/dates';
import { lastsOn } from '../time/shifts';
import type { Normalised } from '../text/normalise';
import { firstKeyword } from './keywords';

type Decided = Pick<Playbook, 'decision' | 'assistant' | 'promotions'>;

/** Whether the platform's smart service answers first, and which line of the file says so. */
export interface AssistantStatus {
  readonly answers: boolean;
  readonly because: AssistantCause;
  /** The index of the word in `handover_keywords` that takes the customer straight to a person. */
  readonly handover?: number;
}

export type AssistantCause =
  | { readonly kind: 'decision' }
  | { readonly kind: 'window'; readonly inside: boolean }
  | { readonly kind: 'promotion'; readonly promotion: Promotion }
  | { readonly kind: 'active' }
  /** The file does not say; it is taken as off. */
  | { readonly kind: 'unsaid' };

/** Whether smart service takes a message first, on a date and at a time at which the shop is open or closed. */
export function assistantFor(
  playbook: Decided,
  message: Normalised,
  when: { readonly date: LocalDate; readonly open: boolean },
): AssistantStatus {
  const { on, because } = switchedOn(playbook, when.date);
  if (!on) return { answers: false, because };
  const { active = 'always', handover_keywords } = playbook.assistant ?? {};
  if (active !== 'always' && (active === 'in_hours') !== when.open)
    return { answers: false, because: { kind: 'active' } };
  const handover = firstKeyword(message, handover_keywords);
  return { answers: handover === undefined, because, handover: handover?.index };
}

/**
 * Whether smart service is on, on a date, for the simulator and for the rules that count heads. A promotion takes
 * precedence over the decision on its days; of several promotions the first in the file wins, as with categories and
 * auto replies. Off "for a window" is off while that promotion lasts, since its days are the window. A window of the
 * decision without any date contains no day.
 */
export function switchedOn(
  { decision, promotions = [] }: Decided,
  date: LocalDate,
): { readonly on: boolean; readonly because: AssistantCause } {
  const promotion = promotions.find((one) => one.smart_service !== undefined && lastsOn(one, date));
  if (promotion)
    return { on: promotion.smart_service === 'enabled', because: { kind: 'promotion', promotion } };
  if (decision?.smart_service === undefined) return { on: false, because: { kind: 'unsaid' } };
  if (decision.smart_service !== 'disabled_for_window')
    return { on: decision.smart_service === 'enabled', because: { kind: 'decision' } };
  const window = windowOf({ decision, promotions }) ?? {};
  const inside = (window.from ?? window.to) !== undefined && inSpan(date, window);
  return { on: !inside, because: { kind: 'window', inside } };
}

/**
 * The dates in which smart service is off, where it is off for a window only; without dates of its own the window has
 * those of its promotion.
 */
export function windowOf({
  decision,
  promotions,
}: Pick<Playbook, 'decision' | 'promotions'>):
  { readonly from?: LocalDate; readonly to?: LocalDate } | undefined {
  if (decision?.smart_service !== 'disabled_for_window') return undefined;
  const { window } = decision;
  const promotion = promotions?.find(({ id }) => id === window?.promotion);
  return { from: window?.from ?? promotion?.from, to: window?.to ?? promotion?.to };
}

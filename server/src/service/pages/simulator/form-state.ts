import type { Playbook } from '../../../../../schemas/playbook';
import type { Promotion } from '../../../../../schemas/sections/promotions';
import type { FormState } from '../../../protocol';
import type { AnalysisContext } from '../../shop/analysis';
import type { Inquiry } from '../../format/counterexample';
import type { LocalDate } from '../../time/dates';
import { epochMinuteOf, localTimeOf, momentOf } from '../../time/zone';
import { leftOut, type LeftOut } from '../../simulation/clock-changes';
import { momentOfLocal } from '../../simulation/shop-clock';
import type { SimulationRequest } from './simulation';

/** The names of the form's controls. */
export const controls = {
  message: 'message',
  moment: 'moment',
  at: 'at',
  channel: 'channel',
  orderState: 'order_state',
  situation: 'situation',
  tags: 'tag',
  opensChat: 'opens_chat',
} as const;

/** The values of the control that selects the moment; that of a promotion ends with its id. */
export const moments = { now: 'now', at: 'at', promotion: 'promotion:' } as const;

/** The minute of a promotion's rush on its first day: 20:00. */
const RUSH_MINUTE = 1200;

/** Parses the form. The defaults are those of most customers: writing now, in the chat, for the first time. */
export function readForm(
  playbook: Playbook,
  form: FormState | undefined,
  context: AnalysisContext,
): SimulationRequest {
  const one = (name: keyof typeof controls): string => form?.[controls[name]]?.[0] ?? '';
  const situation = (['busy', 'queue', 'closing'] as const).find((word) => word === one('situation'));
  const inquiry: Inquiry = {
    text: one('message').trim(),
    channel: one('channel') || 'im',
    orderState: one('orderState') || undefined,
    tags: form?.[controls.tags] ?? [],
    opensChat: form === undefined || one('opensChat') !== '',
    situation,
  };
  const moment = momentAsked(playbook, one('moment'), one('at')) ?? momentOfNow(playbook, context);
  return { inquiry, moment, locale: context.locale, options: context.options };
}

/** The selected moment; undefined for now, and where it cannot be parsed. */
function momentAsked(playbook: Playbook, moment: string, at: string): number | undefined {
  if (moment === moments.at) return momentOfLocal(playbook, at);
  const promotion = datedPromotions(playbook).find(({ id }) => moments.promotion + id === moment);
  return promotion && momentOf(playbook, promotion.from, RUSH_MINUTE);
}

/** The form's time where it does not exist on the shop's clock. */
export const leftOutOf = (playbook: Playbook, form: FormState | undefined): LeftOut | undefined =>
  form?.[controls.moment]?.[0] === moments.at ? leftOut(playbook, form[controls.at]?.[0] ?? '') : undefined;

/** The current time of day on the page's date, which a setting may change. */
function momentOfNow(playbook: Playbook, { today, now }: AnalysisContext): number {
  if (now === undefined) return momentOf(playbook, today, 0);
  const { date, minute } = localTimeOf(playbook, now);
  // The instant itself, since the clock may show this time twice.
  return date === today ? epochMinuteOf(now) * MILLISECONDS_PER_MINUTE : momentOf(playbook, today, minute);
}

const MILLISECONDS_PER_MINUTE = 60_000;

/** The promotions whose first day is written. */
export const datedPromotions = ({
  promotions = [],
}: Playbook): readonly (Promotion & { readonly from: LocalDate })[] =>
  promotions.filter((one): one is Promotion & { from: LocalDate } => one.from !== undefined);

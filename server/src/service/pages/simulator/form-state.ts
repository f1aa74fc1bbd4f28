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

/** The values of the control that picks the moment; a promotion's is its id behind a colon. */
export const moments = { now: 'now', at: 'at', promotion: 'promotion:' } as const;

/** The rush of a promotion comes in the evening of its first day: 20:00. */
const RUSH_MINUTE = 1200;

/** What the form asks; what it does not say is what most customers are: writing now, in the chat, for the first time. */
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

/** Undefined where it is now, or nothing that can be understood. */
function momentAsked(playbook: Playbook, moment: string, at: string): number | undefined {
  if (moment === moments.at) return momentOfLocal(playbook, at);
  const promotion = datedPromotions(playbook).find(({ id }) => moments.promotion + id === moment);
  return promotion && momentOf(playbook, promotion.from, RUSH_MINUTE);
}

/** The time in the form that the shop's clock leaves out, if it is one. */
export const leftOutOf = (playbook: Playbook, form: FormState | undefined): LeftOut | undefined =>
  form?.[controls.moment]?.[0] === moments.at ? leftOut(playbook, form[controls.at]?.[0] ?? '') : undefined;

/** What the shop's clock shows now, on the day that the page is drawn for: a setting may name another one. */
function momentOfNow(playbook: Playbook, { today, now }: AnalysisContext): number {
  if (now === undefined) return momentOf(playbook, today, 0);
  const { date, minute } = localTimeOf(playbook, now);
  // Of an hour that comes twice it is the one that it is.
  return date === today ? epochMinuteOf(now) * MILLISECONDS_PER_MINUTE : momentOf(playbook, today, minute);
}

const MILLISECONDS_PER_MINUTE = 60_000;

/** The promotions whose first day is written. */
export const datedPromotions = ({
  promotions = [],
}: Playbook): readonly (Promotion & { readonly from: LocalDate })[] =>
  promotions.filter((one): one is Promotion & { from: LocalDate } => one.from !== undefined);

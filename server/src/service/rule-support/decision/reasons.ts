import type { Decision } from '../../../../../schemas/sections/decision';
import type { Text } from '../../../../../schemas/text';
import type { Facts } from '../../document/facts';
import { daysBetween } from '../../time/dates';

export type Reason = NonNullable<Decision['reasons']>[number];
export type KeepReason = NonNullable<Decision['keep_reasons']>[number];

/** The names of the reasons in messages. */
export const reasonNames: Readonly<Record<Reason | KeepReason, Text>> = {
  inaccurate_replies: { zh: '答非所问', en: 'wrong answers' },
  personal_service: { zh: '要有人情味的服务', en: 'personal service' },
  low_volume: { zh: '咨询量不大', en: 'few inquiries' },
  hard_to_maintain: { zh: '没精力维护', en: 'no time to look after it' },
  promotion_window: { zh: '大促集中人力', en: 'people take over in a promotion' },
  high_volume: { zh: '咨询量太大', en: 'too many inquiries' },
  automation_wanted: { zh: '想让机器分担', en: 'automation is wanted' },
  well_maintained: { zh: '有人维护、答得好', en: 'well looked after' },
};

/** From this price on a customer expects advice from a person; our own figure, only used to offer a fix. */
const DEAR = 1000;
/** Days without an update after which the knowledge base counts as not maintained: half a year. */
const UNTOUCHED_DAYS = 180;

/** The reasons that the playbook's own figures support; where there are none, those that no figure contradicts. */
export function reasonsThatFit({ playbook, today, options }: Facts): readonly Reason[] {
  const { smart_service, evidence = {} } = playbook.decision ?? {};
  const updated = evidence.knowledge_base_updated;
  const wrong = evidence.bot_wrong_rate;
  const enough = options['decision/contradiction'].bot_wrong_rate;
  const signs: readonly (readonly [Reason, boolean])[] = [
    ['promotion_window', smart_service === 'disabled_for_window'],
    [
      'inaccurate_replies',
      (wrong !== undefined && wrong >= enough) || (evidence.complaints_about_bot ?? 0) > 0,
    ],
    [
      'personal_service',
      (playbook.shop.average_order_value ?? 0) >= DEAR || playbook.shop.brand_voice === 'warm',
    ],
    ['hard_to_maintain', updated !== undefined && daysBetween(updated, today) > UNTOUCHED_DAYS],
  ];
  const fitting = signs.flatMap(([reason, speaksForIt]) => (speaksForIt ? [reason] : []));
  if (fitting.length > 0) return fitting;
  const unexplained: readonly Reason[] = [
    'inaccurate_replies',
    'personal_service',
    'low_volume',
    'hard_to_maintain',
  ];
  return unexplained.filter((reason) => reason !== 'inaccurate_replies' || wrong === undefined);
}

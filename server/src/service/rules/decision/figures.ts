import type { TextData } from '../../../../../schemas/text';
import type { Place } from '../../syntax/place';
import type { Facts } from '../rule';
import { inquiriesADay } from './capacity';
import type { Reason } from './reasons';

/** A reason, and the figure that speaks against it. */
export interface Conflict {
  readonly reason: Reason;
  readonly message: 'tooMany' | 'rarelyWrong';
  readonly data: TextData;
  readonly related: readonly { readonly at: Place; readonly message: 'figure' }[];
}

/** The reasons that the file's own figures speak against. */
export function figuresAgainst(facts: Facts): readonly Conflict[] {
  const { decision, staffing } = facts.playbook;
  const evidence = decision?.evidence ?? {};
  const conflicts: Conflict[] = [];
  const counted = evidence.daily_inquiries === undefined ? (staffing?.load ?? {}) : evidence;
  const inquiries = counted.daily_inquiries;
  const capacity = inquiriesADay(facts);
  if (inquiries !== undefined && capacity !== undefined && inquiries > capacity)
    conflicts.push({
      reason: 'low_volume',
      message: 'tooMany',
      data: { inquiries, capacity },
      related: [{ at: { in: counted, key: 'daily_inquiries' }, message: 'figure' }],
    });
  const rate = evidence.bot_wrong_rate;
  const limit = facts.options['decision/contradiction'].bot_wrong_rate;
  if (rate !== undefined && rate < limit)
    conflicts.push({
      reason: 'inaccurate_replies',
      message: 'rarelyWrong',
      data: { rate: percent(rate), limit: percent(limit) },
      related: [{ at: { in: evidence, key: 'bot_wrong_rate' }, message: 'figure' }],
    });
  return conflicts;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

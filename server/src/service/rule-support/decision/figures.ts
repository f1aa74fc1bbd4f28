import type { Text, TextData } from '../../../../../schemas/text';
import type { ValueRef } from '../../yaml/ranges/place';
import { percentsApart } from '../../wording/percents';
import type { Facts } from '../../document/facts';
import { inquiriesADay } from '../../staffing/capacity';
import type { Reason } from './reasons';

/** A reason, and the figure that contradicts it. */
export interface Conflict {
  readonly reason: Reason;
  readonly message: 'tooMany' | 'rarelyWrong';
  readonly data: TextData;
  readonly related: readonly { readonly at: ValueRef; readonly message: 'figure' }[];
}

/**
 * The reasons that the file's own figures contradict.
 * @param limit the wrong-answer rate from which replies count as inaccurate
 */
export function figuresAgainst(facts: Facts, limit: number): readonly Conflict[] {
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
  if (rate !== undefined && rate < limit) {
    const [shown, least] = percentsApart(rate, limit, { decimals: 1 });
    conflicts.push({
      reason: 'inaccurate_replies',
      message: 'rarelyWrong',
      data: { rate: shown, limit: least },
      related: [{ at: { in: evidence, key: 'bot_wrong_rate' }, message: 'figure' }],
    });
  }
  return conflicts;
}

/**
 * The daily inquiries of the decision and of the roster, where they differ too much. With smart service on, on most
 * days or on all, it handles a part of them, and the two may well differ.
 * @param most the highest ratio of the larger to the smaller
 */
export function figuresApart({ playbook: { decision, staffing } }: Facts, most: number) {
  if (decision?.smart_service !== 'disabled') return undefined;
  const { evidence } = decision;
  const { load } = staffing ?? {};
  const [counted, planned] = [evidence?.daily_inquiries, load?.daily_inquiries];
  if (!counted || !planned) return undefined;
  const times = Math.max(counted, planned) / Math.min(counted, planned);
  if (times <= most) return undefined;
  return {
    at: { in: evidence!, key: 'daily_inquiries' },
    data: { evidence: counted, load: planned, times: inWords(times) },
    related: [{ at: { in: load!, key: 'daily_inquiries' }, message: 'load' as const }],
  };
}

/** A ratio from which on its figure says nothing more. */
const BEYOND = 1000;

/** A ratio to one decimal. */
const inWords = (times: number): number | Text =>
  times > BEYOND ? { zh: `${BEYOND} 多`, en: `more than ${BEYOND}` } : Math.round(times * 10) / 10;

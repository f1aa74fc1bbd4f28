import { fill, type Text } from '../../../../schemas/text';
import { serviceTargetsOf } from '../staffing/evaluate';
import { staffingModel } from '../staffing/model';
import type { StaffingInterval } from '../staffing/requirement';
import { secondsInWords } from './durations';
import { percentsApart } from './percents';
import type { Facts } from '../document/facts';

const HOUR = 3600;

const words = {
  growing: {
    zh: '每小时大约来 {perHour} 位，最多接得住 {capacity} 位，队会越排越长',
    en: 'about {perHour} customers come an hour and {capacity} can be served at most, so the queue only grows',
  },
  slow: {
    zh: '顾客大约要等 {wait}（目标 {target}）',
    en: 'customers wait about {wait} (target {target})',
  },
  late: {
    zh: '3 分钟内能接上的大约 {share}（目标 {target}），平均要等 {wait}',
    en: 'about {share} are answered within 3 minutes (target {target}), after {wait} on average',
  },
  busy: {
    zh: '客服大约 {share} 的时间都在接待（上限 {target}），没有喘气的工夫',
    en: 'they are busy about {share} of the time (limit {target}), without a moment to breathe',
  },
  overAnHour: { zh: '一个多小时', en: 'more than an hour' },
} satisfies Record<string, Text>;

/**
 * The consequence of understaffing, as the first target that is missed: the wait, the share within 3 minutes, the
 * occupancy.
 */
export function outcomeInWords(
  { service, arrivalsPerHour, capacity }: StaffingInterval,
  { playbook, options }: Pick<Facts, 'playbook' | 'options'>,
): Text {
  const targets = serviceTargetsOf(playbook, staffingModel(options['staffing/understaffed']))!;
  if (!service)
    return fill(words.growing, {
      perHour: upTo(arrivalsPerHour, Math.ceil),
      capacity: upTo(capacity, Math.floor),
    });
  const wait = waitInWords(service.wait);
  if (targets.averageSpeedOfAnswer !== undefined && service.wait > targets.averageSpeedOfAnswer)
    return fill(words.slow, { wait, target: secondsInWords(targets.averageSpeedOfAnswer) });
  if (targets.level && service.within3m < targets.level.share)
    return fill(words.late, {
      ...shares(service.within3m, playbook.staffing!.targets!.reply_within_3m!, Math.floor),
      wait,
    });
  return fill(words.busy, shares(service.occupancy, targets.maxOccupancy!, Math.ceil));
}

/**
 * A wait in words, rounded up, so that a missed target never reads as met; hours are not counted out, since the queue
 * is then beyond help.
 */
export function waitInWords(seconds: number): Text {
  if (seconds > HOUR) return words.overAnHour;
  return secondsInWords(roundedWait(seconds));
}

/** Rounds a wait up to ten seconds, from two minutes on to a minute: the calculation is no more precise. */
export function roundedWait(seconds: number): number {
  const step = seconds < 120 ? 10 : 60;
  return Math.ceil(seconds / step) * step;
}

function shares(share: number, limit: number, round: typeof Math.round) {
  const [shown, target] = percentsApart(share, limit, { round });
  return { share: `${shown}%`, target: `${target}%` };
}

/** Rounded to tenths below ten, to whole numbers from there. */
const upTo = (count: number, round: (value: number) => number) =>
  count < 10 ? round(count * 10) / 10 : round(count);

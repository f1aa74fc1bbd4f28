import { readDuration } from '../../../../schemas/scalars';
import type { Staffing } from '../../../../schemas/sections/staffing';
import { durationOf } from '../wording/durations';

/** The service targets that drafts are written with. */
export interface DraftedTargets {
  readonly first_response: string;
  /** 0 to 1. */
  readonly reply_within_3m: number;
  /** 0 to 1. */
  readonly satisfaction: number;
}

/** Modest ones: three minutes is the platform's measure (as of 2023), the shares are ours. */
const modest: DraftedTargets = { first_response: '3m', reply_within_3m: 0.8, satisfaction: 0.9 };

/**
 * The targets that a draft goes by: those that the shop has written anywhere (as targets, in its standards, in its
 * assessment), so that a drafted section never says something else than one that is there.
 */
export function draftedTargets(staffing: Staffing | undefined): DraftedTargets {
  const { targets = {}, standards, assessment } = staffing ?? {};
  const metric = (name: keyof DraftedTargets) =>
    assessment?.metrics?.find((one) => one.name === name)?.target ?? '';
  return {
    first_response:
      targets.first_response ??
      standards?.reply_within ??
      readTime(metric('first_response')) ??
      targets.average_response ??
      modest.first_response,
    reply_within_3m:
      targets.reply_within_3m ?? readShare(metric('reply_within_3m')) ?? modest.reply_within_3m,
    satisfaction: targets.satisfaction ?? readShare(metric('satisfaction')) ?? modest.satisfaction,
  };
}

/** A share of 0 to 1 as a percentage: 0.95 → 95%. */
export const shareText = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function readShare(target: string): number | undefined {
  const percent = /(\d{1,3}(?:\.\d{1,2})?) ?[%％]/.exec(target)?.[1];
  return percent === undefined || Number(percent) > 100 ? undefined : Number(percent) / 100;
}

/** The first time of a target in words: `60 秒内`, `within 2 minutes`, `45s`. */
function readTime(target: string): string | undefined {
  const [, count, unit] = /(\d{1,4}) ?(s|m|h|秒|分|小时)/i.exec(target) ?? [];
  const letter = unit && { 秒: 's', 分: 'm', 小时: 'h' }[unit];
  const seconds = count && unit ? readDuration(`${count}${letter ?? unit.toLowerCase()}`) : undefined;
  return seconds === undefined ? undefined : durationOf(seconds);
}

import { readDuration, secondsPerUnit } from '../../../../schemas/scalars';
import { inEveryLanguage, type Text } from '../../../../schemas/text';
import { durationText } from './clock';

/** Seconds of a written duration; Infinity for an absent one, so that it is never the shortest of several. */
export const secondsOf = (written: string | undefined): number =>
  (written === undefined ? undefined : readDuration(written)) ?? Infinity;

const units = ['d', 'h', 'm'] as const;

/** Seconds as a playbook writes them: 90 is `90s`, 120 is `2m`. */
export function durationOf(seconds: number): string {
  const unit = units.find((one) => seconds > 0 && seconds % secondsPerUnit[one] === 0) ?? 's';
  return `${seconds / secondsPerUnit[unit]}${unit}`;
}

/** A written duration as people say it: `90s` is 1 分钟 30 秒. */
export function durationInWords(written: string): Text {
  const seconds = readDuration(written);
  if (seconds === undefined) return { zh: written, en: written };
  return secondsInWords(seconds);
}

/** Seconds as people say them: 1 分钟 30 秒 / 1 minute 30 seconds. */
export const secondsInWords = (seconds: number): Text =>
  inEveryLanguage((locale) => durationText(seconds, locale));

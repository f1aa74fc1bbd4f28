import type { Playbook } from '../../../../../schemas/playbook';
import type { Text } from '../../../../../schemas/text';
import { addDays, type LocalDate } from '../../time/dates';
import { timeline } from '../../time/timeline';
import { clockText, dateText } from '../../time/words';

/** Every week, the holidays and what is written for the next months. */
const DAYS_AHEAD = 90;

/** The first closed stretch, in words. Nothing where the shop never closes, or is never open: that is another rule's. */
export function firstClosed(
  playbook: Playbook,
  day: LocalDate,
  today: LocalDate,
): { from: Text; to: Text } | undefined {
  if (!playbook.hours) return undefined;
  const { open, closed } = timeline(playbook, day, addDays(day, DAYS_AHEAD));
  const first = closed[0];
  if (!first || open.length === 0) return undefined;
  const inWords = ({ date, minute }: typeof first.startLocal): Text => ({
    zh: `${dateText(date, today, 'zh')} ${clockText(minute, 'zh')}`,
    en: `${clockText(minute, 'en')} on ${dateText(date, today, 'en')}`,
  });
  return { from: inWords(first.startLocal), to: inWords(first.endLocal) };
}

import { joinTexts, type Locale, say } from '../../../../schemas/text';
import { escapeMarkdown } from '../../service/text/markdown';
import { type LocalDate, weekdayOf } from '../../service/time/dates';
import { datesInWords } from '../../service/wording/dates';
import { daysText, rangesText } from '../../service/wording/days';
import type { ReportBlock } from '../staffing/blocks';
import type { UnmetNeed } from './unmet';
import { reasonWords, words } from './words';

/** More of them than these are counted, not listed. */
const MOST_LISTED = 12;

/** What a proposal cannot meet, for people: nothing where it meets all. */
export function unmetBlocks(
  unmet: readonly UnmetNeed[],
  today: LocalDate,
  locale: Locale,
): readonly ReportBlock[] {
  if (unmet.length === 0) return [];
  const groups = groupedUnmet(unmet);
  const items = groups.slice(0, MOST_LISTED).map((group) => unmetText(group, today, locale));
  const more = groups.length - MOST_LISTED;
  return [
    { kind: 'heading', level: 2, text: words.unmet[locale] },
    { kind: 'list', items, ordered: true },
    ...(more > 0 ? [{ kind: 'paragraph' as const, text: say(words.more, locale, { count: more }) }] : []),
  ];
}

/** Needs of which the same is said but for the date, most people missing first. */
function groupedUnmet(unmet: readonly UnmetNeed[]): readonly (readonly UnmetNeed[])[] {
  const groups = new Map<string, UnmetNeed[]>();
  for (const one of unmet) {
    const { range, needed, onDuty, skill, isMinimum, repeats, why } = one;
    const key = JSON.stringify([range, needed, onDuty, skill, isMinimum, repeats, [...why]]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].sort(([a], [b]) => lackOf(b!) - lackOf(a!));
}

const lackOf = ({ needed, onDuty }: UnmetNeed): number => needed - onDuty;

/** A sentence about some time on some dates for which people are missing. */
export function unmetText(group: readonly UnmetNeed[], today: LocalDate, locale: Locale): string {
  const [first] = group;
  const { range, needed, onDuty, skill, isMinimum, repeats, why } = first!;
  const dates = group.map(({ date }) => date);
  const when = repeats
    ? say(words.everyWeek, locale, { days: daysText(dates.map(weekdayOf), locale) })
    : datesInWords(dates, today)[locale];
  const reasons = joinTexts([...why].map(([reason, n]) => say(reasonWords[reason], locale, { n })));
  return say(isMinimum ? (skill ? words.shortSkill : words.shortMinimum) : words.short, locale, {
    when,
    range: rangesText([range], locale),
    needed,
    onDuty,
    missing: needed - onDuty,
    skill: escapeMarkdown(skill ?? ''),
    why: why.size === 0 ? words.all : say(words.others, locale, { reasons }),
  });
}

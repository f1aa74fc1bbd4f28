import { type Locale, say, type Text, joinTexts } from '../../../../../schemas/text';
import { childSchema } from '../../format/schema-node';
import { format } from '../../format/format';
import type { Criterion } from '../../score/criteria';
import { groupTitles, type Score, type ScoreGroup, type Share } from '../../score/score';
import { weightOfForm, weightOfLevel } from '../../score/weights';
import { words } from './words';

/** The criteria of one kind (open, in part, met), in words. */
export interface ArithmeticList {
  readonly head: string;
  readonly lines: readonly { readonly title: string; readonly note: string }[];
}

/** How the score of the whole file is calculated, with its figures. */
export function howCalculated({ total, whole }: Score, locale: Locale): string {
  const figures = { reached: figure(whole.reached), weight: figure(whole.weight), points: total };
  return say(words.arithmetic, locale, { ...weightOfLevel, form: weightOfForm, ...figures });
}

/** A share in one line: how many of its criteria are met. */
export function shareInWords(
  group: ScoreGroup,
  { criteria, weight, reached }: Share,
  locale: Locale,
): string {
  const partly = criteria.filter(isPartly).length;
  return say(words.share, locale, {
    group: groupTitles[group],
    met: criteria.filter(isMet).length,
    partly: partly > 0 ? say(words.sharePartly, locale, { n: partly }) : '',
    all: criteria.length,
    reached: figure(reached),
    weight: figure(weight),
  });
}

/** The criteria of a share: open ones first, by weight. */
export function arithmetic({ criteria }: Share, locale: Locale): readonly ArithmeticList[] {
  const sorted = [...criteria].sort((a, b) => b.weight - a.weight);
  const list = (head: Text, own: readonly Criterion[]): ArithmeticList => ({
    head: say(head, locale),
    lines: own.map((one) => ({ title: titleOf(one, locale), note: noteOf(one, locale) })),
  });
  return [
    list(
      words.open,
      sorted.filter(({ value }) => value === 0),
    ),
    list(words.partly, sorted.filter(isPartly)),
    list(words.met, sorted.filter(isMet)),
  ].filter(({ lines }) => lines.length > 0);
}

/** Whether a criterion is met in full. */
export const isMet = ({ value }: Criterion): boolean => value === 1;

const isPartly = ({ value }: Criterion): boolean => value > 0 && value < 1;

function titleOf({ rule, section }: Criterion, locale: Locale): string {
  if (rule) return say(rule.title, locale);
  return section === undefined
    ? say(words.badFile, locale)
    : say(words.badForm, locale, { section: sectionTitle(section) });
}

function noteOf({ rule, weight, value, missing }: Criterion, locale: Locale): string {
  const sections = joinTexts(missing.map(sectionTitle))[locale];
  return [
    say(words.points, locale, { reached: figure(weight * value), weight: figure(weight) }),
    ...(rule ? [rule.id] : []),
    ...(sections === '' ? [] : [say(words.missing, locale, { sections })]),
  ].join(' · ');
}

const sectionTitle = (name: string): Text => childSchema(format, name)?.docs?.title ?? { zh: name, en: name };

/** Rounded down to a tenth, so that an incomplete share is never shown as complete. */
const figure = (points: number): string => String(Math.floor(points * 10 + 1e-9) / 10);
